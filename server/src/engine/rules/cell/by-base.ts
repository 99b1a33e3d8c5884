import { comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { meets } from '../../quantity/interval.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { cellsOf } from '../document/tie.ts';
import { isSlip, TELLING_DIGITS } from './slips.ts';

/**
 * 由 61.5 万人增至 82.9 万人: the first figure is a cell of one line of the table, so the second is a later cell of that line: the
 * only one, or the first, where it is a slip of that.
 */
export function cellBesideBase(table: PlacedTable, fact: Fact): TableFact | undefined {
  if (fact.statement.base !== 'to') return undefined;
  const [later, ...others] = cellsBesideBase(table, fact);
  if (later === undefined) return undefined;
  return others.length === 0 || isSlip(later.figure, fact.statement.figure) ? later : undefined;
}

/** The cells that it may be; none when the line of the first is in doubt. */
function cellsBesideBase(table: PlacedTable, fact: Fact): readonly TableFact[] {
  const { statement, block } = fact;
  const from = block.reading.changes.find(c => c.to === statement)?.from;
  if (from === undefined || from.figure.hedge !== undefined) return [];
  if (digitCount(from.figure.written) < TELLING_DIGITS) return [];
  const cells = cellsOf(table).filter(c => c.role === 'level' && comparable(c.figure, from.figure));
  const bases = cells.filter(c => meets(c.base, inBase(from.figure)));
  const [base] = bases;
  if (bases.length !== 1 || base?.period === undefined) return [];
  const { rowName, columnName, period } = base;
  return cells.filter(
    c =>
      c !== base &&
      (c.rowName === rowName || c.columnName === columnName) &&
      c.period !== undefined &&
      c.period.end > period.end,
  );
}
