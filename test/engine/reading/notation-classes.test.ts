import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBase } from '../../../server/src/engine/quantity/compare.ts';
import type { Figure, FigureKind } from '../../../server/src/engine/quantity/figure.ts';
import { includes } from '../../../server/src/engine/quantity/interval.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { figuresIn } from './support.ts';

/** A way to write a quantity, with what it is worth in base units. */
interface Way {
  readonly print: (n: number) => string;
  readonly truth: (n: number) => number;
  readonly kind: FigureKind;
  /** Words around it. */
  readonly around?: (text: string) => string;
}

const way = (kind: FigureKind, print: Way['print'], truth: Way['truth'], around?: Way['around']): Way => ({
  kind,
  print,
  truth,
  ...(around && { around }),
});

const same = (n: number) => n;
const zh = (text: string) => `总量为${text}。`;
const tw = (text: string) => `總量為${text}。`;
const en = (text: string) => `The tally was ${text} then.`;
const indian = (n: number) => {
  const digits = String(n * 1000 + 123);
  return `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${digits.slice(-3)}`;
};

/** Numbers from 2 to 99 in every notation that no table of units tells. */
const WAYS: Readonly<Record<string, Way>> = {
  'a true minus': way(
    'amount',
    n => `−${n}.5亿元`,
    n => -(n + 0.5) * 1e8,
    zh,
  ),
  'a dash for a minus': way(
    'amount',
    n => `–${n}.5 million euros`,
    n => -(n + 0.5) * 1e6,
    en,
  ),
  负: way(
    'amount',
    n => `负${n}亿元`,
    n => -n * 1e8,
    zh,
  ),
  負: way(
    'amount',
    n => `負${n}億元`,
    n => -n * 1e8,
    tw,
  ),
  'a power of ten': way(
    'amount',
    n => `${n}.5e6 tonnes`,
    n => (n + 0.5) * 1e9,
    en,
  ),
  'a raised power of ten': way(
    'amount',
    n => `${n}.5×10⁸吨`,
    n => (n + 0.5) * 1e11,
    zh,
  ),
  'Indian groups': way(
    'amount',
    n => `₹${indian(n)}`,
    n => n * 1000 + 123,
    en,
  ),
  lakh: way(
    'amount',
    n => `${n} lakh rupees`,
    n => n * 1e5,
    en,
  ),
  'lakh crore': way(
    'amount',
    n => `₹${n} lakh crore`,
    n => n * 1e12,
    en,
  ),
  'descending scales': way(
    'amount',
    n => `${n}亿4,500万元`,
    n => n * 1e8 + 4.5e7,
    zh,
  ),
  'descending scales 億': way(
    'amount',
    n => `${n}億4,500萬元`,
    n => n * 1e8 + 4.5e7,
    tw,
  ),
  余: way(
    'amount',
    n => `${n}0余万吨`,
    n => (n * 10 + 4) * 1e7,
    zh,
  ),
  餘: way(
    'amount',
    n => `${n}0餘萬噸`,
    n => (n * 10 + 4) * 1e7,
    tw,
  ),
  多: way(
    'amount',
    n => `${n}00多家`,
    n => n * 100 + 50,
    zh,
  ),
  odd: way(
    'amount',
    n => `${n}0-odd firms`,
    n => n * 10 + 4,
    en,
  ),
  plus: way(
    'amount',
    n => `${n}00+家`,
    n => n * 100 + 50,
    zh,
  ),
  'plus firms': way(
    'amount',
    n => `${n}00+ firms`,
    n => n * 100 + 50,
    en,
  ),
  百分之: way('percent', n => `百分之${chineseNumeral(n, 'simplified')}`, same, zh),
  千分之: way(
    'percent',
    n => `千分之${chineseNumeral(n, 'traditional')}`,
    n => n / 10,
    tw,
  ),
  '‰': way(
    'percent',
    n => `${n}.5‰`,
    n => (n + 0.5) / 10,
    zh,
  ),
  'per mille': way(
    'percent',
    n => `${n}.5 per mille`,
    n => (n + 0.5) / 10,
    en,
  ),
  pct: way(
    'points',
    n => `${n}pct`,
    same,
    text => `毛利率提高${text}。`,
  ),
  BP: way(
    'points',
    n => `${n}BP`,
    n => n / 100,
    text => `利率下调${text}。`,
  ),
  碼: way(
    'points',
    n => `${n}碼`,
    n => n / 4,
    text => `央行升息${text}。`,
  ),
  'numeral 碼': way(
    'points',
    n => `${chineseNumeral(n, 'traditional').replace(/^二$/, '兩')}碼`,
    n => n / 4,
    text => `央行升息${text}。`,
  ),
  个点: way(
    'points',
    n => `${n}个点`,
    same,
    text => `占比提高${text}。`,
  ),
  倍: way(
    'multiple',
    n => `${n}.5倍`,
    n => n + 0.5,
    text => `产量是上年的${text}。`,
  ),
  times: way(
    'multiple',
    n => `${n}.5 times`,
    n => n + 0.5,
    text => `Output was ${text} the old one.`,
  ),
  fold: way(
    'multiple',
    n => `${n}-fold`,
    same,
    text => `It was a ${text} rise.`,
  ),
  x: way(
    'multiple',
    n => `${n}.5x`,
    n => n + 0.5,
    text => `It was a ${text} rise.`,
  ),
  '×': way(
    'multiple',
    n => `${n}×`,
    same,
    text => `It was a ${text} rise.`,
  ),
  '元/吨': way(
    'amount',
    n => `${n}.5元/吨`,
    n => (n + 0.5) / 1000,
    zh,
  ),
  每吨: way(
    'amount',
    n => `${n}.5元每吨`,
    n => (n + 0.5) / 1000,
    zh,
  ),
  '萬元/坪': way(
    'amount',
    n => `${n}萬元/坪`,
    n => (n * 1e4) / 3.305785,
    tw,
  ),
  'per MWh': way(
    'amount',
    n => `€${n}.5 per MWh`,
    n => (n + 0.5) / 1000,
    en,
  ),
  'a barrel': way(
    'amount',
    n => `$${n}.5 a barrel`,
    n => n + 0.5,
    en,
  ),
  'per 100 km': way(
    'amount',
    n => `${n} kWh/100 km`,
    n => n / 1e5,
    en,
  ),
  'one in': way(
    'fraction',
    n => `${Math.min(n, 9)} in 10`,
    n => Math.min(n, 9) * 10,
    text => `Some ${text} of them left.`.replace('Some ', 'Nearly ').replace('Nearly ', ''),
  ),
  'metres apart': way(
    'amount',
    n => `${n}.5 m`,
    n => n + 0.5,
    text => `It has a ${text} wall.`,
  ),
  'm²': way(
    'amount',
    n => `${n}.5m²`,
    n => n + 0.5,
    zh,
  ),
  m3: way(
    'amount',
    n => `${n}0m3`,
    n => n * 10,
    zh,
  ),
  users: way(
    'amount',
    n => `${n}.5 million`,
    n => (n + 0.5) * 1e6,
    text => `It had ${text} users then.`,
  ),
  B: way(
    'amount',
    n => `${n}B`,
    n => n * 1e9,
    text => `It had ${text} users then.`,
  ),
  京: way(
    'amount',
    n => `${n}京元`,
    n => n * 1e16,
    tw,
  ),
  '≥': way(
    'amount',
    n => `${n}.5吨`,
    n => (n + 0.5) * 1000,
    text => `总量≥${text}。`,
  ),
  '≦': way(
    'amount',
    n => `${n}.5噸`,
    n => (n + 0.5) * 1000,
    text => `總量≦${text}。`,
  ),
  '<': way(
    'amount',
    n => `${n}.5 tonnes`,
    n => (n + 0.5) * 1000,
    text => `It was <${text} then.`,
  ),
  'a unit in brackets': way(
    'amount',
    n => `${n}.5`,
    n => (n + 0.5) * 1e8,
    text => `营收（亿元）为${text}。`,
  ),
  'a unit in English brackets': way(
    'amount',
    n => `${n}.5`,
    n => (n + 0.5) * 1e6,
    text => `Revenue (€m) was ${text} then.`,
  ),
};

