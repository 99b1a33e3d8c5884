import type { Figure } from '../../engine/quantity/figure.ts';
import { periodName } from '../../engine/quantity/period.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { hedgeInWords, kindInWords, periodInWords, unitSourceInWords } from '../../features/figure-words.ts';
import { readableInterval } from '../../features/numbers.ts';
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
    role: figure.role ?? null,
    hedge: figure.hedge ?? null,
    unitSource: figure.unitSource,
  }));
  return `${JSON.stringify({ version: 1, path, figures: list }, undefined, 2)}\n`;
}

/** One line a figure, for people. */
export function figuresAsTable({ path, figures, lines }: Snapshot): string {
  return alignColumns(
    figures.map(figure => {
      const { line, character } = lines.position(figure.span.start);
      const { unit, measure } = described(figure);
      const period = periodInWords(figure);
      return [
        `${path}:${line + 1}:${character + 1}`,
        withoutControls(figure.text),
        `${readableValue(figure)} ${unit ?? ''}`.trimEnd(),
        room(figure),
        unitSourceInWords(figure),
        period,
        withoutControls(measure ?? ''),
        kindInWords(figure),
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

/** "11.5 to 12.5", "about, 11 to 13": what the writing and the hedge leave open, in the unit of the value. */
function room(figure: Figure): string {
  const { low, high } = inBaseUnit(figure);
  const hedge = hedgeInWords(figure);
  return `${hedge === '' ? '' : `${hedge}, `}${readableInterval({ low, high })}`;
}

const CSV_HEAD = [
  'line',
  'column',
  'text',
  'value',
  'low',
  'high',
  'unit',
  'period',
  'measure',
  'kind',
  'role',
  'hedge',
  'unitSource',
];

/** RFC 4180, lines and columns from 1. */
export function figuresAsCsv({ figures, lines }: Snapshot): string {
  const rows = figures.map(figure => {
    const { line, character } = lines.position(figure.span.start);
    const { value, low, high, unit, period, measure } = described(figure);
    const { kind, role = null, hedge = null, unitSource } = figure;
    return [
      line + 1,
      character + 1,
      figure.text,
      value,
      low,
      high,
      unit,
      period,
      measure,
      kind,
      role,
      hedge,
      unitSource,
    ];
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
    period: figure.period ? periodName(figure.period) : null,
    measure: figure.measure ?? null,
  };
}

function csvCell(cell: string | number | null): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
