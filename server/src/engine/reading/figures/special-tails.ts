import { INTEREST, INTEREST_BEHIND, YARDS_BEFORE, YARDS_BEHIND } from '../../lexicon/rate-steps.ts';
import type { Unit } from '../../quantity/figure.ts';
import { isDigit, isLetter, skipBlanks } from '../numbers/chars.ts';
import { readDigits } from '../numbers/digits.ts';
import { PERCENT, POINTS } from '../units/units.ts';

/** What follows a number and its scale. */
export type Tail =
  | { readonly type: 'code' }
  | {
      readonly type: 'amount' | 'percent' | 'points' | 'multiple' | 'fraction';
      readonly end: number;
      readonly factor: number;
      readonly unit?: Unit;
      /** Counted in whole steps: no rounding of anything. */
      readonly isExact?: true;
    };

/** 2.13∶1, 男女比为105.2:100: so many to so many. A plain colon needs a word, or a one behind it. */
export function readRatio(lower: string, at: number): Tail | undefined {
  const mark = lower[at];
  if ((mark !== '∶' && mark !== '：' && mark !== ':') || !isDigit(lower.charCodeAt(at + 1))) return undefined;
  const second = readDigits(lower, at + 1);
  if (
    second.value === 0 ||
    (mark !== '∶' && second.written !== '1' && !isToldAsRatio(lower, numberStart(lower, at)))
  )
    return undefined;
  return {
    type: 'amount',
    end: second.end,
    factor: 1 / second.value,
    unit: { id: 'x-ratio', dimension: 'ratio', factor: 1 },
  };
}

function numberStart(lower: string, end: number): number {
  let at = end;
  while (at > 0 && (isDigit(lower.charCodeAt(at - 1)) || lower[at - 1] === '.')) at--;
  return at;
}

/** A word for a ratio stands just before the number: 男女比为105:100, "a ratio of 5:3". */
export function isToldAsRatio(text: string, start: number): boolean {
  return /比[\u3400-\u9fff]{0,6}$|\bratio(?: (?:of|was|is|at|about))*\s*$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** "Ships called there 2,310 times in 2023": hundreds are counted, and are no factor unless something is told of it. */
function isHowOften(lower: string, at: number, end: number): boolean {
  return (
    /(?:\d{3}|\d,\d{3})$/.test(lower.slice(Math.max(0, at - 8), at)) &&
    !/^ (?:as|more|the|that|its|their|larger|greater|higher|smaller|bigger|what)\b/.test(
      lower.slice(end, end + 10),
    )
  );
}

/** 倍, "times", x: a factor. */
export function readMultiple(lower: string, at: number): Tail | undefined {
  const start = skipBlanks(lower, at);
  if (lower[start] === '倍') return { type: 'multiple', end: start + 1, factor: 1 };
  if (lower[at] === 'x' && !isLetter(lower.charCodeAt(at + 1)) && !isDigit(lower.charCodeAt(at + 1)))
    return { type: 'multiple', end: at + 1, factor: 1 };
  if (lower[at] === '×') return { type: 'multiple', end: at + 1, factor: 1 };
  if (lower.startsWith('times', start) && start > at && !isHowOften(lower, at, start + 5))
    return { type: 'multiple', end: start + 5, factor: 1 };
  if (lower.startsWith('-fold', at)) return { type: 'multiple', end: at + 5, factor: 1 };
  if (lower.startsWith('fold', start) && !isLetter(lower.charCodeAt(start + 4)))
    return { type: 'multiple', end: start + 4, factor: 1 };
  return undefined;
}

const PER_POPULATION: readonly (readonly [text: string, id: string])[] = [
  ['/10万', '/1e5'],
  ['/10萬', '/1e5'],
  ['/十万', '/1e5'],
  ['/十萬', '/1e5'],
  ['/百万', '/1e6'],
  ['/百萬', '/1e6'],
  ['/千', '/1e3'],
  ...['per', 'for every', 'in every', 'to every', 'out of every', 'for each', 'in each'].flatMap(per =>
    [
      ['1,000,000', '/1e6'],
      ['million', '/1e6'],
      ['100,000', '/1e5'],
      ['10,000', '/1e4'],
      ['1,000', '/1e3'],
      ['thousand', '/1e3'],
    ].map(([many, id]): readonly [string, string] => [` ${per} ${many}`, id as string]),
  ),
];

/** 9.8/10万, "11.2 per 100,000": rates of a population that are no percentages. */
export function readPerPopulation(lower: string, at: number): Tail | undefined {
  if (lower[at] !== ' ' && lower[at] !== '/') return undefined;
  const found = PER_POPULATION.find(([text]) => lower.startsWith(text, at));
  return (
    found && {
      type: 'amount',
      end: at + found[0].length,
      factor: 1,
      unit: { id: found[1], dimension: `rate:${found[1]}`, factor: 1 },
    }
  );
}

const NOT_TENTHS = '为為立本员員果功长長交都熟分绩績人品因就效型规規';

/** 成 after a numeral is ten percent, unless it begins another word (成为, 成本). */
export function readTenths(lower: string, at: number): Tail | undefined {
  if (lower[at] !== '成' || NOT_TENTHS.includes(lower[at + 1] ?? ' ')) return undefined;
  return { type: 'fraction', end: at + 1, factor: 10, unit: PERCENT };
}

/** 升息1碼, 降息兩碼, 再降1至2碼: central banks count by quarters of a point. A 碼 elsewhere is a yard, a size or a digit. */
export function readRateStep(lower: string, at: number): Tail | undefined {
  const end = rateStepEnd(lower, at);
  return end === undefined ? undefined : { type: 'points', end, factor: 0.25, unit: POINTS, isExact: true };
}

/** Where the 碼 at a place ends, when the text speaks of interest. */
export function rateStepEnd(lower: string, at: number): number | undefined {
  if (lower[at] !== '碼' && lower[at] !== '码') return undefined;
  const before = lower.slice(Math.max(0, at - INTEREST_REACH), at);
  const clause = before.slice(before.lastIndexOf('。') + 1);
  if (YARDS_BEFORE.test(clause) || YARDS_BEHIND.test(lower.slice(at + 1, at + 3))) return undefined;
  return INTEREST.test(clause) || INTEREST_BEHIND.test(lower.slice(at + 1, at + 9)) ? at + 1 : undefined;
}

/** Characters before 碼 in which its sentence may have named the rate. */
const INTEREST_REACH = 60;
