import type { Figure } from '../../quantity/figure.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Token } from '../tokens.ts';
import { PERCENT } from '../units/units.ts';

const OF_A_HUNDRED =
  /\b(?:(?:out )?of|in|among|from|for) (?:each|every|a|one) hundred\b(?! (?:and|thousand|million|percent|per cent))[^.;:!?\d]{0,40}[,:] (?=\d)/giu;
const SENTENCE = /^[^.!?]*/u;

/** "Out of each hundred, 44 are on holiday, 31 travel for work …": the bare numbers behind it in its sentence are percentages. */
export function ofAHundred(text: string, tokens: Token[]): Token[] {
  if (!text.includes('hundred')) return tokens;
  let told = tokens;
  for (const { 0: opening, index } of matchesIn(text, OF_A_HUNDRED)) {
    const start = index + opening.length;
    const end = start + (SENTENCE.exec(text.slice(start))?.[0].length ?? 0);
    told = told.map(token =>
      token.type === 'figure' && token.start >= start && token.end <= end && isBare(token.figure)
        ? { ...token, figure: { ...token.figure, kind: 'percent' as const, unit: PERCENT } }
        : token,
    );
  }
  return told;
}

function isBare({ kind, unit, scale, value, range }: Figure): boolean {
  return kind === 'amount' && unit === undefined && range === undefined && scale === 1 && value < 100;
}
