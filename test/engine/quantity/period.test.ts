import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  covers,
  formatPeriod,
  halfYear,
  month,
  type Period,
  quarter,
  year,
  yearOf,
  years,
  yearsBetween,
} from '../../../server/src/engine/quantity/period.ts';
import { readPeriodText } from '../../../server/src/engine/quantity/period-text.ts';

const y = fc.integer({ min: 1900, max: 2100 });
const period: fc.Arbitrary<Period> = fc.oneof(
  y.map(year),
  fc.tuple(y, fc.integer({ min: 1, max: 2 })).map(([at, half]) => halfYear(at, half)),
  fc.tuple(y, fc.integer({ min: 1, max: 4 })).map(([at, q]) => quarter(at, q)),
  fc.tuple(y, fc.integer({ min: 1, max: 12 })).map(([at, m]) => month(at, m)),
  fc.tuple(y, fc.integer({ min: 1, max: 40 })).map(([from, n]) => years(from, from + n)),
);

test('a period is read back from what is shown of it', () => {
  fc.assert(
    fc.property(period, p => {
      expect(readPeriodText(formatPeriod(p))).toEqual(p);
    }),
    { numRuns: 500 },
  );
});

test('a year covers its halves, quarters and months, and they lie in it', () => {
  fc.assert(
    fc.property(y, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }), (at, q, m) => {
      for (const part of [halfYear(at, q > 2 ? 2 : 1), quarter(at, q), month(at, m)]) {
        expect(covers(year(at), part)).toBe(true);
        expect(covers(part, year(at))).toBe(false);
        expect(yearOf(part)).toBe(at);
      }
    }),
  );
});

test('years of a growth rate run from end to end', () => {
  expect(yearsBetween(year(2022), year(2025))).toBe(3);
  expect(yearsBetween(quarter(2024, 1), quarter(2024, 3))).toBe(0.5);
  expect(yearsBetween(year(2025), year(2022))).toBe(-3);
});

test.each([
  ['2025', '2025'],
  ['2025年', '2025'],
  ['2025H1', '2025H1'],
  ['2025-Q3', '2025Q3'],
  ['2025-06', '2025-06'],
  ['2022..2025', '2022..2025'],
  ['2022-2025', '2022..2025'],
  ['2022–2025', '2022..2025'],
  ['2022～2025', '2022..2025'],
  ['2024Q1..2024Q3', '2024-01..2024-09'],
])('%s is read', (text, shown) => {
  const read = readPeriodText(text);
  expect(read && formatPeriod(read)).toBe(shown);
});

test('forecasts and fiscal years are marked', () => {
  expect(readPeriodText('2025E')).toEqual({ ...year(2025), forecast: true });
  expect(readPeriodText('2025A')).toEqual(year(2025));
  expect(readPeriodText('FY2025')).toEqual({ ...year(2025), fiscal: true });
  expect(readPeriodText('2024/25')?.fiscal).toBe(true);
});

test.each([
  '',
  '25',
  '2025Q5',
  '2025H3',
  '2025-13',
  '2025..2022',
  '2024/26',
  'soon',
  '2025 2026',
  '.'.repeat(99),
])('%j is no period', text => expect(readPeriodText(text)).toBeUndefined());
