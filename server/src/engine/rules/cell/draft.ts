import type { Figure } from '../../quantity/figure.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { shift } from '../../text/span.ts';
import { placeIn } from '../document/places.ts';
import type { Draft } from '../rule.ts';

/** A figure of the prose, and where its block starts. */
export interface ToldFigure {
  readonly statement: { readonly figure: Figure };
  readonly start: number;
}

/** A figure of the text against the cell that it speaks of. */
export function cellDraft(
  table: PlacedTable,
  { figure: cell, rowName, columnName }: TableFact,
  { statement: { figure }, start }: ToldFigure,
): Draft {
  const name = [rowName, columnName].filter(n => n !== '').join(', ');
  return {
    span: shift(figure.span, start),
    message: `Stated ${figure.text}; the table has ${cell.text} for ${name}`,
    related: [placeIn(table, cell)],
    fixes: [],
  };
}
