import { cue, maySay } from '../../lexicon/cues.ts';
import type { FigureToken, Token, WordToken } from '../tokens.ts';
import type { Basis } from './statements.ts';

/** A rate that a word beside it calls compound. */
export function isCompound(
  words: readonly WordToken[],
  tail: readonly Token[],
  text: string,
  token: FigureToken,
): boolean {
  if (token.figure.kind !== 'percent') return false;
  if (words.some(w => w.kind === 'compound')) return true;
  if (maySay(text, COMPOUNDED)) {
    if (COMPOUND.test(text.slice(Math.max(0, token.start - 12), token.start))) return true;
    if (COMPOUNDED_BEHIND.test(text.slice(token.end, token.end + 40))) return true;
  }
  const next = tail.find(t => t.type === 'word');
  return (
    next?.type === 'word' &&
    next.kind === 'compound' &&
    next.start - token.end <= 3 &&
    /^\s?的?$/u.test(text.slice(token.end, next.start))
  );
}

/** "by a compound 17.2% annually": an adjective, as chemistry's noun is not. */
const COMPOUND = /\ba compound $/iu;
/** "10.7% per annum, compounded", "17% (compounded)". */
const COMPOUNDED_BEHIND =
  /^(?: (?:(?:a|per|each|every) (?:year|annum)|annually|yearly|p\.a\.|p\.a|on average))?(?:,| –| —)? \(?(?:(?:when |if )?compound(?:ed)?\b(?! (?:interest|feed|fertili|word|number|lens|semi))|(?:in|on an?) compound(?:ed)? (?:annual )?(?:terms|basis))/iu;

const COMPOUNDED = cue(COMPOUND, COMPOUNDED_BEHIND);

/** What a change is told against, by the words on both sides of the figure: a year before, a quarter before, each year. */
export function basisOf(
  words: readonly WordToken[],
  tail: readonly Token[],
  text: string,
  token: FigureToken,
): Basis {
  const near = [
    ...words,
    ...tail.filter(
      (t): t is WordToken =>
        t.type === 'word' && t.start - token.end < 24 && !/[,，]/.test(text.slice(token.end, t.start)),
    ),
  ];
  const has = (kind: WordToken['kind']) => near.some(w => w.kind === kind || w.basis === kind);
  if (has('contribution')) return 'contribution';
  if (has('annualised')) return 'annualised';
  if (has('average-annual')) return 'annual';
  if (has('qoq')) return 'qoq';
  if (has('yoy')) return 'yoy';
  return 'none';
}
