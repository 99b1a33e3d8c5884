import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../../server/src/engine/lexicon/hedges.ts';
import { inBase } from '../../../server/src/engine/quantity/compare.ts';
import type { Figure, FigureKind } from '../../../server/src/engine/quantity/figure.ts';
import { includes } from '../../../server/src/engine/quantity/interval.ts';
import { chineseNumeral, formal, type Script } from './chinese-numeral.ts';
import { figuresIn } from './support.ts';

/** A quantity as somebody might print it, and what it truly was before rounding. */
interface Printed {
  /** What is to be read as the figure, without its hedge. */
  readonly core: string;
  readonly text: string;
  /** In the base unit of its dimension. */
  readonly truth: number;
  readonly kind: FigureKind;
  readonly dimension: string | undefined;
}

interface Notation {
  readonly before: string;
  readonly after: string;
  readonly scale: number;
  readonly factor: number;
  readonly kind: FigureKind;
  readonly dimension: string | undefined;
}

const amount = (
  before: string,
  after: string,
  scale: number,
  factor: number,
  dimension: string | undefined,
): Notation => ({
  before,
  after,
  scale,
  factor,
  kind: 'amount',
  dimension,
});
const share = (after: string, kind: FigureKind, factor = 1): Notation => ({
  before: '',
  after,
  scale: 1,
  factor,
  kind,
  dimension: 'percent',
});

const WORDS_EN = [
  ['', 1],
  [' thousand', 1e3],
  [' million', 1e6],
  [' billion', 1e9],
  [' trillion', 1e12],
] as const;
const SHORT_EN = [
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  [' bn', 1e9],
] as const;
const SYMBOLS = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['HK$', 'HKD'],
  ['USD ', 'USD'],
  ['RMB ', 'CNY'],
] as const;
const UNITS_EN = [
  ['tonnes', 1000, 'mass'],
  ['people', 1, 'count:person'],
  ['households', 1, 'count:household'],
  ['hectares', 1e4, 'area'],
  ['euros', 1, 'money:EUR'],
  ['dollars', 1, 'money:USD'],
] as const;

const ENGLISH: readonly Notation[] = [
  ...WORDS_EN.flatMap(([word, scale]) => [
    ...SYMBOLS.map(([symbol, id]) => amount(symbol, word, scale, 1, `money:${id}`)),
    ...UNITS_EN.map(([unit, factor, dimension]) => amount('', `${word} ${unit}`, scale, factor, dimension)),
  ]),
  ...SHORT_EN.flatMap(([word, scale]) =>
    SYMBOLS.map(([symbol, id]) => amount(symbol, word, scale, 1, `money:${id}`)),
  ),
  amount('', ' GWh', 1, 1e6, 'energy'),
  amount('', ' MW', 1, 1e3, 'power'),
  amount('', ' m²', 1, 1, 'area'),
  share('%', 'percent'),
  share(' percent', 'percent'),
  share(' per cent', 'percent'),
  share(' percentage points', 'points'),
  share(' pp', 'points'),
  share(' basis points', 'points', 0.01),
  share('bps', 'points', 0.01),
];

/** Simplified and traditional forms, `/` between them. */
const SCALES_ZH = [
  ['/', 1],
  ['万/萬', 1e4],
  ['百万/百萬', 1e6],
  ['千万/千萬', 1e7],
  ['亿/億', 1e8],
  ['万亿/萬億', 1e12],
  ['万亿/兆', 1e12],
] as const;
const UNITS_ZH = [
  ['元/元', 1, 'money:CNY'],
  ['美元/美元', 1, 'money:USD'],
  ['欧元/歐元', 1, 'money:EUR'],
  ['吨/噸', 1000, 'mass'],
  ['人/人', 1, 'count:person'],
  ['辆/輛', 1, 'count:vehicle'],
  ['户/戶', 1, 'count:household'],
  ['公顷/公頃', 1e4, 'area'],
  ['千瓦时/千瓦時', 1, 'energy'],
  ['平方米/平方公尺', 1, 'area'],
] as const;

