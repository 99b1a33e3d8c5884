/** The slips of the hand and the keyboard that turn one written number into another. */

import { onForget } from '../text/forget.ts';

/** True when `a` and `b` are written with the same digits in another order: 31,826 and 31,286. At least two digits differ. */
export function isTransposed(a: string, b: string): boolean {
  return a !== b && areTransposed(writingOf(a), writingOf(b));
}

function areTransposed(x: Writing, y: Writing): boolean {
  return x.sorted === y.sorted && x.digits !== y.digits && x.digits.length >= 2 && x.places === y.places;
}

/** True when one is a telling slip of the other, or both are written with the same digits in another order. */
export function isSlipOf(x: Writing, y: Writing): boolean {
  return x !== y && (areTransposed(x, y) || isTelling(x, y));
}

/** False when it takes no look at digit after digit to see that neither is a slip of the other. */
export function mayBeSlipOf(x: Writing, y: Writing): boolean {
  if (x.digits.length !== y.digits.length || x.places !== y.places) return false;
  return x.sorted === y.sorted || (x.significant >= LEAST_TELLING && y.significant >= LEAST_TELLING);
}

/** True when exactly one digit differs. */
export function isOneDigitOff(a: string, b: string): boolean {
  return a !== b && differByOne(writingOf(a), writingOf(b));
}

/** One digit off in a number of four digits that count: 1,500 and 1,100 are simply two round numbers. */
export function isTellingSlip(a: string, b: string): boolean {
  return a !== b && isTelling(writingOf(a), writingOf(b));
}

const LEAST_TELLING = 4;

function isTelling(x: Writing, y: Writing): boolean {
  return x.significant >= LEAST_TELLING && y.significant >= LEAST_TELLING && differByOne(x, y);
}

/** How many digits a number is written with. */
export function digitCount(written: string): number {
  return writingOf(written).digits.length;
}

function differByOne({ digits: x, places: a }: Writing, { digits: y, places: b }: Writing): boolean {
  if (x.length !== y.length || a !== b) return false;
  let off = 0;
  for (let i = 0; i < x.length && off < 2; i++) if (x.charCodeAt(i) !== y.charCodeAt(i)) off++;
  return off === 1;
}

/** A written number taken apart: each is held against many others. */
export interface Writing {
  /** Without signs, group marks and the point. */
  readonly digits: string;
  /** The digits in order of size: equal for numbers that are written with the same ones. */
  readonly sorted: string;
  /** Places after the point. */
  readonly places: number;
  /** Digits that count: without zeros in front and behind. */
  readonly significant: number;
}

const MOST_KNOWN = 20_000;
const known = new Map<string, Writing>();
onForget(() => known.clear());

export function writingOf(written: string): Writing {
  let writing = known.get(written);
  if (writing === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    writing = takenApart(written);
    known.set(written, writing);
  }
  return writing;
}

function takenApart(written: string): Writing {
  const digits = written.replace(/\D/g, '');
  const point = written.indexOf('.');
  return {
    digits,
    sorted: [...digits].sort().join(''),
    places: point < 0 ? 0 : written.length - point - 1,
    significant: digits.replace(/^0+|0+$/g, '').length,
  };
}

/** True when two neighbouring digits have changed places and nothing else differs: 23,715 and 23,175. */
export function isNeighbourSwap(a: string, b: string): boolean {
  const places = swappedPlaces(a, b);
  return places !== undefined && places[1] === places[0] + 1;
}

/** True when two digits, wherever they stand, have changed places: 1,734 and 1,437. */
export function isSwapped(a: string, b: string): boolean {
  return swappedPlaces(a, b) !== undefined;
}

function swappedPlaces(a: string, b: string): readonly [number, number] | undefined {
  if (!isTransposed(a, b)) return undefined;
  const [x, y] = [writingOf(a).digits, writingOf(b).digits];
  const off = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [first, second, third] = off;
  return first === undefined || second === undefined || third !== undefined ? undefined : [first, second];
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
export function editsOf(written: string): string[] {
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
 * How many figures of so many digits may stand in a text before two of them are expected to be neighbour swaps of each
 * other by chance once in fifty texts: n digits have (n − 1) swaps among 9 · 10ⁿ⁻¹ numbers, and k figures k (k − 1) / 2 pairs.
 */
export function mostWithoutChance(digitCount: number): number {
  if (digitCount < 2) return 0;
  const chance = (digitCount - 1) / (9 * 10 ** (digitCount - 1));
  return Math.floor(Math.sqrt((2 * 0.02) / chance));
}
