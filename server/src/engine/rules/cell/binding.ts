import { comparable, isPriceAgain } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Fact } from '../../reading/facts.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import type { Board } from '../document/board.ts';
import { cellsOf } from '../document/tie.ts';

/**
 * Which cell of a table a figure of the text speaks of and contradicts, by one thing that may bind the two: the names of its
 * lines, its digits, its year. Undefined where that binds none, or more than one.
 */
export type Binding = (table: PlacedTable, fact: Fact) => TableFact | undefined;

/** The cell by the first of several bindings that finds one. */
export function boundBy(bindings: readonly Binding[], table: PlacedTable, fact: Fact): TableFact | undefined {
  for (const binding of bindings) {
    const cell = binding(table, fact);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** A cell that is bound by a line alone, with the figures of that line: the text may tell what some of them make. */
export interface OnLine {
  readonly cell: TableFact;
  readonly line: readonly Figure[];
}

export function onLine({ table, vectors }: Board, item: number, figure: Figure): OnLine | undefined {
  const cell = cellsOf(table).find(c => c.figure === figure);
  return cell && { cell, line: vectors.flatMap(v => v.figures[item] ?? []) };
}

/** Beds in the head, sheets in the text: whatever is counted, it is counted. */
export function isOfOneSort(cell: Figure, figure: Figure): boolean {
  const isCounted = [cell, figure].every(
    f => f.kind === 'amount' && f.unit?.dimension.startsWith('count') !== false,
  );
  return isCounted || comparable(cell, figure) || isPriceAgain(cell, figure);
}

export function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