function inScript(pair: string, script: Script): string {
  return pair.split('/')[script === 'simplified' ? 0 : 1] ?? '';
}

function chinese(script: Script): readonly Notation[] {
  return [
    ...SCALES_ZH.flatMap(([word, scale]) =>
      UNITS_ZH.map(([unit, factor, dimension]) =>
        amount('', inScript(word, script) + inScript(unit, script), scale, factor, dimension),
      ),
    ),
    share('%', 'percent'),
    share('％', 'percent'),
    share(inScript('个百分点/個百分點', script), 'points'),
    share(inScript('个基点/個基點', script), 'points', 0.01),
  ];
}

/** Both sides of the number; all of them allow what rounds to it. */
const HEDGES_EN = [
  '',
  'about ',
  'nearly ',
  'more than ',
  'less than ',
  'up to ',
  'at least ',
  'some ',
  'around ',
].map(h => [h, ''] as const);
const HEDGES_ZH = [
  ['/', '/'],
  ['约/約', '/'],
  ['近/近', '/'],
  ['超过/超過', '/'],
  ['不足/不足', '/'],
  ['至少/至少', '/'],
  ['不超过/不超過', '/'],
  ['/', '左右/左右'],
  ['/', '以上/以上'],
] as const;

type Digits = (whole: string, decimals: string) => string;
const join = (whole: string, decimals: string, point = '.') =>
  decimals === '' ? whole : `${whole}${point}${decimals}`;
const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
const wide = (text: string) => text.replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
const PLAIN: Digits = (whole, decimals) => join(whole, decimals);
const GROUPED: Digits = (whole, decimals) => join(grouped(whole, ','), decimals);
const THIN: Digits = (whole, decimals) => join(grouped(whole, '\u2009'), decimals);
const WIDE: Digits = (whole, decimals) => wide(join(whole, decimals));
const WIDE_POINT: Digits = (whole, decimals) => wide(join(whole, decimals, '．'));

const mantissa = fc.record({
  digits: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 9_999_999 })),
  decimals: fc.nat(3),
  /** Where the true value lies within the last place. */
  rest: fc.double({ min: -0.499, max: 0.499, noNaN: true }),
});
type Mantissa = typeof mantissa extends fc.Arbitrary<infer T> ? T : never;

function print(m: Mantissa, n: Notation, digits: Digits, hedge: readonly [string, string]): Printed {
  const written = (m.digits / 10 ** m.decimals).toFixed(m.decimals);
  const [whole = '0', decimals = ''] = written.split('.');
  // A small count of things is exact.
  const isCount =
    n.dimension?.startsWith('count') === true && n.scale === 1 && m.decimals === 0 && m.digits < 100;
  const truth = ((m.digits + (isCount ? 0 : m.rest)) / 10 ** m.decimals) * n.scale * n.factor;
  const core = n.before + digits(whole, decimals) + n.after;
  return { core, text: hedge[0] + core + hedge[1], truth, kind: n.kind, dimension: n.dimension };
}

/** What may stand before a sentence and must not move the place of a figure, in UTF-16 units. */
const LEADS = [
  '',
  '🎉👩‍👩‍👧 ',
  'First line.\r\n',
  '𠮷野家。',
  '\u{1F1E8}\u{1F1F3}\r\n\r\n',
  '\uFEFF',
  'Cafe\u0301s, nai\u0308ve. ',
];

/** The same behind it. */
const TAILS = ['', '🎉', '\r\n\r\n', ' ✅ fi\u0301n', '。\r\n', '（注）'];

function expectRead(lead: string, sentence: (text: string) => string, printed: Printed): void {
  const text = lead + sentence(printed.text);
  const [figure, ...others] = figuresIn(text);
  expect([text, others.map(f => f.text)]).toEqual([text, []]);
  expect([text, figure?.text]).toEqual([text, printed.core]);
  const { span, kind, unit } = figure as Figure;
  expect(span).toEqual({
    start: text.indexOf(printed.core),
    end: text.indexOf(printed.core) + printed.core.length,
  });
  expect([text, kind, printed.dimension === 'percent' ? 'percent' : unit?.dimension]).toEqual([
    text,
    printed.kind,
    printed.dimension,
  ]);
  const interval = kind === 'amount' ? inBase(figure as Figure) : (figure as Figure).interval;
  expect([text, interval, printed.truth, includes(interval, printed.truth)]).toEqual([
    text,
    interval,
    printed.truth,
    true,
  ]);
}

