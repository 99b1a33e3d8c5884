import type { FigureToken, PeriodToken, Token } from '../tokens.ts';

const GAP = /^\s?(?:-|–|—|——|−|~|～|to|至|到|or|或)\s?$/;

/** "3 to 5 years", 18–24个月, 5至8年: a length of time with two ends, of which the longer is kept. Undefined when none ends here. */
export function lengthRange(
  text: string,
  before: readonly Token[],
  token: PeriodToken,
): { readonly token: PeriodToken; readonly joined: number } | undefined {
  if (token.duration === undefined || token.period !== undefined || token.part !== undefined)
    return undefined;
  const last = before.at(-1);
  const [low, joined] = last?.type === 'figure' ? [last, 1] : [before.at(-2), 2];
  if (low?.type !== 'figure' || !isBareCount(low) || !GAP.test(text.slice(low.end, token.start)))
    return undefined;
  return { token: { ...token, start: low.start }, joined };
}

function isBareCount({ figure }: FigureToken): boolean {
  const { unit, scale, kind, range, value } = figure;
  return unit === undefined && scale === 1 && kind === 'amount' && range === undefined && value < 100;
}
