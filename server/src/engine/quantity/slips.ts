import { type Digits, type Writing, writingOf } from './digits.ts';
import type { Figure } from './figure.ts';
import { type Interval, meets } from './interval.ts';

/*
 * The slips of the hand and the keyboard that turn one number into another. Numbers are held against each other as they are
 * written (`isTransposed` and what follows it), by their digits in base units (`slipBetween`), or by what one would be if it were
 * mended (`slipTo`).
 */

/** How one number becomes the other: two digits that change places, neighbours or not, or one digit that is another. */
export type Slip = 'swap' | 'farSwap' | 'digit';

/** Of numbers of one size in base units. */
export function slipBetween(a: Digits, b: Digits): Slip | undefined {
  return a.exponent === b.exponent ? slipOfDigits(a.digits, b.digits) : undefined;
}

export function isSwap(slip: Slip | undefined): boolean {
  return slip === 'swap' || slip === 'farSwap';
}

/** The shorter is taken to end in zeros. */
function slipOfDigits(a: string, b: string): Slip | undefined {
  const length = Math.max(a.length, b.length);
  let first = -1;
  let second = -1;
  for (let i = 0; i < length; i++) {
    if (digitAt(a, i) === digitAt(b, i)) continue;
    if (second >= 0) return undefined;
    if (first < 0) first = i;
    else second = i;
  }
  if (second < 0) return first < 0 ? undefined : 'digit';
  if (digitAt(a, first) !== digitAt(b, second) || digitAt(a, second) !== digitAt(b, first)) return undefined;
  return second === first + 1 ? 'swap' : 'farSwap';
}

function digitAt(digits: string, place: number): string {
  return digits[place] ?? '0';
}

function slipOfWriting({ digits: x, places: a }: Writing, { digits: y, places: b }: Writing) {
  return x.length === y.length && a === b ? slipOfDigits(x, y) : undefined;
}

/** True when `a` and `b` are written with the same digits in another order: 31,826 and 31,286. At least two digits differ. */
export function isTransposed(a: string, b: string): boolean {
  return a !== b && areTransposed(writingOf(a), writingOf(b));
}

function areTransposed(x: Writing, y: Writing): boolean {
  return x.sorted === y.sorted && x.digits !== y.digits && x.digits.length >= 2 && x.places === y.places;
}

/** True when two neighbouring digits have changed places and nothing else differs: 23,715 and 23,175. */
export function isNeighbourSwap(a: string, b: string): boolean {
  return slipOfWriting(writingOf(a), writingOf(b)) === 'swap';
}

/** True when two digits, wherever they stand, have changed places: 1,734 and 1,437. */
export function isSwapped(a: string, b: string): boolean {
  return isSwap(slipOfWriting(writingOf(a), writingOf(b)));
}

/** True when exactly one digit differs. */
export function isOneDigitOff(a: string, b: string): boolean {
  return a !== b && slipOfWriting(writingOf(a), writingOf(b)) === 'digit';
}

/** The same digits in another order, or one of them wrong where there are three: of two each number is a digit off many. */
export function isMistyped(a: string, b: string): boolean {
  return isTransposed(a, b) || (writingOf(a).digits.length >= LEAST_TYPED && isOneDigitOff(a, b));
}

const LEAST_TYPED = 3;

/** The same digits in another order, or one off in a number of four digits that count: 1,500 and 1,100 are simply two round numbers. */
export function isSlipOf(x: Writing, y: Writing): boolean {
  return x !== y && (areTransposed(x, y) || (areTelling(x, y) && slipOfWriting(x, y) === 'digit'));
}

/** False when it takes no look at digit after digit to see that neither is a slip of the other. */
export function mayBeSlipOf(x: Writing, y: Writing): boolean {
  if (x.digits.length !== y.digits.length || x.places !== y.places) return false;
  return x.sorted === y.sorted || areTelling(x, y);
}

const LEAST_TELLING = 4;

function areTelling(x: Writing, y: Writing): boolean {
  return x.significant >= LEAST_TELLING && y.significant >= LEAST_TELLING;
}

/**
 * The slip that mends a contradiction: by which the figure would meet `target`, which is in the units of its value. A figure that
 * becomes right by one was most likely meant so: of numbers that have nothing to do with each other two in a hundred do by
 * a change of places, and one in seven by another digit.
 */
export function slipTo(figure: Figure, target: Interval): Slip | undefined {
  const { written } = figure;
  if (written === '' || !/\d{2}/.test(written.replace('.', ''))) return undefined;
  if (swapsOf(written).some(other => meets(around(other, figure), target))) return 'swap';
  return editsOf(written).some(other => meets(around(other, figure), target)) ? 'digit' : undefined;
}

function around(written: string, { scale, step }: Figure): Interval {
  const value = Number(written) * scale;
  return { low: value - step / 2, high: value + step / 2 };
}

/** What a number was, written out, if two of its digits have changed places. */
export function swapsOf(written: string): string[] {
  const made: string[] = [];
  for (let i = 0; i < written.length; i++)
    for (let j = i + 1; j < written.length; j++)
      if (isDigitAt(written, i) && isDigitAt(written, j) && written[i] !== written[j])
        made.push(
          written.slice(0, i) + written[j] + written.slice(i + 1, j) + written[i] + written.slice(j + 1),
        );
  return made.filter(hasNoLeadingZero);
}

/** What a number was, written out, if one of its digits is another. */
function editsOf(written: string): string[] {
  const made: string[] = [];
  for (let i = 0; i < written.length; i++)
    if (isDigitAt(written, i))
      for (const digit of '0123456789')
        if (digit !== written[i]) made.push(written.slice(0, i) + digit + written.slice(i + 1));
  return made.filter(hasNoLeadingZero);
}

function hasNoLeadingZero(written: string): boolean {
  return !(written.startsWith('0') && isDigitAt(written, 1));
}

function isDigitAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
}

/**
 * How unlikely it is that a number of so many digits is such a slip of another by chance, in powers of ten: of 9 · 10ⁿ⁻¹
 * numbers n − 1 are neighbour swaps of one, n (n − 1) / 2 any swaps, 9 n one digit away. Figures of one measure lie near each
 * other, which takes half a power off, and more where only one digit differs.
 */
const UNLIKELY: Readonly<Record<Slip, readonly number[]>> = {
  swap: [0, 0, 1.4, 2.2, 3, 3.5],
  farSwap: [0, 0, 1, 1.7, 2.5, 3],
  digit: [0, 0, 0.2, 0.9, 1.8, 2.6],
};

export function unlikeliness(slip: Slip | undefined, a: Digits, b: Digits): number {
  if (slip === undefined) return 0;
  const length = Math.min(Math.max(a.digits.length, b.digits.length), UNLIKELY[slip].length - 1);
  return UNLIKELY[slip][length] as number;
}

/**
 * How many figures of so many digits may stand in a text before two of them are expected to be neighbour swaps of each
 * other by chance once in fifty texts: n digits have (n − 1) swaps among 9 · 10ⁿ⁻¹ numbers, and k figures k (k − 1) / 2 pairs.
 */
export function mostWithoutChance(digitCount: number): number {
  if (digitCount < 2) return 0;
  const chance = (digitCount - 1) / (9 * 10 ** (digitCount - 1));
  return Math.floor(Math.sqrt((2 * 0.02) / chance));
}
