import type { OutlineItem } from '../snapshot.ts';
import type { ReportData } from '../syntax/data.ts';
import type { Piece } from './pieces.ts';

/** Headings, tables and data entries, in order of place. */
export function outlineOf(pieces: readonly Piece[], data: readonly ReportData[]): OutlineItem[] {
  const items = [...pieces.flatMap(outlinePiece), ...data.flatMap(outlineData)];
  return items.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function outlinePiece(piece: Piece): OutlineItem[] {
  const { block, table } = piece;
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
        span: block.span,
        nameSpan: block.span,
      },
    ];
  }
  if (table === undefined) return [];
  const heads = table.columns
    .slice(1)
    .map(c => c.name)
    .filter(n => n !== '');
  return [
    {
      name: table.caption.split('\n')[0] || heads.join(' · ') || 'Table',
      detail: `${table.rows.length} × ${table.columns.length}`,
      kind: 'table',
      level: 0,
      span: block.span,
      nameSpan: block.span,
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
