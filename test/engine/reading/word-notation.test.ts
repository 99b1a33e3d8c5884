import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBase } from '../../../server/src/engine/quantity/compare.ts';
import { includes } from '../../../server/src/engine/quantity/interval.ts';
import { figuresIn } from './support.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').slice(1);

/** 1 to 999,999 as English spells it: "three thousand five hundred and twenty-one". */
function spelled(value: number): string {
  if (value >= 1000) {
    const rest = value % 1000;
    const tail = rest === 0 ? '' : rest < 100 ? ` and ${spelled(rest)}` : ` ${spelled(rest)}`;
    return `${spelled(Math.floor(value / 1000))} thousand${tail}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${ONES[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${spelled(rest)}`}`;
  }
  if (value < 20) return ONES[value] ?? '';
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10) - 1]}${ones === 0 ? '' : `-${ONES[ones]}`}`;
}

test('numbers that are spelled out are read back', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999_999 })),
      fc.constantFrom('people', 'tonnes', 'euros', 'households', 'percent', 'million dollars'),
      (value, unit) => {
        const core = `${spelled(value)} ${unit}`;
        const [figure, ...others] = figuresIn(`The tally was ${core} in the end.`);
        expect([core, figure?.text, others.map(o => o.text)]).toEqual([core, core, []]);
        const truth = unit.startsWith('million') ? value * 1e6 : value;
        expect([core, figure && includes(figure.interval, truth)]).toEqual([core, true]);
      },
    ),
    { numRuns: 600 },
  );
});

interface Form {
  readonly print: (low: string, high: string) => string;
  /** What the last place of both is worth, in base units. */
  readonly factor: number;
}

const form = (factor: number, print: Form['print']): Form => ({ factor, print });

const FORMS: readonly Form[] = [
  form(1, (a, b) => `Prices of ${a}–${b} euros were asked.`),
  form(1e9, (a, b) => `Costs of ${a}-${b}bn were told.`),
  form(1e9, (a, b) => `Costs of ${a}bn-${b}bn were told.`),
  form(1e6, (a, b) => `Costs of $${a}–${b} million were told.`),
  form(1e6, (a, b) => `Costs of $${a}m to $${b}m were told.`),
  form(1000, (a, b) => `It holds ${a} to ${b} tonnes.`),
  form(1e6, (a, b) => `It takes between ${a} and ${b} million people.`),
  form(1, (a, b) => `It takes ${a}%–${b}%, or so they say.`),
  form(1, (a, b) => `It takes ${a}-${b}% of the time.`),
  form(1e8, (a, b) => `规模为${a}—${b}亿元。`),
  form(1e8, (a, b) => `規模為${a}億~${b}億元。`),
  form(1e8, (a, b) => `规模为${a}至${b}亿元。`),
  form(1e4, (a, b) => `規模介於${a}萬人和${b}萬人之間。`),
  form(1, (a, b) => `占比为${a}%～${b}%。`),
  form(1, (a, b) => `占比為${a}%至${b}%。`),
];

test('both ends of a range are read, whatever they share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 99 }),
      fc.nat(1),
      fc.constantFrom(...FORMS),
      (from, more, decimals, { print, factor }) => {
        const [low, high] = [from, from + more].map(n => (n / 10 ** decimals).toFixed(decimals));
        const text = print(low as string, high as string);
        const [figure, ...others] = figuresIn(text);
        expect([text, others.map(o => o.text)]).toEqual([text, []]);
        if (figure === undefined) throw new Error(`no figure in ${text}`);
        const interval = inBase(figure);
        expect([text, figure.range !== undefined]).toEqual([text, true]);
        for (const end of [low, high])
          expect([text, interval, includes(interval, Number(end) * factor)]).toEqual([text, interval, true]);
      },
    ),
    { numRuns: 600 },
  );
});
