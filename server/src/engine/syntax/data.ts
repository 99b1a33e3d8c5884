import type { Figure } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';
import type { Span } from '../text/span.ts';
import type { Problem } from './document.ts';

/** Report data (report-data.md), from a data file or a figures fence, with the place of every scalar. */
export interface ReportData {
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

export interface Series extends Named {
  readonly unitText?: string;
  readonly unitSpan?: Span;
  readonly partOf?: { readonly id: string; readonly span: Span };
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
  readonly tolerance?: Figure;
  readonly message?: string;
}

export interface ChartSpec {
  readonly title?: string;
  readonly type?: 'line' | 'bar' | 'area' | 'combo' | 'pie';
  readonly stack?: 'total' | '100%';
  readonly series: readonly string[];
  readonly growth?: string;
  readonly span: Span;
}

export interface DataSilencer {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
  readonly wholeFile: boolean;
}
