import { baseValue } from './compare.ts';
import type { Figure } from './figure.ts';

/** The digits that count of what a figure comes to in its base unit, and the power of ten of the first of them. */
export interface Digits {
  readonly digits: string;
  readonly exponent: number;
}

/** 1.31 million and 1,130 thousand, 18.4 Tbit/s and 14,800 Gbit/s: the digits whatever the scale that they are written in. */
export function digitsOf(figure: Figure): Digits {
  const value = figure.kind === 'amount' ? baseValue(figure) : figure.value;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(9).split('e');
  const digits = mantissa.replace('.', '');
  let length = digits.length;
  while (digits[length - 1] === '0') length--;
  return { digits: digits.slice(0, length), exponent: Number(exponent) };
}

/** As a text rounds a number that it takes over: 2,847 to 285 for "2.85 million". */
export function roundedTo({ digits, exponent }: Digits, length: number): Digits {
  if (digits.length <= length) return { digits, exponent };
  const rounded = Math.round(Number(`${digits.slice(0, length)}.${digits.slice(length)}`));
  const isLonger = String(rounded).length > length;
  return { digits: String(rounded).replace(/0+$/, ''), exponent: isLonger ? exponent + 1 : exponent };
}

/** Equal for numbers of one size that are written with the same digits in any order. */
export function digitsKey({ digits, exponent }: Digits): string {
  return `${exponent} ${[...digits.replaceAll('0', '')].sort().join('')}`;
}

/** How one number becomes the other: two digits that change places, neighbours or not, or one digit that is another. */
export type Slip = 'swap' | 'farSwap' | 'digit';

export function slipBetween(a: Digits, b: Digits): Slip | undefined {
  if (a.exponent !== b.exponent) return undefined;
  const length = Math.max(a.digits.length, b.digits.length);
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

function digitAt({ digits }: Digits, place: number): string {
  return digits[place] ?? '0';
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
