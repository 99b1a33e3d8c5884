import type { Figure } from '../../quantity/figure.ts';
import type { Token } from '../tokens.ts';

const INDEX = /\b(?:ind(?:ex|ices)|pmi)\b|指数|指數/i;
/** Changes of a rate in points are smaller, levels of an index larger. */
const LEAST_LEVEL = 30;
/** No two percentages lie so far apart: "1,840 points" are of an index, or places where cars are charged. */
const LEAST_COUNT = 101;

/** "the volume index dropped to 104.7 points from 103.9": the points of an index are what it stands at, no difference of rates. */
export function indexPoints(text: string, tokens: Token[]): Token[] {
  if (!tokens.some(t => t.type === 'figure' && t.figure.kind === 'points' && t.figure.value >= LEAST_LEVEL))
    return tokens;
  const least = INDEX.test(text) ? LEAST_LEVEL : LEAST_COUNT;
  return tokens.map(token =>
    token.type === 'figure' && isLevel(token.figure, least)
      ? { ...token, figure: asAmount(token.figure) }
      : token,
  );
}

function isLevel({ kind, text, value }: Figure, least: number): boolean {
  return kind === 'points' && value >= least && /\d\s?(?:points?|点|點)$/i.test(text);
}

function asAmount({ unit, ...figure }: Figure): Figure {
  return { ...figure, kind: 'amount' };
}
