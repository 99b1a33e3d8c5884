import type { OutlineItem } from '../snapshot.ts';
import type { ReportData } from '../syntax/data.ts';
import type { Piece, Pieces } from './pieces.ts';

/** A table without a caption is called by its first lines. */
const MOST_NAMES = 3;

/** Headings, tables and data entries, in order of place. */
export function outlineOf({ list, starts }: Pieces, data: readonly ReportData[]): OutlineItem[] {
  const items = [
    ...[...list].flatMap((piece, i) => outlinePiece(piece, starts.at(i) as number)),
    ...data.flatMap(outlineData),
  ];
  return items.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function outlinePiece({ block, table }: Piece, start: number): OutlineItem[] {
  const span = { start, end: start + block.text.length };
  if (block.kind === 'heading') {
    const name = block.text
      .replace(/^#+\s*/, '')
      .replace(/\s*#*\s*$/, '')
      .trim();
    return [
      {
        name: name || '—',
        detail: '',
        kind: 'heading',
        level: block.level,
        span,
        nameSpan: span,
      },
    ];
  }
  if (table === undefined) return [];
  const lines = table.time === 'columns' ? table.rows : table.columns.slice(1);
  const names = lines.map(line => line.name).filter(name => name !== '');
  return [
    {
      name: table.caption.split('\n')[0] || names.slice(0, MOST_NAMES).join(' · ') || 'Table',
      detail: `${table.rows.length} × ${table.columns.length}`,
      kind: 'table',
      level: 0,
      span,
      nameSpan: span,
    },
  ];
}

function outlineData(data: ReportData): OutlineItem[] {
  const named =
    (kind: 'series' | 'figure') =>
    (n: ReportData['series'][number] | ReportData['figures'][number]): OutlineItem => ({
      name: n.id,
      detail: n.title ?? '',
      kind,
      level: 0,
      span: n.span,
      nameSpan: n.idSpan,
    });
  return [
    ...data.series.map(named('series')),
    ...data.figures.map(named('figure')),
    ...data.checks.map(
      (c): OutlineItem => ({
        name: c.text,
        detail: '',
        kind: 'check',
        level: 0,
        span: c.span,
        nameSpan: c.span,
      }),
    ),
    ...data.charts.map(
      (c): OutlineItem => ({
        name: c.title ?? 'Chart',
        detail: c.type ?? '',
        kind: 'chart',
        level: 0,
        span: c.span,
        nameSpan: c.span,
      }),
    ),
  ];
}
