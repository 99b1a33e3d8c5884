import type { Figure } from '../engine/quantity/figure.ts';
import type { Interval } from '../engine/quantity/interval.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { hedgeInWords, kindInWords, periodInWords, unitSourceInWords } from './figure-words.ts';
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
  /** Both ends of a range, such as 3–5 billion; `value` is the upper one. */
  readonly ends: Interval | null;
  /** What the text blurs it by: "about". */
  readonly hedge: string;
  readonly unit: string;
  /** Where the unit is told: beside it, in the head of its column. */
  readonly unitFrom: string;
  readonly period: string;
  readonly measure: string;
  /** What it is told as: "percentage, a share". */
  readonly told: string;
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
    ends: figure.range ?? null,
    hedge: hedgeInWords(figure),
    unit: unitName(figure),
    unitFrom: figure.unit === undefined ? '' : unitSourceInWords(figure),
    period: periodInWords(figure),
    measure: figure.measure ?? '',
    told: kindInWords(figure),
  }));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
