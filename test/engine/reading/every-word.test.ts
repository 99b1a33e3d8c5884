import { expect, test } from 'vitest';
import { PEOPLE_EN, THINGS_EN } from '../../../server/src/engine/lexicon/counted-nouns.ts';
import { MONEY_PREFIXES, MONEY_ROWS } from '../../../server/src/engine/lexicon/currencies.ts';
import { SCALE_PHRASES, SCALES } from '../../../server/src/engine/lexicon/scales.ts';
import { COUNT_ROWS, MEASURE_ROWS, PERCENT_ROWS } from '../../../server/src/engine/lexicon/units.ts';
import { figuresIn } from './support.ts';

const ROWS = [...MONEY_ROWS, ...MEASURE_ROWS, ...COUNT_ROWS];

function words(list: string): string[] {
  return list
    .split(' ')
    .filter(word => word !== '')
    .map(word => word.replaceAll('_', ' '));
}

/** Of a word that stands in two rows the first counts. */
function unitWords(column: 3 | 4): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of ROWS)
    for (const word of words(row[column])) if (!found.has(word)) found.set(word, row[0]);
  return found;
}

/** What the only figure of a text is taken to be, in base units; everything that was read when it is not one. */
function readIn(text: string): string {
  return figuresIn(text)
    .map(({ value, kind, unit }) =>
      told(value * (unit?.factor ?? 1), kind === 'points' ? 'points' : (unit?.dimension ?? '')),
    )
    .join(' + ');
}

function told(value: number, dimension: string): string {
  return `${Number(value.toPrecision(9))} ${dimension}`;
}

/** So much of a unit of the table. */
function of(id: string, value: number): string {
  const row = ROWS.find(row => row[0] === id);
  return told(value * (row?.[2] ?? 1), row?.[1] ?? '');
}

function misread(cases: Iterable<readonly [text: string, expected: string]>): string[] {
  return [...cases].flatMap(([text, expected]) => {
    const read = readIn(text);
    return read === expected ? [] : [`${text} → ${read}, not ${expected}`];
  });
}

test('every Chinese unit word is read behind digits', () => {
  const behind = [...unitWords(3)].filter(([word]) => !TIME_ZH.has(word));
  expect(misread(behind.map(([word, id]) => [`总量为12.5${word}。`, of(id, 12.5)] as const))).toEqual([]);
});

/** 12.5年 and 12.5个月 are lengths of time and no amounts. */
const TIME_ZH = new Set(['年', '个月', '個月']);

test('every English unit word is read behind digits', () => {
  const behind = [...unitWords(4)].filter(([word]) => !TIME_EN.has(word));
  expect(
    misread(behind.map(([word, id]) => [`The tally was 12.5 ${word} then.`, of(id, 12.5)] as const)),
  ).toEqual([]);
});

const TIME_EN = new Set(['years', 'year', 'months', 'month']);

test('every sign and name of money is read before digits', () => {
  const first = new Map<string, string>();
  for (const [sign, id] of MONEY_PREFIXES) if (!first.has(sign)) first.set(sign, id);
  const cases = [...first].map(([sign, id]) => {
    const isChinese = /[\u3400-\u9fff]/.test(sign);
    return [isChinese ? `共${sign}12.5万。` : `人民的钱：${sign}12.5万。`, of(id, 125000)] as const;
  });
  expect(misread(cases)).toEqual([]);
});

test('every scale word is read before a unit', () => {
  const chinese = SCALES.flatMap(([list, factor]) =>
    words(list).flatMap(word =>
      /[a-z]/.test(word) ? [] : [[`总量为2${word}吨。`, of('t', 2 * factor)] as const],
    ),
  );
  const english = [
    ...SCALES.flatMap(([list, factor]) => words(list).map(w => [w, factor] as const)),
    ...SCALE_PHRASES,
  ]
    .filter(([word]) => /[a-z]/.test(word))
    .map(([word, factor]) => [`The bill was $2 ${word} then.`, of('USD', 2 * factor)] as const);
  expect(misread([...chinese, ...english])).toEqual([]);
});

test('the whole family of percent is read', () => {
  const cases = PERCENT_ROWS.flatMap(([list, kind, factor]) =>
    words(list)
      .filter(word => word !== 'points' && word !== 'point' && word !== 'pct of')
      .map(word => {
        const value = Number((12.5 * factor).toPrecision(12));
        const text = /[\u3400-\u9fff]/.test(word)
          ? `提高12.5${word}。`
          : `It rose by 12.5${/[a-z]/.test(word) ? ' ' : ''}${word} then.`;
        return [text, told(value, kind)] as const;
      }),
  );
  expect(misread(cases)).toEqual([]);
});

test('every noun that is counted is read behind digits', () => {
  const people = PEOPLE_EN.map(noun => [`They have 12,500 ${noun} there.`, of('x-person', 12500)] as const);
  expect(misread(people)).toEqual([]);
  const things = THINGS_EN.map(noun => `They have 12,500 ${noun} there.`).filter(
    text => !/ count/.test(readIn(text)),
  );
  expect(things).toEqual([]);
});
