import type { Figure } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';
import type { Span } from '../text/span.ts';
import type { Problem } from './document.ts';
import type { Formula } from './formula/formula.ts';

/** Report data (report-data.md), from a data file or a figures fence, with the place of every scalar. */
export interface ReportData {
  /** The text that it was read from, and where that begins in its file: all spans count from the start of the file. */
  readonly text: string;
  readonly offset: number;
  /** What the text was read as: a data file or `figures` block, or one `chart`. */
  readonly kind: 'data' | 'chart';
  readonly title?: string;
  /** Periods after this one are forecasts. */
  readonly asOf?: Period;
  readonly periods?: Period;
  readonly currency?: string;
  readonly series: readonly Series[];
  readonly figures: readonly DataFigure[];
  readonly checks: readonly Check[];
  readonly charts: readonly ChartSpec[];
  readonly problems: readonly Problem[];
  readonly silencers: readonly DataSilencer[];
}

export interface Named {
  readonly id: string;
  /** The key in the file. */
  readonly idSpan: Span;
  readonly title?: string;
  /** The whole entry. */
  readonly span: Span;
}

export interface Reference {
  readonly id: string;
  readonly span: Span;
}

export interface Series extends Named {
  readonly unitText?: string;
  readonly unitSpan?: Span;
  readonly partOf?: Reference;
  /** What its parts make up: 'some' when they are said not to make the whole (`partition: false`). */
  readonly parts: 'all' | 'some';
  /** Real growth cannot be recomputed from nominal values. */
  readonly basis?: 'nominal' | 'real';
  /** 'some': the series says itself that periods are left out (`sparse: true`). */
  readonly coverage: 'every' | 'some';
  /** Most decimals that values should have. */
  readonly decimals?: number;
  /** In the order of the file. */
  readonly points: readonly Point[];
  readonly growth: readonly GrowthEntry[];
  /** `from: data/market.csv` with its columns; the points are then read from that file. */
  readonly source?: {
    readonly path: string;
    readonly period?: string;
    readonly value?: string;
    readonly span: Span;
  };
}

export interface Point {
  readonly period: Period;
  readonly periodSpan: Span;
  /** Undefined for n/a. */
  readonly figure?: Figure;
  readonly span: Span;
  readonly note?: string;
  readonly sourceName?: string;
  /** How the value is to be printed. */
  readonly display?: Figure;
  readonly status?: { readonly name: 'actual' | 'estimate' | 'forecast'; readonly span: Span };
}

export interface GrowthEntry {
  /** One period: growth on the period before. A span (several years): compound growth a year from its first to its last. */
  readonly period: Period;
  readonly periodSpan: Span;
  readonly figure: Figure;
}

export interface DataFigure extends Named {
  readonly figure?: Figure;
  readonly at?: Period;
  readonly over?: Period;
}

export interface Check {
  readonly text: string;
  readonly span: Span;
  /** Undefined when it cannot be parsed; that is then among the problems. Spans in it count from `span.start`. */
  readonly formula?: Formula;
  readonly tolerance?: Figure;
  readonly message?: string;
}

export interface ChartSpec {
  readonly title?: string;
  readonly type?: 'line' | 'bar' | 'area' | 'combo' | 'pie';
  readonly stack?: 'total' | '100%';
  readonly series: readonly string[];
  readonly growth?: string;
  /** Every id that the chart names, in the order of the file. */
  readonly references: readonly Reference[];
  readonly span: Span;
}

export interface DataSilencer {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
  readonly wholeFile: boolean;
  readonly hash?: string;
}

/** What reading data needs from the layers after it, and from outside. */
export interface DataEnvironment {
  /** Reads a number as a person writes it, at an offset of the file; undefined for text that is none. */
  readonly readFigure: (text: string, offset: number, hints: FigureHints) => Figure | undefined;
  readonly knowsUnit: (text: string) => boolean;
  /** Common unit names, for "did you mean". */
  readonly unitNames: readonly string[];
  /** Text of another file of the report, by the path as written; undefined when there is none. */
  readonly linked?: (path: string) => string | undefined;
}

export interface FigureHints {
  /** Unit of a bare number: 億元, %. */
  readonly unit?: string;
}
