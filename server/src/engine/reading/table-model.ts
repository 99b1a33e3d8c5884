import type { TableTag } from '../lexicon/table-words.ts';
import type { Figure, Unit } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';
import type { Span } from '../text/span.ts';

/** What a row or column is for, told from its head. */
export type LineRole =
  | 'value'
  | 'label'
  | 'total'
  | 'subtotal'
  | 'of-which'
  | 'growth'
  | 'share'
  | 'compound'
  | 'change';

/** A table after reading: which lines are heads, what each is for, and the figures of its cells. */
export interface TableModel {
  readonly span: Span;
  readonly caption: string;
  readonly captionSpan?: Span;
  /** What the text around says of the whole table: titles above, notes below. Only searched for words. */
  readonly surroundings: string;
  readonly columns: readonly TableLine[];
  readonly rows: readonly TableLine[];
  /** cells[row][column]; undefined for words and missing marks. Column 0 is the row head. */
  readonly cells: readonly (readonly TableCell[])[];
  /** Along which way the periods run; undefined when there are none. */
  readonly time?: 'columns' | 'rows';
}

export interface TableLine {
  /** Head text without unit, as shown in charts. */
  readonly name: string;
  readonly span: Span;
  readonly role: LineRole;
  readonly unit?: Unit;
  /** Factor of the head's scale words: 1e8 for 億元, 1 when there are none. */
  readonly scale: number;
  /** Unit as written: 億元. */
  readonly unitText: string;
  readonly period?: Period;
  /** What the words of the head say. */
  readonly tags: ReadonlySet<TableTag>;
  /** Indentation of a row head: 0 for the top level. */
  readonly level: number;
}

export interface TableCell {
  readonly span: Span;
  readonly text: string;
  readonly figure?: Figure;
  /** "–", "n.a.", "…": stated to be missing. */
  readonly missing: boolean;
}
