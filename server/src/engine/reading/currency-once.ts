import { COUNTED_THINGS, GOES_ON_AFTER_SCALE } from '../lexicon/money-nouns.ts';
import type { Unit } from '../quantity/figure.ts';
import { withUnit } from './make-figure.ts';
import type { FigureToken, Token } from './tokens.ts';

/** Below a million, bare numbers are counts of things as often as money. */
const LEAST_SCALE = 1e6;

/**
 * "Goods worth 41.3 billion dinars left the country, while purchases declined to 47.9 billion from 50.2 billion": the currency
 * that a sentence has named goes for what it tells in millions or billions behind, unless something that is counted is named
 * between them.
 */
export function currencyOnce(text: string, tokens: Token[]): Token[] {
  let named: { readonly unit: Unit; readonly end: number } | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'stop' && token.level === 'sentence') named = undefined;
    if (token.type !== 'figure') continue;
    const { unit } = token.figure;
    if (unit !== undefined) {
      if (unit.dimension.startsWith('money') && !unit.dimension.includes('/')) {
        if (named !== undefined && named.unit.id !== unit.id) return tokens;
        named ??= { unit, end: token.end };
      }
      continue;
    }
    if (named === undefined || !isScaleOnly(text, token)) continue;
    if (COUNTED_THINGS.test(text.slice(named.end, token.start))) continue;
    tokens[i] = { ...token, figure: withUnit(token.figure, named.unit, 1, 'shared') };
  }
  return tokens;
}

function isScaleOnly(text: string, { figure, end }: FigureToken): boolean {
  return (
    figure.kind === 'amount' &&
    figure.scale >= LEAST_SCALE &&
    /[a-z]$/i.test(figure.text) &&
    GOES_ON_AFTER_SCALE.test(text.slice(end, end + 16))
  );
}
