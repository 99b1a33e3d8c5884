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
  });
  return tokens;
}

/** What is counted alone, and a number of its size. */
function isSameOver({ figure: price }: FigureToken, { figure }: FigureToken): boolean {
  const ratio = figure.value / price.value;
  return (
    price.unit?.id.startsWith(`${figure.unit?.id}/`) === true && ratio < MOST_APART && ratio > 1 / MOST_APART
  );
}

/** Two prices or densities of one thing lie near each other; a total is something else. */
const MOST_APART = 3;

function isBeside(text: string, price: FigureToken, token: FigureToken): boolean {
  const between = text.slice(price.end, token.start);
  return BESIDE.test(between) && !SENTENCE_END.test(between);
}