/** "2023 people" is more often a year: digits of a year are not printed without groups, scale or point. */
function isYearLike({ digits, decimals }: Mantissa): boolean {
  return decimals === 0 && digits >= 1000 && digits < 3000;
}

test('English: what is printed is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEADS),
      mantissa.filter(m => !isYearLike(m)),
      fc.constantFrom(...ENGLISH),
      fc.constantFrom(PLAIN, GROUPED, THIN),
      fc.constantFrom(...HEDGES_EN),
      fc.constantFrom(...TAILS),
      (lead, m, notation, digits, hedge, tail) =>
        expectRead(
          lead,
          text => `The tally was ${text} in the end.${tail}`,
          print(m, notation, digits, hedge),
        ),
    ),
    { numRuns: 1500 },
  );
});

test.each(['simplified', 'traditional'] as const)('%s Chinese: what is printed is read back', script => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEADS),
      mantissa.filter(m => !isYearLike(m)),
      fc.constantFrom(...chinese(script)),
      fc.constantFrom(PLAIN, GROUPED, WIDE, WIDE_POINT),
      fc.constantFrom(...HEDGES_ZH),
      fc.constantFrom(...TAILS),
      (lead, m, notation, digits, [before, after], tail) =>
        expectRead(
          lead,
          text => `${inScript('总量为/總量為', script)}${text}${tail}。`,
          print(m, notation, digits, [inScript(before, script), inScript(after, script)]),
        ),
    ),
    { numRuns: 1500 },
  );
});

test.each(['simplified', 'traditional'] as const)('%s Chinese numerals are read back', script => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 11, max: 99_999_999 }), fc.integer({ min: 11, max: 999_999_999_999 })),
      fc.constantFrom(...UNITS_ZH.filter(([, , dimension]) => dimension !== 'energy')),
      fc.boolean(),
      (value, [unit, factor, dimension], isFormal) => {
        const numeral = chineseNumeral(value, script);
        const core = (isFormal ? formal(numeral, script) : numeral) + inScript(unit, script);
        expectRead('', text => `${inScript('总量为/總量為', script)}${text}。`, {
          core,
          text: core,
          truth: value * factor,
          kind: 'amount',
          dimension,
        });
      },
    ),
    { numRuns: 800 },
  );
});

const wordsOf = (list: string): string[] =>
  list
    .split(' ')
    .filter(w => w !== '')
    .map(w => w.replaceAll('_', ' '));
const BLURRED = HEDGES_BEFORE.filter(([hedge]) => hedge !== 'vague').flatMap(([hedge, zh, en]) => [
  ...wordsOf(zh).map(word => [hedge, `总量为${word}12.5万吨。`, 12.5e7] as const),
  ...wordsOf(en).map(word => [hedge, `The tally was ${word} 12.5 tonnes then.`, 12500] as const),
]);
const BLURRED_BEHIND = HEDGES_AFTER.flatMap(([hedge, zh, en]) => [
  ...wordsOf(zh).map(word => [hedge, `总量为12.5万吨${word}。`, 12.5e7] as const),
  ...wordsOf(en)
    .filter(word => /[a-z]/.test(word) && !word.startsWith('-'))
    .map(word => [hedge, `The tally was 12.5 tonnes ${word}, then.`, 12500] as const),
]);

test.each([...BLURRED, ...BLURRED_BEHIND])('%s: %s', (hedge, text, truth) => {
  const [figure, ...others] = figuresIn(text);
  expect(others).toEqual([]);
  expect(figure?.hedge).toBe(hedge);
  // What rounds to the number is never shut out, whichever side the word opens.
  expect(includes(inBase(figure as Figure), truth)).toBe(true);
});
