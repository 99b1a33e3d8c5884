import type { Span } from '../text/span.ts';
import type { Interval } from './interval.ts';
import type { Period } from './period.ts';

/** What kind of statement a number makes; only like kinds are ever compared. */
export type FigureKind =
  | 'amount' // a quantity with a unit, or a bare number in a place where a quantity stands
  | 'percent' // a level or change in percent; value 15.4 for 15.4 %
  | 'points' // a difference of percentages, in percentage points; bps are turned into points
  | 'multiple' // 3 倍, 2.5x, doubled; value is the factor as written
  | 'fraction'; // half, two-thirds, 三成: a share said in words; value in percent

/** How an author blurs a number; each has its interval in quantity/hedge.ts. */
export type Hedge = 'about' | 'nearly' | 'below' | 'over' | 'odd' | 'atLeast' | 'atMost' | 'vague';

/** A unit of measure. `id` is an ISO 4217 code for money, a UCUM code where one exists, else `x-` and a name; `a/b` for derived units. */
export interface Unit {
  readonly id: string;
  /** Units of one dimension convert into each other by `factor`; every currency is a dimension of its own. */
  readonly dimension: string;
  /** Size in the dimension's base unit: 1000 for kilowatt over watt. */
  readonly factor: number;
}

export type UnitSource =
  | 'beside'
  | 'symbol'
  | 'shared' // distributed over a list or range
  | 'subject' // told by what the number is a number of: 网民规模达1.065亿
  | 'cell'
  | 'row'
  | 'column'
  | 'caption'
  | 'context' // a "单位：" line, a section note, front matter
  | 'data'
  | 'none';

/**
 * A number that states something, as an interval.
 * `value` has the scale word applied and is in `unit` as written: 58万亿元 is 58e12 of CNY, 3 GWh is 3 of GW.h.
 */
export interface Figure {
  /** From the first sign or symbol to the last character of the unit; without the hedge. */
  readonly span: Span;
  /** The digits alone (with sign, grouping and decimals): what a fix replaces. */
  readonly digits: Span;
  readonly text: string;
  readonly kind: FigureKind;
  /** Exact decimal as written, before the scale word: "13.80". Empty when the figure is written in words. */
  readonly written: string;
  /** The factor of the scale words: 1e12 for 万亿, 1 when there is none. */
  readonly scale: number;
  readonly value: number;
  /** One unit in the last written place, in the units of `value`; 0 for exact ones (small counts, fractions in words). */
  readonly step: number;
  /** What the hedge and the written precision allow. */
  readonly interval: Interval;
  /** `interval` with a one-sided hedge read as people mean it; the same for all others. */
  readonly likely: Interval;
  readonly hedge?: Hedge;
  /** Span of the hedge words, when there are any. */
  readonly hedgeSpan?: Span;
  readonly unit?: Unit;
  readonly unitSource: UnitSource;
  /** Both ends when the figure is a range "10%–15%"; `interval` is then their hull. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly period?: Period;
  /** Normalised measure, for showing; matching uses reading/statements/measure.ts. */
  readonly measure?: string;
  /** 'level' or what kind of change; told from the words around it. */
  readonly role?: FigureRole;
}

export type FigureRole =
  | 'level'
  | 'growth'
  | 'compound'
  | 'change'
  | 'difference'
  | 'share'
  | 'multiple'
  | 'total'
  | 'unknown';
