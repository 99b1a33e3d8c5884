import { WHOLE_YEAR } from '../../lexicon/periods.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { Period } from '../../quantity/period.ts';
import type { Sentence } from '../lexer/sentences.ts';
import type { FigureToken, PeriodToken, Token, WordToken } from '../tokens.ts';
import { hasMove, lastFigureEnd, leadOf, tailOf } from './around-figure.ts';
import { isBaseYear } from './base-year.ts';
import { type Carried, turnOf } from './carried.ts';
import { type Measure, measure, wordsBetween } from './measure.ts';
import { pairedPeriods, pairedWith } from './paired-periods.ts';
import { qualifierBefore } from './qualifier.ts';
import { lookAhead, notes, opensSentence } from './spoken-period.ts';
import { periodOf } from './statement-period.ts';
import { describe } from './statement-role.ts';
import { mayLookBack, trailing } from './trailing.ts';
import { type WordSet, wordSet } from './word-set.ts';

export type Role = 'level' | 'growth' | 'compound' | 'delta' | 'points' | 'multiple' | 'share';
/**
 * Which end of a change a level is said to be; 'past' is a level of an earlier period given beside a newer one, 'whole' one
 * that a share behind it is of, or a mark that another lies below or above.
 */
export type Base = 'from' | 'to' | 'past' | 'whole' | 'none';
export type Basis = 'yoy' | 'qoq' | 'annual' | 'annualised' | 'contribution' | 'none';

/** One figure with what its sentence says of it. */
export interface Statement {
  readonly figure: Figure;
  readonly role: Role;
  readonly base: Base;
  readonly basis: Basis;
  /** +1 or −1 by the word of change; 0 when there is none. */
  readonly direction: -1 | 0 | 1;
  readonly move?: WordToken;
  readonly period?: Period;
  /** Years from the year spoken of, when only that is said. */
  readonly relative?: number;
  readonly part?: readonly [number, number];
  /** The period stands with this very figure, not merely in the same sentence. */
  readonly ownPeriod: boolean;
  /** The period stands in this sentence. */
  readonly dated: boolean;
  readonly periodToken?: PeriodToken;
  /** One of a list of values for a list of periods: no end of a change by itself. */
  readonly inSeries: boolean;
  readonly subject: Measure;
  /** The clause brings a subject of its own. */
  readonly freshSubject: boolean;
  readonly clause: number;
  /** Sentence part between semicolons and words of contrast. */
  readonly part_: number;
  readonly depth: number;
  readonly sentence: number;
  /** How far on its sentence is, counted in sentences that tell figures: one that tells none parts nothing. */
  readonly turn: number;
  readonly words: WordSet;
  readonly after: readonly string[];
  /** What the sentence says anywhere: source, real terms, condition, forecast. */
  readonly scope: WordSet;
  /** Word tokens straight before the figure, since the last figure or stop. */
  readonly lead: readonly Token[];
  readonly tail: readonly Token[];
}

