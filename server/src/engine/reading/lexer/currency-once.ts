import { COUNTED_THINGS, GOES_ON_AFTER_SCALE } from '../../lexicon/money-nouns.ts';
import type { Unit } from '../../quantity/figure.ts';
import { withUnit } from '../figures/make-figure.ts';
import type { FigureToken, Token } from '../tokens.ts';

/** Below a million, bare numbers are counts of things as often as money. */
const LEAST_SCALE = 1e6;

/**
 * "Goods worth 41.3 billion dinars left the country, while purchases declined to 47.9 billion from 50.2 billion": the currency
 * that a sentence has named goes for what it tells in millions or billions behind, unless something that is counted is named
 * between them.
 */
export function currencyOnce(text: string, tokens: Token[]): Token[] {
  return measureOnce(text, moneyOnce(text, tokens));
}

function moneyOnce(text: string, tokens: Token[]): Token[] {
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

/** Of another size than this the bare number counts something else. */
const LIKE_SIZE = 3;
const PHYSICAL: ReadonlySet<string> = new Set(['mass', 'energy', 'power', 'area', 'volume', 'length']);

/** "In 2023 it handled 61.2 million tonnes, in 2022 it had been 58.4 million": of one scale and size, and nothing named behind. */
function measureOnce(text: string, tokens: Token[]): Token[] {
  let named: FigureToken | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'stop' && token.level === 'sentence') named = undefined;
    if (token.type !== 'figure') continue;
    const { figure } = token;
    if (figure.unit !== undefined) {
      named = PHYSICAL.has(figure.unit.dimension) ? token : undefined;
      continue;
    }
    if (named === undefined || !isScaleOnly(text, token) || !isOfLikeSize(named, token)) continue;
    if (!SET_BESIDE.test(text.slice(named.end, token.start))) continue;
    tokens[i] = { ...token, figure: withUnit(figure, named.figure.unit, 1, 'shared') };
  }
  return tokens;
}

/** Another time, or a comparison: what is told there is the same once more. */
const SET_BESIDE =
  /\b(?:19|20)\d\d\b|\b(?:from|to|against|than|compared|earlier|before|been|was|were|while|after|versus)\b/i;

function isOfLikeSize({ figure: a }: FigureToken, { figure: b }: FigureToken): boolean {
  return a.scale === b.scale && a.value < LIKE_SIZE * b.value && b.value < LIKE_SIZE * a.value;
}

function isScaleOnly(text: string, { figure, end }: FigureToken): boolean {
  return (
    figure.kind === 'amount' &&
    figure.scale >= LEAST_SCALE &&
    /[a-z]$/i.test(figure.text) &&
    GOES_ON_AFTER_SCALE.test(text.slice(end, end + 16))
  );
}