test.each(Object.entries(WAYS))(
  'what is written with %s is read back',
  (_, { print, truth, kind, around = en }) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), n => {
        const core = print(n);
        const text = around(core);
        const [figure, ...others] = figuresIn(text);
        expect([text, figure?.text, figure?.kind, others.map(o => o.text)]).toEqual([text, core, kind, []]);
        const interval = kind === 'amount' ? inBase(figure as Figure) : (figure as Figure).interval;
        const close = { low: interval.low - 1e-9, high: interval.high + 1e-9 };
        expect([text, interval, includes(close, truth(n))]).toEqual([text, interval, true]);
      }),
      { numRuns: 60 },
    );
  },
);

/** A list whose members share what is said once, at its end or with each. */
const LISTS: readonly (readonly [scale: number, print: (list: readonly string[]) => string])[] = [
  [1e8, ([a, b, c]) => `三家收入分别为${a}、${b}和${c}亿元。`],
  [1e8, ([a, b, c]) => `三家營收分別為${a}、${b}、${c}億元。`],
  [1e8, ([a, b, c]) => `三年收入为${a}/${b}/${c}亿元。`],
  [1e9, ([a, b, c]) => `Sales were ${a}, ${b} and ${c} billion euros, respectively.`],
  [1e9, ([a, b, c]) => `Sales were $${a}, $${b} and $${c} billion, respectively.`],
  [1e6, ([a, b, c]) => `Sales were ${a}/${b}/${c} million euros.`],
];

test('the members of a list are read with what they share', () => {
  fc.assert(
    fc.property(
      fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 11, max: 99 }))),
      fc.constantFrom(...LISTS),
      (numbers, [scale, print]) => {
        const written = numbers.map(n => (n / 10).toFixed(1));
        const text = print(written);
        const read = figuresIn(text).filter(f => f.unit?.dimension.startsWith('money'));
        expect([text, read.map(f => f.value)]).toEqual([
          text,
          written.map(w => Number((Number(w) * scale).toPrecision(12))),
        ]);
      },
    ),
    { numRuns: 200 },
  );
});
