import type { WordKind } from '../lexicon/claim-words.ts';
import type { Figure } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';

/** What the lexer finds in prose. Text between tokens is what the figures are about: the measures. */
export type Token = FigureToken | PeriodToken | WordToken | StopToken;

export interface FigureToken {
  readonly type: 'figure';
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

export interface PeriodToken {
  readonly type: 'period';
  readonly start: number;
  readonly end: number;
  /** Resolved, when the text names a year. */
  readonly period?: Period;
  /** Part of a year that the text leaves open: [first month from 0, months]. */
  readonly part?: readonly [start: number, months: number];
  /** Years from the year that is spoken of: −1 for last year. */
  readonly years?: number;
  /** A length of time in months: "five years". */
  readonly duration?: number;
  /** Two ends: 2022–2025. */
  readonly isSpan?: true;
  /** A plan that everyone knows by its name: 十四五. */
  readonly isPlan?: true;
  readonly instant?: true;
  readonly forecast?: true;
}

export interface WordToken {
  readonly type: 'word';
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
  /** Of a verb of change: a level follows (增至), or an amount (增加了). */
  readonly mode?: 'to' | 'by';
  /** What the change is measured against, where the word itself says it (年增, 季減). */
  readonly basis?: 'yoy' | 'qoq';
}

export interface StopToken {
  readonly type: 'stop';
  readonly start: number;
  readonly end: number;
  readonly level: 'list' | 'comma' | 'open' | 'close' | 'colon' | 'semicolon' | 'sentence';
}
