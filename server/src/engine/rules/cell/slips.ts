import { baseValue } from '../../quantity/compare.ts';
import { digitCount, digitsOf, roundedTo, writingOf } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import {
  isOneDigitOff,
  isSlipOf,
  isSwap,
  isTransposed,
  type Slip,
  slipBetween,
} from '../../quantity/slips.ts';

/** Whether a figure of the text may be a cell of a table mistyped. */

/** Three digits that count in another order, of one line of a table, are no chance; two are, unless names bind them. */
export const TELLING_DIGITS = 3;

/** The digits of the cell in another order, or all of four but one, in the scale of the text. */
export function isSlip(cell: Figure, figure: Figure): boolean {
  if (figure.written === '' || digitCount(cell.written) < 2) return false;
  return isSlipOf(writingOf(asTold(cell, figure)), writingOf(figure.written));
}

/** One digit of three or more is another, as they stand. */
export function isShortSlip(cell: Figure, { written }: Figure): boolean {
  return digitCount(written) >= TELLING_DIGITS && isOneDigitOff(cell.written, written);
}

/** The digits of the cell in another order, whatever the scale, or of what the text rounds it to. */
export function isTurned(cell: Figure, figure: Figure): boolean {
  if (figure.written === '' || cell.written === '') return false;
  const writings = cell.unit === undefined ? [cell.written, asTold(cell, figure)] : [asTold(cell, figure)];
  return writings.some(told => isTransposed(told, figure.written)) || isSwap(slipOf(cell, figure));
}

/** How the digits that count of the one become those of the other, which the text may have rounded. */
export function slipOf(cell: Figure, figure: Figure): Slip | undefined {
  const own = digitsOf(figure);
  const told = roundedTo(digitsOf(cell), Math.max(TELLING_DIGITS, own.digits.length));
  // A note on the table that its figures are thousands may stand anywhere
  const isUnscaled = cell.unit === undefined && cell.scale === 1 && SCALES.has(own.exponent - told.exponent);
  return slipBetween(isUnscaled ? { ...told, exponent: own.exponent } : told, own);
}

const SCALES: ReadonlySet<number> = new Set([3, 4, 6, 8, 9]);

/** The number of the cell as the text would write it: 万千瓦 may be a scale before a unit, or a unit. */
function asTold(cell: Figure, figure: Figure): string {
  // One of the text's own places, in base units
  const place = Math.abs(baseValue(figure) / Number(figure.written.replace(/,/g, '') || 1));
  const told = Math.abs(baseValue(cell)) / place;
  const isAsWritten = Math.abs(told / Number(cell.written.replace(/,/g, '')) - 1) < 1e-9;
  return isAsWritten ? cell.written : String(Number(told.toPrecision(12)));
}
