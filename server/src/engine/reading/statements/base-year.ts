import type { PeriodToken, Token } from '../tokens.ts';

/** Before a year that something is only measured against, wherever it stands. */
const BASE_BEFORE =
  /(?:[较較自]|相[较較比][于於]?|(?<!占|佔)比|\b(?:compared (?:with|to)|relative to|than|than in|versus|vs\.?|above|below|since))\s?$/iu;
/** The same, behind a figure: "down 15.5% from 2022", "up 5% on 2022". */
const BASE_BEHIND_FIGURE = /\b(?:from|on|against)\s$/i;
/** 与2019年相比. */
const COMPARED_BEHIND = /^[水同]?[平期]?相比/u;

/**
 * "In 2023 sales fell 15.5% from 2022 to $2.9bn": the year that is only compared with is not the one that what follows is of.
 * `previous` is the figure before it in its sentence.
 */
export function isBaseYear(text: string, token: PeriodToken, previous: Token | undefined): boolean {
  if (token.period === undefined || token.isSpan) return false;
  const before = text.slice(Math.max(0, token.start - 16), token.start);
  if (BASE_BEFORE.test(before) || COMPARED_BEHIND.test(text.slice(token.end, token.end + 4))) return true;
  if (previous?.type !== 'figure' || previous.figure.kind === 'amount') return false;
  return BASE_BEHIND_FIGURE.test(before) && token.start - previous.end < NEAR;
}

/** Characters between a rate and the year that it is told against. */
const NEAR = 16;
