import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { includes, sum } from '../../quantity/interval.ts';
import type { TableCell, TableLine } from '../table-model.ts';

/** Digits that a sum must have for its agreement to be no chance. */
const TELLING_DIGITS = 3;
const FEWEST_PARTS = 3;

/**
 * A last line without a word for it is the total all the same when it is the exact sum of the lines before it in some
 * place: "Net sales" under its channels, "All faculties" behind each of them; and so is a first line of those behind it. `cells` are those of each line; the first
 * place of each is its head.
 */
export function withFootingTotal(
  rows: readonly TableLine[],
  cells: readonly (readonly TableCell[])[],
): readonly TableLine[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    rows.length <= FEWEST_PARTS ||
    rows.some(row => row.role !== 'value')
  )
    return rows;
  const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, c) => c).slice(1);
  if (last.period === undefined && columns.some(c => foots(cells, c) || isWhole(cells, c)))
    return [...rows.slice(0, -1), { ...last, role: 'total' }];
  const headFirst = [...cells.slice(1), cells[0] ?? []];
  return first.period === undefined && columns.some(c => isAmountOf(headFirst, c) && foots(headFirst, c))
    ? [{ ...first, role: 'total' }, ...rows.slice(1)]
    : rows;
}

/** "All causes | 52,500" above its causes: of amounts alone, for shares that come to 100 % stand above their parts as often as beside others. */
function isAmountOf(cells: readonly (readonly TableCell[])[], column: number): boolean {
  return cells.at(-1)?.[column]?.figure?.kind === 'amount';
}

function foots(cells: readonly (readonly TableCell[])[], column: number): boolean {
  const figures = cells.map(row => row[column]?.figure);
  const total = figures.at(-1);
  if (total?.kind === 'percent') return isWholeOfShares(figures);
  if (total === undefined || total.kind !== 'amount' || digitCount(total.written) < TELLING_DIGITS)
    return false;
  let sum = 0;
  for (const figure of figures.slice(0, -1)) {
    if (figure === undefined || figure.kind !== 'amount' || figure.value <= 0) return false;
    sum += figure.value;
  }
  return Math.abs(sum - total.value) <= total.step * 0.01;
}

/** "All channels | 100%": shares that come to the whole, as far as their rounding lets them. */
function isWholeOfShares(figures: readonly (Figure | undefined)[]): boolean {
  const parts = figures.slice(0, -1);
  if (!/^100(?:\.0+)?$/.test(figures.at(-1)?.written ?? '')) return false;
  let sum = 0;
  let room = 0;
  for (const figure of parts) {
    if (figure === undefined || figure.kind !== 'percent' || figure.value <= 0) return false;
    sum += figure.value;
    room += figure.step / 2;
  }
  return Math.abs(sum - 100) <= room * 1.001;
}

/** Shares that come to the 100 % of the last row. */
function isWhole(cells: readonly (readonly TableCell[])[], column: number): boolean {
  const figures = cells.map(row => row[column]?.figure);
  if (figures.some(f => f?.kind !== 'percent')) return false;
  const [parts, whole] = [figures.slice(0, -1) as Figure[], figures.at(-1) as Figure];
  return whole.value === 100 && includes(sum(parts.map(f => f.interval)), 100);
}
