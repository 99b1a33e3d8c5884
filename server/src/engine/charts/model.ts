import type { Span } from '../text/span.ts';

/**
 * A picture of a table or of series, as plain data; charts/options.ts turns it into drawing instructions.
 * `Place` is a span of offsets in the engine, and a range of lines and characters once it leaves the language server.
 */
export interface ChartModel<Place = Span> {
  /** Stable while the text around it is edited: from what the chart shows, not from where it stands. */
  readonly id: string;
  readonly title: string;
  readonly type: 'line' | 'bar' | 'area' | 'combo' | 'pie';
  readonly stack?: 'total' | '100%';
  /** Unit of the value axis as written: 億元, %. */
  readonly unit: string;
  readonly categories: readonly string[];
  /** Index of the first category that is a forecast; left out when all are observed. */
  readonly forecastFrom?: number;
  readonly series: readonly ChartSeries<Place>[];
  /** Where the table or series stands. */
  readonly span: Place;
}

export interface ChartSeries<Place = Span> {
  readonly name: string;
  readonly unit: string;
  /** 'line' over bars in a combo, on a second axis. */
  readonly axis: 'first' | 'second';
  /** The stated sum of the other series: drawn as a line above their stack, never stacked itself. */
  readonly total?: true;
  readonly points: readonly ChartPoint<Place>[];
}

/** One per category; `value` is null where the report gives none. */
export interface ChartPoint<Place = Span> {
  /** In `unit` of the series: 450 for 450.0億元 where the unit is 億元. */
  readonly value: number | null;
  /** The figure as written. */
  readonly text: string;
  readonly span?: Place;
  /** Messages of the findings that touch this figure; empty when it is in no dispute. */
  readonly disputes: readonly string[];
}

/** A chart as its drawing needs it; where its figures stand does not matter. */
export type Drawing = ChartModel<unknown>;
