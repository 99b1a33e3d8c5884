import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import type { Draft } from '../rule.ts';

/** A figure of the text against the cell that it speaks of. */
export function cellDraft(
  table: PlacedTable,
  fact: Fact,
  cell: TableFact,
  severity: 'error' | 'warning',
): Draft {
  const { figure } = fact.statement;
  const at = { start: cell.figure.span.start + table.start, end: cell.figure.span.end + table.start };
  return {
    span: spanOf(fact),
    message: `Stated ${figure.text}; the table has ${cell.figure.text} for ${[cell.rowName, cell.columnName].filter(n => n !== '').join(', ')}`,
    related: [{ span: at, message: cell.figure.text }],
    fixes: [],
    severity,
  };
}
