import type { Figure } from '../engine/quantity/figure.ts';
import { formatPeriod } from '../engine/quantity/period.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { unitName } from './numbers.ts';

/** One line of the list of figures. `value`, `low` and `high` are in base units: 58万亿元 is 58000000000000 CNY. */
export interface FigureRow {
  readonly text: string;
  readonly span: Span;
  readonly kind: Figure['kind'];
  readonly value: number;
  /** Null where the figure is open to that side: "more than 500" has no high end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly period: string;
  readonly measure: string;
}

/** Every figure that was read, in the order of the text. */
export function figureRows(snapshot: Snapshot): readonly FigureRow[] {
  return snapshot.figures.map(figure => ({
    text: figure.text,
    span: figure.span,
    kind: figure.kind,
    value: figure.value,
    low: finite(figure.interval.low),
    high: finite(figure.interval.high),
    unit: unitName(figure),
    period: figure.period ? formatPeriod(figure.period) : '',
    measure: figure.measure ?? '',
  }));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