/** The statements of one sentence, in order of place. */
export function statementsOf(text: string, sentence: Sentence, index: number, carried: Carried): Statement[] {
  const { tokens } = sentence;
  let scope = scopeFrom(tokens, 0);
  const statements: Statement[] = [];
  let clause = 0;
  let part = 0;
  let depth = 0;
  let clauseStart = sentence.start;
  let leadFrom = 0;
  let fresh = true;
  let hasFigure = false;
  let opened: { leadFrom: number; clauseStart: number; fresh: boolean; statements: number } | undefined;
  let subjectWords: readonly string[] = [];
  /** A quarter or half that the sentence has named, of the year that is spoken of. */
  let spoken: PeriodToken | undefined;
  let span: PeriodToken | undefined;
  let ahead: ReturnType<typeof lookAhead>;
  const turn = turnOf(carried, index);
  opensSentence(carried, text.slice(sentence.start, sentence.start + 12));
  const paired = pairedPeriods(text, tokens);
  let looksBack: boolean | undefined;
  let figureBefore: FigureToken | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'stop') {
      if (token.level === 'list') continue;
      if (token.level === 'open') {
        depth++;
        opened = { leadFrom, clauseStart, fresh, statements: statements.length };
      }
      if (token.level === 'close') {
        depth = Math.max(0, depth - 1);
        // "the compound rate (CAGR) is 19.8 %": brackets without a figure do not part what they interrupt
        if (opened !== undefined && opened.statements === statements.length) {
          ({ leadFrom, clauseStart, fresh } = opened);
          opened = undefined;
          continue;
        }
      }
      clause++;
      // "(+1.4% y/y; Q3 2023: 17.64m)": what brackets hold is told of what stands before them
      if (token.level === 'semicolon' && depth === 0) {
        part++;
        carried.subject = [];
        scope = scopeFrom(tokens, i + 1);
      }
      if (!hasFigure && depth === 0 && hasMove(tokens, leadFrom, i)) {
        // "while imports fell twice as fast, by 15.2 %": the subject stands in a clause of its own
        const words = wordsBetween(text, tokens, clauseStart, token.start);
        if (words.length > 0) {
          subjectWords = words;
          carried.subject = words;
          part++;
        }
      }
      if (clause === 1 && !hasFigure && depth === 0 && !scope.has('source')) {
        // "Generation from solar parks, at 6.24 TWh in 2023, …"
        const words = wordsBetween(text, tokens, clauseStart, token.start);
        if (words.length > 0) {
          subjectWords = words;
          carried.subject = words;
        }
      }
      if (!isPeriodLabel(text, tokens, i)) leadFrom = i + 1;
      clauseStart = token.end;
      fresh = true;
      hasFigure = false;
      continue;
    }
    if (token.type === 'word' && token.kind === 'contrast') {
      part++;
      clauseStart = token.end;
      fresh = true;
      continue;
    }
    if (token.type === 'period') {
      if (token.isSpan) span = token;
      ahead = token.period === undefined ? (lookAhead(text, token, span) ?? ahead) : undefined;
    }
    if (token.type === 'period' && token.duration === undefined && !token.isSpan && depth === 0) {
      if (
        token.period !== undefined &&
        !isBaseOfMultiple(text, token, tokens[i + 1]) &&
        !isBaseYear(text, token, figureBefore)
      )
        notes(carried, tokens, i);
      else if (token.part !== undefined) spoken = token;
    }
    if (token.type !== 'figure') continue;
    const toldBefore = figureBefore;
    figureBefore = token;
    if (spoken !== undefined && WHOLE_YEAR.test(text.slice(Math.max(clauseStart, spoken.end), token.start)))
      spoken = undefined;
    const lead = leadOf(tokens, leadFrom, i);
    const tail = tailOf(tokens, i);
    const leadStart = Math.max(clauseStart, lastFigureEnd(tokens, i));
    const named = wordsBetween(text, tokens, leadStart, leadEnd(token));
    const qualifier = named.length === 0 ? undefined : qualifierBefore(text, tokens, i, leadStart);
    const own = qualifier === undefined ? named : [qualifier, ...named];
    const tailEnd = turnIn(tail, token) ?? tokens[i + 1 + tail.length]?.start ?? sentence.end;
    const after = wordsBetween(text, tokens, token.end, tailEnd);
    const around = subjectWords;
    const names = own.length > 0 && depth === 0;
    const isAside = names && around.length > 0 && opensWithShare(text, lead, leadStart);
    if (names) subjectWords = own;
    const freshSubject = fresh && own.length > 0 && !PRONOUN.test(text.slice(clauseStart, token.start));
    const period = periodOf(
      text,
      token,
      lead,
      tail,
      tokens,
      i,
      depth,
      ahead === undefined ? (spoken ?? carried.period) : ahead.period,
      sentence.start,
      toldBefore,
    );
    const { role, base, basis, direction, move } = describe(
      text,
      token,
      lead,
      tail,
      statements.at(-1),
      period.relativePast && statements.at(-1)?.periodToken !== period.said.periodToken,
    );
    const read = paired.has(token) ? pairedWith(paired.get(token), period.said) : period.said;
    if (role === 'level' && read.period !== undefined)
      looksBack ??= mayLookBack(text.slice(sentence.start, sentence.end));
    const said = looksBack && role === 'level' ? trailing(text, sentence.start, token.start, read) : read;
    // Field by field: spreads are many times slower, and this is done for every figure.
    statements.push({
      role,
      base,
      basis,
      direction,
      move,
      period: said.period,
      relative: said.relative,
      part: said.part,
      ownPeriod: said.ownPeriod,
      dated: said.dated,
      periodToken: said.periodToken,
      inSeries: paired.has(token),
      figure: token.figure,
      subject: measureOf(
        own.length > 0 ? own : depth > 0 || carried.subject.length === 0 ? subjectWords : carried.subject,
        after,
      ),
      freshSubject,
      clause,
      part_: part,
      depth,
      sentence: index,
      turn,
      words: wordSet(lead),
      after,
      scope,
      lead,
      tail,
    });
    if (isAside) subjectWords = around;
    else if (names) carried.subject = own;
    leadFrom = i + 1;
    fresh = false;
    hasFigure = true;
  }
  if (statements.length > 0) carried.told = { sentence: index, turn };
  return statements.slice();
}

