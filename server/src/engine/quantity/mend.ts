import type { Figure } from './figure.ts';
import { type Interval, meets } from './interval.ts';
import { editsOf, swapsOf } from './slips.ts';

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
