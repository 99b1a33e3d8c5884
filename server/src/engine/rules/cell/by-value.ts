import { comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { meets } from '../../quantity/interval.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { candidates, cellsOf } from '../document/tie.ts';
import { only } from './binding.ts';
import { TELLING_DIGITS } from './slips.ts';

/** The cell of its own row and year says another value, and the value stands in the same row under another year. */
export function cellOfOtherYear(table: PlacedTable, fact: Fact): TableFact | undefined {
  const { period, figure, dated } = fact.statement;
  if (!dated || period === undefined || figure.hedge !== undefined) return undefined;
  if (digitCount(figure.written) < TELLING_DIGITS) return undefined;
  const own = inBase(figure);
  const rows = cellsOf(table)
    .filter(c => comparable(c.figure, figure) && meets(c.base, own))
    .map(c => c.rowName);
  if (new Set(rows).size !== 1) return undefined;
  const cell = only(
    candidates(table, fact).filter(c => c.period !== undefined && samePeriod(c.period, period)),
  );
  return cell !== undefined && cell.rowName === rows[0] && !meets(cell.base, own) ? cell : undefined;
}