/** "gained 4.9% while transhipment shed …": what is named behind the turn is the next figure's. */
function turnIn(tail: readonly Token[], { figure: { kind } }: FigureToken): number | undefined {
  return tail.find(
    t => t.type === 'word' && (t.kind === 'contrast' || (t.kind === 'and' && kind !== 'amount')),
  )?.start;
}

/** 占营业收入的 9.0%: what the share is of becomes no subject of what follows. */
function opensWithShare(text: string, lead: readonly Token[], from: number): boolean {
  const [first] = lead;
  return (
    first?.type === 'word' && first.kind === 'share' && /^[^\w]?$/u.test(text.slice(from, first.start).trim())
  );
}

/** 为 2021 年的 1.31 倍: the year compared with, not the one spoken of. */
function isBaseOfMultiple(text: string, token: PeriodToken, next: Token | undefined): boolean {
  return (
    next?.type === 'figure' &&
    next.figure.kind === 'multiple' &&
    text.slice(token.end, next.start).trim() === '的'
  );
}

/** The hedge before a figure is no part of what it measures. */
function leadEnd(token: FigureToken): number {
  const { hedgeSpan } = token.figure;
  return hedgeSpan !== undefined && hedgeSpan.start < token.start ? hedgeSpan.start : token.start;
}

/** A clause that goes on about what was named before. */
const PRONOUN = /^\s*(?:it|they|this|that|these|which|其|这一|這一|该|該)\b/i;

/** The claim words of one part of a sentence, up to the next semicolon. */
function scopeFrom(tokens: readonly Token[], from: number): WordSet {
  let to = from;
  while (to < tokens.length && !isSemicolon(tokens[to] as Token)) to++;
  return wordSet(tokens, from, to);
}

function isSemicolon(token: Token): boolean {
  return token.type === 'stop' && token.level === 'semicolon';
}

function measureOf(before: readonly string[], after: readonly string[]): Measure {
  const cjk = (before[0] ?? after[0] ?? '').charCodeAt(0) >= 0x3400;
  const words = cjk ? before.slice(-4) : after.length === 0 ? before : before.concat(after);
  return measure(words, before.at(-1) ?? after[0] ?? '');
}

/** "(2022: 5.1%)", "CAGR: 9%": a colon behind a period or the name of a rate keeps it with the figure. */
function isPeriodLabel(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.type !== 'stop' || token.level !== 'colon') return false;
  // 8月24日晚披露半年报：营业收入 7.9 亿元: the day on which it was told is no label
  if (before !== undefined && TOLD_ON_DAY.test(text.slice(before.start, token.start))) return false;
  return before?.type === 'period' || (before?.type === 'word' && RATE_NAMES.has(before.kind));
}

const TOLD_ON_DAY =
  /^\d{1,2}月\d{1,2}日[^，。；：\d]{0,4}(?:披露|公布|发布|發布|公告|通报|通報|宣布|透露|晚间|晚間)/u;

const RATE_NAMES = new Set<WordToken['kind']>(['compound', 'yoy', 'qoq']);
