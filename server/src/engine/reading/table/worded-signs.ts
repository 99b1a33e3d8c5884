import { OVER_IN_CELL, UNDER_IN_CELL } from '../../lexicon/table-words.ts';
import { negated } from '../figures/make-figure.ts';
import type { RawCell } from './cells.ts';

/** Variances told by a word behind the number: "2.8 over", "1.1 under". A column with both has a sign in each. */
export function withWordedSigns(rows: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  const says =
    (words: RegExp) =>
    ({ figure, cell }: RawCell) =>
      figure !== undefined && words.test(cell.text.trim());
  const signed = (rows[0] ?? []).map((_, i) => {
    const column = rows.flatMap(row => row[i] ?? []);
    return column.some(says(UNDER_IN_CELL)) && column.some(says(OVER_IN_CELL));
  });
  if (!signed.includes(true)) return rows;
  return rows.map(row =>
    row.map((raw, i) =>
      signed[i] === true && raw.figure !== undefined && UNDER_IN_CELL.test(raw.cell.text.trim())
        ? { ...raw, figure: negated(raw.figure) }
        : raw,
    ),
  );
}
