import type { Figure } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';
import { figuresOfBlock } from '../reading/block-reading.ts';
import { shiftFigure } from '../reading/figure-text.ts';
import type { TableLine, TableModel } from '../reading/table-model.ts';
import type { OutlineItem, PlacedLink, Snapshot } from '../snapshot.ts';
import type { ReportData } from '../syntax/data.ts';
import { LineIndex } from '../text/lines.ts';
import type { Text } from '../text/long-text.ts';
import { type Span, shift } from '../text/span.ts';
import { outlineOf } from './outline.ts';
import type { Pieces } from './pieces.ts';
import { tableFigures } from './table-figures.ts';
import { passHeading, timeAround, told } from './time-around.ts';

/** What a snapshot is made of. */
export interface Parts
  extends Pick<Snapshot, 'path' | 'kind' | 'linked' | 'findings' | 'faults' | 'isSettled' | 'data'> {
  readonly text: Text;
  readonly lines: LineIndex | undefined;
  readonly pieces: Pieces;
  /** The date of the report. */
  readonly asOf: Period | undefined;
}

/** A snapshot that places its figures, tables, links and outline in the text only when they are asked for: most edits ask for none. */
export function viewOf({ text, lines, pieces, asOf, ...parts }: Parts): Snapshot {
  const { data } = parts;
  let figures: readonly Figure[] | undefined;
  let tables: readonly TableModel[] | undefined;
  let outline: readonly OutlineItem[] | undefined;
  let links: readonly PlacedLink[] | undefined;
  let index = lines;
  return {
    ...parts,
    figureCount: countFigures(pieces, data),
    get text() {
      return text.toString();
    },
    get lines() {
      index ??= new LineIndex(text.toString());
      return index;
    },
    get figures() {
      figures ??= figuresOf(pieces, data, asOf);
      return figures;
    },
    get tables() {
      tables ??= tablesOf(pieces);
      return tables;
    },
    get outline() {
      outline ??= outlineOf(pieces, data);
      return outline;
    },
    get links() {
      links ??= linksOf(pieces);
      return links;
    },
  };
}

function tablesOf({ list, starts }: Pieces): TableModel[] {
  return [...list].flatMap(({ table }, i) =>
    table === undefined ? [] : [shiftTable(table, starts.at(i) as number)],
  );
}

function linksOf({ list, starts }: Pieces): PlacedLink[] {
  return [...list].flatMap(({ block }, i) =>
    'links' in block
      ? block.links.map(({ address, target }) => ({ address, span: shift(target, starts.at(i) as number) }))
      : [],
  );
}

function countFigures(pieces: Pieces, data: readonly ReportData[]): number {
  let count = pieces.figures;
  for (const { series, figures } of data) {
    for (const one of series) count += one.points.filter(p => p.figure).length + one.growth.length;
    count += figures.filter(f => f.figure).length;
  }
  return count;
}

/** Every figure of a file at its offset, in order of place. */
export function figuresOf(
  { list, starts }: Pieces,
  data: readonly ReportData[],
  asOf: Period | undefined,
): Figure[] {
  const figures: Figure[] = [];
  const offsets = starts.toArray();
  const time = timeAround(asOf);
  [...list].forEach(({ block, prose, table }, i) => {
    const start = offsets[i] as number;
    if (prose !== undefined) {
      passHeading(time, block, prose);
      for (const figure of figuresOfBlock(prose, told(time))) figures.push(shiftFigure(figure, start));
    }
    if (table !== undefined) figures.push(...tableFigures(table, start));
  });
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
