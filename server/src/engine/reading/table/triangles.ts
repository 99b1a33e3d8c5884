import { negated } from '../figures/make-figure.ts';
import type { RawCell } from './cells.ts';

/** △ and ▲ are the minus of accounts in East Asia, and of news the sign of a rise; ▼ and ▽ always mark a fall. */
const MARK = /^[△▲▼▽]\s?/u;
const DOWN = /^[▼▽]/u;

/** A cell without its triangle, for whoever reads the number. */
export function withoutTriangle(text: string): string {
  return text.replace(MARK, '');
}

/**
 * The cells with the signs that their triangles give them. Where a table has marks for both ways, they are ways; a column
 * in which only some figures bear a △ or ▲ marks those below zero, and one that marks them all marks rises.
 */
export function withTriangles(rows: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  const marked = rows.flat().filter(isMarked);
  if (marked.length === 0) return rows;
  const isBothWays = marked.some(({ cell }) => DOWN.test(cell.text.trim()));
  const minus = (rows[0] ?? []).map(
    (_, i) => !isBothWays && rows.some(row => row[i]?.figure !== undefined && !isMarked(row[i])),
  );
  return rows.map(row =>
    row.map((raw, i) =>
      isMarked(raw) && (minus[i] || DOWN.test(raw.cell.text.trim())) && raw.figure !== undefined
        ? { ...raw, figure: negated(raw.figure) }
        : raw,
    ),
  );
}

function isMarked(raw: RawCell | undefined): raw is RawCell {
  return raw?.figure !== undefined && MARK.test(raw.cell.text.trim());
}
