import { cue, maySay } from '../../../lexicon/cues.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';
import { isAbout, isContrasted, isDrawn, isOfOnlyDated, isOfSameStretch, isPlainlyAbout } from './about.ts';
import { inUnitOfDelta, isBetween, isOrdered, isRightOfSome, levelsNear, pairsOf } from './candidates.ts';
import { isLikelySlip, isRightOf, type Pair } from './implied.ts';
import { isOfNoLevels } from './of-no-levels.ts';
import { isOneSlip } from './slip.ts';
import { isSpokenFor } from './spoken-for.ts';
import { claimOf, statementsWithin, type Told } from './told.ts';
import { areNeighbours, isToldBefore } from './when.ts';

/**
 * Gives a claim of change whose levels no frame of the sentence tells the two that it is of. All levels of the passage that fit by
 * unit are candidates; if any two of them make the claim, none contradicts it. Of the others two are taken when exactly one pair is
 * told of one thing at an earlier and a later time, the claim is about it, and a mistake that people make explains it.
 */
export function bindInPassage(changes: readonly Change[], told: Told): readonly Change[] {
  return changes.flatMap(change => {
    if (change.from !== undefined && change.to !== undefined) return inUnitOfDelta(change);
    const claim = claimOf(change);
    if (claim === undefined) return { ...change, ...baseOfMove(change, told) };
    if (isOfNoLevels(claim, told)) return change;
    const found = ofPassage(change, claim, told, changes);
    if (found !== undefined) return { ...change, ...found };
    return [change, ...ofAmountBeside(change, claim, told, changes)];
  });
}

/** "The loss of 330,000 animals, a decline of 2.8%": where the rate finds no levels, the amount beside it may. */
function ofAmountBeside(change: Change, claim: Statement, told: Told, changes: readonly Change[]): Change[] {
  const { delta, sentence } = change;
  if (delta === undefined || delta === claim || isOfNoLevels(delta, told)) return [];
  const found = ofPassage({ sentence, delta }, delta, told, changes);
  return found === undefined ? [] : [{ sentence, delta, ...found }];
}

type Found = Pick<Change, 'from' | 'to' | 'isDrawn'>;

function ofPassage(
  change: Change,
  claim: Statement,
  told: Told,
  changes: readonly Change[],
): Found | undefined {
  const levels = levelsNear(claim, told);
  if (levels.length < 2) return undefined;
  const own = levels.filter(
    ({ figure: { span } }) => span === change.from?.figure.span || span === change.to?.figure.span,
  );
  const isOwn = own.length > 0;
  const pairs = pairsOf(claim, levels, told).filter(
    pair => !isAimedAt(pair.from, told) || isAimedAt(pair.to, told),
  );
  const drawsBack =
    levels.some(s => s.figure.span.start < claim.figure.span.start) &&
    (isDrawn(claim, told) || isOfSameStretch(claim, told));
  const open = pairs.filter(
    pair =>
      !levels.some(s => isBetween(s, pair)) &&
      own.every(o => o === pair.from || o === pair.to) &&
      (claim.basis !== 'qoq' || areNeighbours(pair)) &&
      !(drawsBack && isBehind(claim, pair)) &&
      !isSpokenFor(pair, change, claim, changes, told),
  );
  // 季增 9.6%；换算美元 43.3，较 39.6 成长 9.3%: two that have a right claim of their own are none of this one's
  const free = isOwn
    ? pairs.filter(p => own.includes(p.from) || own.includes(p.to) || !isToldRightly(p, claim, told))
    : pairs;
  if (isRightOfSome(claim, levels, free))
    return only(
      open.filter(
        pair => isOrdered(pair, pairs) && isRightOf(claim, pair) && isPlainlyAbout(claim, pair, isOwn, told),
      ),
    );
  const untold = open.filter(pair => !isToldRightly(pair, claim, told));
  const mistaken =
    only(
      untold.filter(
        pair =>
          isOrdered(pair, pairs) &&
          isAbout(claim, pair, isOwn, told) &&
          (isLikelySlip(claim, pair) || isOneSlip(claim, pair)),
      ),
    ) ??
    only(
      untold.filter(
        pair =>
          isContrasted(claim, pair, levels, told) &&
          (isOneSlip(claim, pair) || isDrawnAtOnce(claim, pair, told)),
      ),
    ) ??
    only(untold.filter(pair => isOfOnlyDated(claim, pair, levels, told)));
  return mistaken && { ...mistaken, isDrawn: true };
}

/** "…, so that the clear-up rate has gained 3.7 points": drawn from the two in their own sentence. */
function isDrawnAtOnce(claim: Statement, pair: Pair, told: Told): boolean {
  return claim.sentence === pair.to.sentence && isDrawn(claim, told) && isLikelySlip(claim, pair);
}

/** "Unemployment, 5.9% a year ago, has declined to 6.2%": a level that is said to have risen or fallen, and the one before. */
function baseOfMove({ from, to }: Change, told: Told): Pick<Change, 'from'> | undefined {
  if (from !== undefined || to?.base !== 'to' || to.direction === 0 || to.move === undefined)
    return undefined;
  const levels = levelsNear(to, told).filter(s => s.sentence === to.sentence);
  const [level, other] = levels;
  if (level === undefined || other !== undefined) return undefined;
  const pair = { from: level, to };
  return isToldBefore(level, to, told) && isPlainlyAbout(to, pair, false, told) ? { from: level } : undefined;
}

/** "Across those four years that makes a rise of 43%": of what was told before, not of the next sentence. */
function isBehind(claim: Statement, { from, to }: Pair): boolean {
  return from.sentence > claim.sentence && to.sentence > claim.sentence;
}

/** 力争达到 1,000 亿元: what is only aimed at is no level that something has come from. */
function isAimedAt({ figure: { span } }: Statement, { text }: Told): boolean {
  return maySay(text, AIMS) && AIMED_AT.test(text.slice(Math.max(0, span.start - 8), span.start));
}

const AIMED_AT = /力[争爭]|[争爭]取|目[标標]/u;
const AIMS = cue(AIMED_AT);

function only(pairs: readonly Pair[]): Pair | undefined {
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** "The 1.0% decrease turns into a 0.9% increase": another claim is right of the two. */
function isToldRightly(pair: Pair, claim: Statement, told: Told): boolean {
  return statementsWithin(told, claim.turn - 1, claim.turn + 1).some(
    s => s !== claim && s.role === claim.role && isRightOf(s, pair),
  );
}
