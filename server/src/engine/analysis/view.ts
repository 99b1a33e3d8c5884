import type { Figure } from '../quantity/figure.ts';
import { shiftFigure } from '../reading/figure-text.ts';
import type { TableLine, TableModel } from '../reading/table-model.ts';
import type { ReportData } from '../syntax/data.ts';
import { type Span, shift } from '../text/span.ts';
import type { Piece } from './pieces.ts';

/** Every figure of a file at its offset, in order of place. */
export function figuresOf(pieces: readonly Piece[], data: readonly ReportData[]): Figure[] {
  const figures: Figure[] = [];
  for (const { block, prose, table } of pieces) {
    for (const f of prose?.figures ?? []) figures.push(shiftFigure(f, block.span.start));
    if (table !== undefined) figures.push(...tableFigures(table, block.span.start));
  }
  for (const d of data) {
    for (const s of d.series) {
      for (const p of s.points)
        if (p.figure) figures.push({ ...p.figure, period: p.period, measure: s.title ?? s.id });
      for (const g of s.growth)
        figures.push({ ...g.figure, period: g.period, measure: s.title ?? s.id, role: 'growth' });
    }
    for (const f of d.figures) if (f.figure) figures.push({ ...f.figure, measure: f.title ?? f.id });
  }
  return data.length === 0 ? figures : figures.sort((a, b) => a.span.start - b.span.start);
}

function tableFigures(table: TableModel, by: number): Figure[] {
  return table.rows.flatMap((row, r) =>
    table.columns.flatMap((column, c) => {
      const figure = table.cells[r]?.[c]?.figure;
      if (figure === undefined) return [];
      const period =
        figure.period ??
        (table.time === 'columns' ? column.period : row.period) ??
        column.period ??
        row.period;
      const measure = [
        row.period === undefined ? row.name : '',
        column.period === undefined ? column.name : '',
      ]
        .filter(n => n !== '')
        .join(' ');
      return [{ ...shiftFigure(figure, by), ...(period && { period }), ...(measure !== '' && { measure }) }];
    }),
  );
}

export function shiftTable(table: TableModel, by: number): TableModel {
  const line = (l: TableLine): TableLine => ({ ...l, span: shift(l.span, by) });
  const place = (s: Span) => shift(s, by);
  return {
    ...table,
    span: place(table.span),
    ...(table.captionSpan && { captionSpan: place(table.captionSpan) }),
    columns: table.columns.map(line),
    rows: table.rows.map(line),
    cells: table.cells.map(row =>
      row.map(c => ({ ...c, span: place(c.span), ...(c.figure && { figure: shiftFigure(c.figure, by) }) })),
    ),
  };
}
