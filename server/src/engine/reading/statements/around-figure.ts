import { IS_DIFFERENCE } from '../../lexicon/gap-words.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../tokens.ts';

export function hasMove(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(t => t.type === 'word' && (t.kind === 'rise' || t.kind === 'fall'));
}

export function lastFigureEnd(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (token.type === 'figure') return token.end;
  }
  return -1;
}

export function tailOf(tokens: readonly Token[], i: number): readonly Token[] {
  let to = i + 1;
  while (to < tokens.length && tokens[to]?.type !== 'figure' && tokens[to]?.type !== 'stop') to++;
  return to === i + 1 ? NO_TOKENS : tokens.slice(i + 1, to);
}

/** The tokens before a figure, without the stops that the clause goes on after: commas in brackets and the like. */
export function leadOf(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  if (from === to) return NO_TOKENS;
  const lead = tokens.slice(from, to);
  return lead.every(isInClause) ? lead : lead.filter(isInClause).slice();
}

function isInClause(token: Token): boolean {
  return token.type !== 'stop' || token.level === 'list';
}

const NO_TOKENS: readonly Token[] = [];

/** 相差 12 亿元, "a gap of 1.2": both levels that it lies between are told elsewhere, or nowhere; it is a level of nothing. */
export function isDifference(text: string, { start }: Span): boolean {
  return IS_DIFFERENCE.test(text.slice(Math.max(0, start - 64), start));
}
