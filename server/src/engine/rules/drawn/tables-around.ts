import { comparable, inBase } from '../../quantity/compare.ts';
import { add, magnitude, meets, subtract } from '../../quantity/interval.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { cellsOf } from '../document/tie.ts';
import { statedSize } from './explained.ts';
import type { ToldAround } from './told-around.ts';

/**
 * Whether a cell of the section's tables bears a figure out, alone or with one amount that the text has told before it: the balance of
 * a budget whose one side stands in the table and the other in the text.
 */
export function isExplainedByTable(
  { fact, before, after }: ToldAround,
  tables: readonly PlacedTable[],
): boolean {
  const { figure } = fact.statement;
  const stated = statedSize(figure);
  const told = [...before, ...after].map(f => f.statement.figure).filter(f => comparable(f, figure));
  return tables
    .filter(table => table.section === fact.section)
    .flatMap(table => cellsOf(table))
    .filter(cell => cell.figure.kind === figure.kind && comparable(cell.figure, figure))
    .some(
      ({ base }) =>
        meets(magnitude(base), stated) ||
        told.some(
          f =>
            meets(magnitude(subtract(inBase(f), base)), stated) ||
            (figure.kind === 'amount' && meets(magnitude(add(inBase(f), base)), stated)),
        ),
    );
}
