import { onForget } from '../text/forget.ts';
import { baseValue } from './compare.ts';
import type { Figure } from './figure.ts';

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

/** How many digits a number is written with. */
export function digitCount(written: string): number {
  return writingOf(written).digits.length;
}

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
