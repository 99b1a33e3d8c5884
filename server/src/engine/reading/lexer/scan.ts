import { longestMatch } from '../../lexicon/trie.ts';
import type { Figure, Hedge } from '../../quantity/figure.ts';
import { years } from '../../quantity/period.ts';
import type { Span } from '../../text/span.ts';
import type { WordNumber } from '../figures/word-number-reader.ts';
import { PERIODS } from '../numbers/word-table.ts';
import type { Token } from '../tokens.ts';

/** State of one pass. Plain data: the functions below move `at` forward and push tokens. */
export interface Scan {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Token[];
  at: number;
  hedge: { readonly hedge: Hedge; readonly span: Span } | undefined;
}

/** The hedge that touches the number at `at`, taken from the scan. */
export function takeHedge(s: Scan, at: number): { hedge?: Hedge; hedgeSpan?: Span } {
  const found = s.hedge;
  s.hedge = undefined;
  if (found === undefined || s.text.slice(found.span.end, at).trim() !== '') return {};
  return { hedge: found.hedge, hedgeSpan: found.span };
}

/** The same, left in the scan for whoever reads on. */
export function peekHedge(s: Scan, at: number): { hedge?: Hedge; hedgeSpan?: Span } {
  const found = s.hedge;
  if (found === undefined || s.text.slice(found.span.end, at).trim() !== '') return {};
  return { hedge: found.hedge, hedgeSpan: found.span };
}

export function pushFigure(s: Scan, figure: Figure): void {
  s.tokens.push({ type: 'figure', start: figure.span.start, end: figure.span.end, figure });
}

/** A number in words, or a length of time in words, that begins at the scan's place. */
export function pushWordNumber(s: Scan, word: WordNumber): void {
  s.hedge = undefined;
  if (word.figure !== undefined) pushFigure(s, word.figure);
  if (word.duration !== undefined)
    s.tokens.push({ type: 'period', start: s.at, end: word.end, duration: word.duration });
  s.at = word.end;
}

/** A named plan at the scan's place: 十四五, "14th Five-Year Plan". */
export function plan(s: Scan): boolean {
  const found = longestMatch(PERIODS, s.lower, s.at);
  if (found?.value.plan === undefined) return false;
  const [from, to] = found.value.plan;
  const behind = '”」』"'.includes(s.text[found.end] ?? ' ') ? found.end + 1 : found.end;
  if (s.text[behind] === '末') {
    const period = { start: to * 12 + 11, end: to * 12 + 12, instant: true as const };
    s.tokens.push({ type: 'period', start: s.at, end: behind + 1, period });
    s.at = behind + 1;
    return true;
  }
  s.tokens.push({
    type: 'period',
    start: s.at,
    end: found.end,
    period: years(from, to),
    isSpan: true,
    isPlan: true,
  });
  s.at = found.end;
  return true;
}
