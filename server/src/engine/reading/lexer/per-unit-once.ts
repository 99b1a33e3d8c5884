import { areWithin } from '../../quantity/interval.ts';
import { withUnit } from '../figures/make-figure.ts';
import type { FigureToken, Token } from '../tokens.ts';

/** Before the level that another is set beside: "less than the", 比去年的, "from". */
const BESIDE =
  /(?:\b(?:than|from|below|above|against|under|over|versus|vs\.?|compared (?:with|to)|up on|down on)(?: (?:the|a|last year['’]s|about|around|some|its|their))*|[比较較由从從]|[低高][于於]|[对對]比|相比)[^，。；,.;]{0,12}$/iu;
const SENTENCE_END = /[。！？；\n]|[.!?;]\s/u;

/** "€1.74 a litre, 9.6% less than the €1.87 charged a year before", 32.6 微克/立方米，比上年的 34.6 微克: what it is counted by is told once. */
export function perUnitOnce(text: string, tokens: Token[]): Token[] {
  let price: FigureToken | undefined;
  tokens.forEach((token, i) => {
    if (token.type !== 'figure' || token.figure.kind !== 'amount') return;
    const { unit } = token.figure;
    if (price !== undefined && unit !== undefined && isSameOver(price, token) && isBeside(text, price, token))
      tokens[i] = { ...token, figure: withUnit(token.figure, price.figure.unit, 1, 'shared') };
    else price = unit?.dimension.includes('/') === true ? token : undefined;
    const before = lastAmount(tokens, i);
    if (
      before !== undefined &&
      token === price &&
      isSameOver(token, before.token) &&
      isLedTo(text, before.token, token)
    )
      tokens[before.at] = { ...before.token, figure: withUnit(before.token.figure, unit, 1, 'shared') };
  });
  return tokens;
}

/** What is counted alone, and a number of its size. */
function isSameOver({ figure: price }: FigureToken, { figure }: FigureToken): boolean {
  const isCounted = price.unit?.id.startsWith(`${figure.unit?.id}/`) === true;
  return isCounted && areWithin(MOST_APART, figure.value, price.value);
}

/** Two prices or densities of one thing lie near each other; a total is something else. */
const MOST_APART = 3;

function isBeside(text: string, price: FigureToken, token: FigureToken): boolean {
  const between = text.slice(price.end, token.start);
  if (SENTENCE_END.test(between)) return false;
  return BESIDE.test(between) || (TO.test(between) && FROM.test(text.slice(0, price.start).slice(-24)));
}

/** "to €83.10 in the fourth quarter from €94.60 per MWh": the new level comes first. */
function isLedTo(text: string, token: FigureToken, price: FigureToken): boolean {
  const between = text.slice(token.end, price.start);
  return FROM_NEXT.test(between) && TO.test(text.slice(0, token.start).slice(-24));
}

function lastAmount(tokens: readonly Token[], i: number): { token: FigureToken; at: number } | undefined {
  const at = tokens.slice(0, i).findLastIndex(t => t.type === 'figure');
  const token = tokens[at];
  return token?.type === 'figure' && token.figure.kind === 'amount' ? { token, at } : undefined;
}

const FROM = /\bfrom (?:about |around |some |the )?$/iu;
const TO = /\bto (?:about |around |some |just |only )?$/iu;
const FROM_NEXT = /^[^.;,:]{0,40},? (?:up |down )?from (?:about |around |some |the )?$/iu;
