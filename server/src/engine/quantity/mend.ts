import type { Figure } from './figure.ts';
import { type Interval, meets } from './interval.ts';

/**
 * Slips of the hand that mend a contradiction: two digits that have changed places, or one that is another. A figure that
 * becomes right by one of them was most likely meant so: of numbers that have nothing to do with each other two in a
 * hundred do by a change of places, and one in seven by another digit.
 */
export type Slip = 'swap' | 'digit';

/** The slip by which the figure would meet `target`, which is in the units of its value; undefined when there is none. */
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

/** What a number was when two of its digits have changed places. */
export function swapsOf(written: string): string[] {
  const made: string[] = [];
  for (let i = 0; i < written.length; i++)
    for (let j = i + 1; j < written.length; j++)
      if (isDigitAt(written, i) && isDigitAt(written, j) && written[i] !== written[j])
        made.push(withDigits(written, i, written[j] as string, j, written[i] as string));
  return made.filter(w => !/^0\d/.test(w));
}

function editsOf(written: string): string[] {
  const made: string[] = [];
  for (let i = 0; i < written.length; i++)
    if (isDigitAt(written, i))
      for (const digit of '0123456789')
        if (digit !== written[i]) made.push(`${written.slice(0, i)}${digit}${written.slice(i + 1)}`);
  return made.filter(w => !/^0\d/.test(w));
}

function withDigits(written: string, i: number, a: string, j: number, b: string): string {
  return `${written.slice(0, i)}${a}${written.slice(i + 1, j)}${b}${written.slice(j + 1)}`;
}

function isDigitAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
}
