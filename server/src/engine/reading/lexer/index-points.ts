import type { Figure } from '../../quantity/figure.ts';
import type { Token } from '../tokens.ts';

const INDEX = /\b(?:ind(?:ex|ices)|pmi)\b|指数|指數/i;
/** Changes of a rate in points are smaller, levels of an index larger. */
const LEAST_LEVEL = 30;

/** "the volume index dropped to 104.7 points from 103.9": the points of an index are what it stands at, no difference of rates. */
export function indexPoints(text: string, tokens: Token[]): Token[] {
  if (!INDEX.test(text)) return tokens;
  return tokens.map(token =>
    token.type === 'figure' && isLevel(token.figure) ? { ...token, figure: asAmount(token.figure) } : token,
  );
}

function isLevel({ kind, text, value }: Figure): boolean {
  return kind === 'points' && value >= LEAST_LEVEL && /\d\s?(?:points?|点|點)$/i.test(text);
}

function asAmount({ unit, ...figure }: Figure): Figure {
  return { ...figure, kind: 'amount' };
}
