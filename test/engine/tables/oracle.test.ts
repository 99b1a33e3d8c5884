import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsIn, markdown } from './support.ts';

/**
 * True values, rounded for print: no formula on them may be reported. The tolerance of every relation is tested by
 * construction, whatever the precision.
 */
// One draw for every run: among thousands of random tables some rows add up to another by chance, and shrinking takes minutes.
fc.configureGlobal({ seed: 20261123, endOnFailure: true });

const level = fc.double({ min: 12, max: 9_000, noNaN: true });
const decimals = fc.integer({ min: 0, max: 2 });
const grid = (width: number) =>
  fc.array(fc.array(level, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 9 });

function printed(value: number, places: number): string {
  const text = Math.abs(value)
    .toFixed(places)
    .replace(/\B(?=(?:\d{3})+(?:\.|$))(?<!\.\d*)/g, ',');
  return value < 0 && Number(value.toFixed(places)) !== 0 ? `-${text}` : text;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test('rounded totals of rows and columns', () => {
  fc.assert(
    fc.property(grid(4), decimals, (values, places) => {
      const rows = values.map(row => [...row, sum(row)]);
      const totals = [0, 1, 2, 3, 4].map(column => sum(rows.map(row => row[column] ?? 0)));
      const text = markdown([
        ['', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
        ...rows.map((row, i) => [`Line ${i}`, ...row.map(x => printed(x, places))]),
        ['Total', ...totals.map(x => printed(x, places))],
      ]);
      expect(findingsIn(text)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('rounded growth and shares', () => {
  fc.assert(
    fc.property(grid(2), decimals, (values, places) => {
      const whole = sum(values.map(row => row[1] ?? 0));
      const text = markdown([
        ['', '2022', '2023', 'Growth', 'Share'],
        ...values.map(([a = 1, b = 1], i) => [
          `Line ${i}`,
          printed(a, places),
          printed(b, places),
          `${printed((b / a - 1) * 100, 1)}%`,
          `${printed((b / whole) * 100, 1)}%`,
        ]),
      ]);
      expect(findingsIn(text)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('rounded balances, prices and running totals', () => {
  fc.assert(
    fc.property(grid(2), decimals, (values, places) => {
      let running = 0;
      const text = markdown([
        ['', 'In (t)', 'Out (t)', 'Balance (t)', 'Cumulative (t)'],
        ...values.map(([a = 1, b = 1], i) => {
          running += a;
          return [`Line ${i}`, ...[a, b, a - b, running].map(x => printed(x, places))];
        }),
      ]);
      expect(findingsIn(text)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('one digit in the first place of a part is always found where rows and columns are totalled', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1000, max: 9000 }), { minLength: 4, maxLength: 4 }), {
        minLength: 3,
        maxLength: 6,
      }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 3 }),
      (values, row, column) => {
        const cells = values.map((line, i) => [`Line ${i}`, ...[...line, sum(line)].map(x => printed(x, 0))]);
        const totals = [0, 1, 2, 3, 4].map(c =>
          sum(values.map(line => (c === 4 ? sum(line) : (line[c] ?? 0)))),
        );
        const wrong = printed((values[row]?.[column] ?? 0) + 1000, 0);
        const spoilt = cells.map((line, r) =>
          line.map((cell, c) => (r === row && c === column + 1 ? wrong : cell)),
        );
        const text = markdown([
          ['', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
          ...spoilt,
          ['Total', ...totals.map(x => printed(x, 0))],
        ]);
        expect(findingsIn(text).map(finding => finding.split(' at ')[1])).toEqual([wrong]);
      },
    ),
    { numRuns: 60 },
  );
});
