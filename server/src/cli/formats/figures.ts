import type { Figure } from '../../engine/quantity/figure.ts';
import { formatPeriod } from '../../engine/quantity/period.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { rangeOf } from '../check/convert.ts';
import { alignColumns } from '../terminal/columns.ts';
import { withoutControls } from '../terminal/width.ts';
import { inBaseUnit } from './base-units.ts';

/** The format of `ticktie figures --format json`, version 1. An open end of an interval is null. */
export function figuresAsJson({ path, figures, lines }: Snapshot): string {
  const list = figures.map(figure => ({
    text: figure.text,
    range: rangeOf(lines, figure.span),
    ...described(figure),
    kind: figure.kind,
  }));
  return `${JSON.stringify({ version: 1, path, figures: list }, undefined, 2)}\n`;
}

/** One line a figure, for people. */
export function figuresAsTable({ path, figures, lines }: Snapshot): string {
  return alignColumns(
    figures.map(figure => {
      const { line, character } = lines.position(figure.span.start);
      const { unit, period, measure } = described(figure);
      return [
        `${path}:${line + 1}:${character + 1}`,
        withoutControls(figure.text),
        `${readableValue(figure)} ${unit ?? ''}`.trimEnd(),
        period ?? '',
        withoutControls(measure ?? ''),
        figure.kind,
      ];
    }),
  );
}

/** A range by both its ends. */
function readableValue(figure: Figure): string {
  const { value, factor } = inBaseUnit(figure);
  const ends = figure.range ? [figure.range.low * factor, figure.range.high * factor] : [value];
  return ends.map(end => end.toLocaleString('en-US', { maximumFractionDigits: 6 })).join(' – ');
}

const CSV_HEAD = ['line', 'column', 'text', 'value', 'low', 'high', 'unit', 'period', 'measure', 'kind'];

/** RFC 4180, lines and columns from 1. */
export function figuresAsCsv({ figures, lines }: Snapshot): string {
  const rows = figures.map(figure => {
    const { line, character } = lines.position(figure.span.start);
    const { value, low, high, unit, period, measure } = described(figure);
    return [line + 1, character + 1, figure.text, value, low, high, unit, period, measure, figure.kind];
  });
  return [CSV_HEAD, ...rows].map(row => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function described(figure: Figure) {
  const { value, low, high, unit } = inBaseUnit(figure);
  return {
    value,
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    unit: unit ?? null,
    period: figure.period ? formatPeriod(figure.period) : null,
    measure: figure.measure ?? null,
  };
}

function csvCell(cell: string | number | null): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
