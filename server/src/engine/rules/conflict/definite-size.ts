import { AMOUNT_NOUN_BEHIND, DEFINITE_AMOUNT_BEFORE, NEW_TO_THE_TEXT } from '../../lexicon/definites.ts';
import type { Fact } from '../../reading/facts.ts';
import { conceptsOf } from '../document/concepts.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Reference } from './definite.ts';

/** "The line is to cost €840 million." … "The €880 million line": what was just measured. */
export const MEASURED: Reference = { isOfSort: isSize, nounOf, isOfNoun };

function isSize({ statement: s }: Fact): boolean {
  const { kind, range, unit, written } = s.figure;
  if (kind !== 'amount' || range !== undefined || unit === undefined || isHypothetical(s)) return false;
  const isSizeOfThing = !unit.dimension.startsWith('count') && !unit.dimension.includes('/');
  return isSizeOfThing && (written !== '' || unit.dimension.startsWith('duration')) && s.role === 'level';
}

/** The notion behind the figure that it is the size of, where the words refer to one thing that the reader knows. */
function nounOf({ block: { reading }, statement: s }: Fact): string | undefined {
  const { span, hedge } = s.figure;
  const start = reading.sentences[s.sentence]?.start ?? 0;
  const end = reading.sentences[s.sentence]?.end ?? span.end;
  const before = reading.text.slice(start, span.start);
  if (hedge !== undefined || !DEFINITE_AMOUNT_BEFORE.test(before)) return undefined;
  if (NEW_TO_THE_TEXT.test(reading.text.slice(start, end))) return undefined;
  const words = AMOUNT_NOUN_BEHIND.exec(reading.text.slice(span.end, span.end + 48))?.[1];
  const found = words === undefined ? [] : [...conceptsOf(words)];
  return found.at(-1);
}

/** The sentence of the figure before names it. */
function isOfNoun({ block: { reading }, statement: { sentence } }: Fact, noun: string): boolean {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  return conceptsOf(reading.text.slice(start, end)).has(noun);
}
