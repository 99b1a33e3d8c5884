import type { Figure } from '../../quantity/figure.ts';
import type { LineRole } from '../table-model.ts';
import type { RawCell } from './cells.ts';

/** Beyond this a bare number is of another size than the percentages around it. */
const FARTHEST = 2;

/**
 * 28 between 34% and 38%: the sign was left out. All others of the column bear it, the number has their decimals and
 * their size, and either the column is one of rates by its head or the rest of the row is in percent as well.
 * Asked only of the one bare number of a column, so that a table is looked through once for each column at most.
 */
export function isBareRate(
  rows: readonly (readonly RawCell[])[],
  row: number,
  column: number,
  role: LineRole | undefined,
): boolean {
  const own = rows[row]?.[column]?.figure;
  if (own === undefined || !isBare(own)) return false;
  const others = rows.flatMap((cells, r) => (r === row ? [] : (cells[column]?.figure ?? [])));
  if (others.length < 2 || !others.every(f => f.kind === 'percent' && f.unit?.dimension === 'percent'))
    return false;
  const largest = others.reduce((most, f) => Math.max(most, Math.abs(f.value)), 0);
  if (Math.abs(own.value) > largest * FARTHEST || !others.every(f => f.step === own.step)) return false;
  const beside = (rows[row] ?? []).flatMap((cell, c) => (c === column ? [] : (cell.figure ?? [])));
  return isRate(role) || (beside.length > 0 && beside.every(f => f.kind === 'percent'));
}

function isBare({ kind, unit, scale }: Figure): boolean {
  return kind === 'amount' && unit === undefined && scale === 1;
}

function isRate(role: LineRole | undefined): boolean {
  return role === 'share' || role === 'growth' || role === 'compound';
}
