import type { PeriodToken, Token } from '../tokens.ts';

/** The period in force from one sentence of a paragraph to the next. */
export interface SpokenPeriod {
  period: PeriodToken | undefined;
  /** What the sentence says of a time that is not only expected. */
  actual: PeriodToken | undefined;
  /** Its last period, when that is only expected. */
  expected: PeriodToken | undefined;
}

/** Openings that go on about the time that was just looked ahead to. */
const THEN =
  /^[\s"“]*(?:届时|屆時|到时|到時|其中|by then|of which|of this|of that|that (?:would|will)|this (?:would|will))/i;

/**
 * "Passed 1 trillion in 2023, expected to reach 2 trillion by 2025. Alipay has half of it": an outlook at the end of a
 * sentence that spoke of a time before is left behind with it.
 */
export function opensSentence(spoken: SpokenPeriod, sentence: string): void {
  if (spoken.expected !== undefined && spoken.period === spoken.expected && spoken.actual !== undefined)
    if (!THEN.test(sentence)) spoken.period = spoken.actual;
  spoken.actual = undefined;
  spoken.expected = undefined;
}

export function notes(spoken: SpokenPeriod, tokens: readonly Token[], i: number): void {
  const token = tokens[i] as PeriodToken;
  spoken.period = token;
  if (isExpected(tokens, i)) spoken.expected = token;
  else spoken.actual = token;
}

/** A word of expectation stands beside the period: 预计到2025年将达. */
function isExpected(tokens: readonly Token[], i: number): boolean {
  return reaches(tokens, i, -1) || reaches(tokens, i, 1);
}

const FARTHEST = 2;

function reaches(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let n = 1; n <= FARTHEST; n++) {
    const token = tokens[from + n * step];
    if (token?.type !== 'word') return false;
    if (token.kind === 'forecast') return true;
  }
  return false;
}

const AHEAD = /(?:未来|未來|今后|今後|接下来|接下來|\b(?:next|coming|following))\s*$/i;

/**
 * "Over the next five years it will pass 1.2 trillion": figures behind are of that time, not of the year spoken of
 * before; of a span of that length when the sentence has named one.
 */
export function lookAhead(
  text: string,
  token: PeriodToken,
  span: PeriodToken | undefined,
): { readonly period: PeriodToken | undefined } | undefined {
  const { duration } = token;
  if (
    duration === undefined ||
    duration < 12 ||
    !AHEAD.test(text.slice(Math.max(0, token.start - 12), token.start))
  )
    return undefined;
  const months = span?.period === undefined ? 0 : span.period.end - span.period.start;
  return { period: months === duration || months === duration + 12 ? span : undefined };
}
