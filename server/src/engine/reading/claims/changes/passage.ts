import { INCREMENT, OTHER_BASE, TIMES_OF_OTHER, TIMES_OF_OTHER_BEHIND } from '../../../lexicon/bindings.ts';
import { comparable } from '../../../quantity/compare.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';
import { isAbout, isContrasted, isSpokenFor } from './about.ts';
import { inUnitOfDelta, isBetween, isOrdered, isRightOfSome, levelsNear, pairsOf } from './candidates.ts';
import { isAgainstUntold } from './gap-to.ts';
import { isLikelySlip, isRightOf, type Pair } from './implied.ts';
import { isOneSlip } from './slip.ts';
import { claimOf, statementsWithin, type Told } from './told.ts';

/**
 * Gives a claim of change whose levels no frame of the sentence tells the two that it is of. All levels of the passage that fit by
 * unit are candidates; if any two of them make the claim, it is left alone. Of the others two are taken when exactly one pair is
 * told of one thing at an earlier and a later time, the claim is about it, and a mistake that people make explains it.
 */
export function bindInPassage(changes: readonly Change[], told: Told): readonly Change[] {
  return changes.map(change => {
    if (change.from !== undefined && change.to !== undefined) return inUnitOfDelta(change);
    const claim = claimOf(change);
    const pair =
      claim === undefined || isOfNoLevels(claim, told) ? undefined : pairFor(change, claim, told, changes);
    return pair === undefined ? change : { ...change, ...pair, isDrawn: true };
  });
}

function isOfNoLevels(claim: Statement, told: Told): boolean {
  const { text } = told;
  if (claim.figure.range !== undefined || claim.inSeries || claim.words.has('respectively')) return true;
  if (claim.tail.some(t => t.type === 'word' && t.kind === 'respectively')) return true;
  if (claim.basis === 'contribution' || claim.basis === 'annualised' || claim.basis === 'qoq') return true;
  if (claim.role === 'delta' && claim.basis === 'annual') return true;
  if (isOneOfFlows(claim, told)) return true;
  if (claim.role === 'multiple' && isTimesOfOther(claim, text)) return true;
  return (
    OTHER_BASE.test(text.slice(claim.figure.span.end, claim.figure.span.end + 24)) ||
    isAgainstUntold(claim, text)
  );
}

/** 年初 100 万户，新增 30 万户，减少 12 万户: what came and what went are told apart. */
function isOneOfFlows(claim: Statement, told: Told): boolean {
  if (claim.role !== 'delta') return false;
  return statementsWithin(told, claim.sentence, claim.sentence).some(
    s =>
      s !== claim &&
      comparable(s.figure, claim.figure) &&
      (s.role === 'delta' ||
        INCREMENT.test(told.text.slice(Math.max(0, s.figure.span.start - 16), s.figure.span.start))),
  );
}

/** 为归母净利润的 1.17 倍, "three times the national average". */
function isTimesOfOther({ figure }: Statement, text: string): boolean {
  const { start, end } = figure.span;
  if (!/(?:times|fold|[x×倍])$/iu.test(figure.text)) return false;
  return (
    TIMES_OF_OTHER.test(text.slice(Math.max(0, start - 12), start)) ||
    TIMES_OF_OTHER_BEHIND.test(text.slice(end, end + 40))
  );
}

/** "The 1.0% decrease turns into a 0.9% increase": another claim is right of the two. */
function isToldRightly(pair: Pair, claim: Statement, told: Told): boolean {
  return statementsWithin(told, claim.sentence - 1, claim.sentence + 1).some(
    s => s !== claim && s.role === claim.role && isRightOf(s, pair),
  );
}

function pairFor(change: Change, claim: Statement, told: Told, changes: readonly Change[]): Pair | undefined {
  const levels = levelsNear(claim, told);
  if (levels.length < 2) return undefined;
  const isOwn = ({ figure }: Statement) =>
    figure.span === change.from?.figure.span || figure.span === change.to?.figure.span;
  const own = levels.filter(isOwn);
  const pairs = pairsOf(claim, levels, told);
  if (isRightOfSome(claim, levels, pairs)) return undefined;
  const open = pairs.filter(
    pair =>
      !levels.some(s => isBetween(s, pair)) &&
      own.every(o => o === pair.from || o === pair.to) &&
      !isSpokenFor(pair, claim, changes, told) &&
      !isToldRightly(pair, claim, told),
  );
  const bound = open.filter(
    pair =>
      isOrdered(pair, pairs) &&
      isAbout(claim, pair, own.length > 0, told) &&
      (isLikelySlip(claim, pair) || isOneSlip(claim, pair)),
  );
  const found =
    bound.length > 0
      ? bound
      : open.filter(pair => isContrasted(claim, pair, levels, told) && isOneSlip(claim, pair));
  const [pair, other] = found;
  return other === undefined ? pair : undefined;
}
