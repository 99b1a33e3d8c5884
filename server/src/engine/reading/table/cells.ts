import type { Figure } from '../../quantity/figure.ts';
import type { Cell } from '../../syntax/document.ts';
import { readFigureText, shiftFigure } from '../figure-text.ts';
import { withUnit } from '../figures/make-figure.ts';
import type { UnitText } from '../units/unit-text.ts';
import { coreOf, isMissing } from './marks.ts';
import { withoutTriangle } from './triangles.ts';

/** A cell before its unit is known. */
export interface RawCell {
  readonly cell: Cell;
  readonly missing: boolean;
  readonly figure?: Figure;
}

/** Reads a cell with no regard to its heads. Figures of the same text are alike: the last ones are kept by `seen`. */
export function readCell(cell: Cell, seen: Map<string, Figure | null>): RawCell {
  const core = coreOf(cell.text);
  if (isMissing(core.text)) return { cell, missing: true };
  if (!/[\d０-９一二三四五六七八九十两百千]/u.test(core.text) || core.text.length > 40)
    return { cell, missing: false };
  let figure = seen.get(core.text);
  if (figure === undefined) {
    const number = withoutTriangle(core.text);
    figure = readFigureText(number, core.text.length - number.length) ?? null;
    seen.set(core.text, figure);
  }
  if (figure === null) return { cell, missing: false };
  // A figure among words ("Plant 3", "2 of 5") is no value of the column.
  const words = core.text.length - (figure.span.end - figure.span.start);
  if (words > 6) return { cell, missing: false };
  return { cell, missing: false, figure: shiftFigure(figure, cell.span.start + core.start) };
}

/** The figure with the unit of its head, unless the cell has one of its own. */
export function inUnit(
  figure: Figure,
  unit: UnitText | undefined,
  source: 'row' | 'column' | 'context',
): Figure {
  if (unit === undefined || figure.kind !== 'amount') return figure;
  if (figure.unit === undefined && figure.scale === 1) return withUnit(figure, unit.unit, unit.scale, source);
  // "12亿" under （亿元）: the cell's own scale counts, the head gives the unit only.
  if (figure.unit === undefined && unit.unit !== undefined) return withUnit(figure, unit.unit, 1, source);
  return figure;
}
