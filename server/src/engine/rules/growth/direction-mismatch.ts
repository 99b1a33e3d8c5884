import { comparable, inBase } from '../../quantity/compare.ts';
import { growth } from '../../quantity/growth.ts';
import { magnitude, meets, subtract } from '../../quantity/interval.ts';
import { areLevelsOfOne, isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { areUnlike, type Levels, levelsOf } from '../prose/levels.ts';
import { isSpelledOut } from '../prose/mistakes.ts';
import { fitsOtherPair } from '../prose/other-pairs.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { toldDirection } from './told-direction.ts';

export const directionMismatch: Rule = {
  id: 'growth/direction-mismatch',
  severity: 'error',
  summary: 'A word of rise or fall contradicts the order of the two values.',
  scope: 'prose',
  needs: ['levels'],
  check: block => block.changes.flatMap(change => check(change, block)),
};

function check(change: Change, block: BlockReading): Draft[] {
  const levels = levelsOf(change);
  if (levels === undefined || areUnlike(block, levels)) return [];
  const { fromStatement: from, toStatement: to } = levels;
  // "dropped to 88.6 in 2020; the rebound carried it to 110.0": the fall led to what the rise comes from
  const base = from.base === 'to' ? undefined : from;
  const told = [to, base, change.growth, likeDelta(change), change.points].find(
    s => s?.move !== undefined && s.direction !== 0,
  );
  const move = told?.move ?? toldDirection(block, levels);
  if (move === undefined || isHypothetical(told ?? to)) return [];
  // A loss that narrows, or any negative level, turns the words round.
  if (levels.from.low < 0 || levels.to.low < 0) return [];
  const rises = move.kind === 'rise';
  // Intervals that only touch leave no room for a change in the stated direction.
  const wrong = rises ? levels.to.high <= levels.from.low : levels.from.high <= levels.to.low;
  if (!wrong || isOfAnother(block, change, told, levels, rises ? 'rise' : 'fall')) return [];
  if (!isSpelledOut(levels, told ?? to) && !areOfOneSize(levels)) return [];
  const way = rises ? 'below' : 'above';
  return [
    {
      span: to.figure.span,
      message: `Stated as a ${rises ? 'rise' : 'fall'}; ${to.figure.text} is ${way} ${from.figure.text}`,
      related: [
        relatedTo(from),
        {
          span: { start: move.start, end: move.end },
          message: rises ? 'said to rise' : 'said to fall',
        },
      ],
      fixes: [],
    },
  ];
}

/** As near as two values of one measure lie; with a scale word behind each, one of them may have slipped. */
function areOfOneSize({ from, to, fromStatement, toStatement }: Levels): boolean {
  const areScaled = fromStatement.figure.scale > 1 && toStatement.figure.scale > 1;
  return areScaled ? areLevelsOfOne(from, to) : isLikelyAmount(from, to);
}

/** "386.2 compares with 402.5, a decline of 4.0%": the size that is told is that of the other way round. */
function isOfAnother(
  block: BlockReading,
  change: Change,
  told: Statement | undefined,
  levels: Levels,
  way: 'rise' | 'fall',
): boolean {
  const claims = [change.growth, likeDelta(change), change.points];
  const claim = claims.find(c => c === told) ?? claims.find(c => c !== undefined);
  if (claim === undefined) return false;
  return fitsOtherPair(block, claim, levels, (from, to) => {
    if (way === 'rise' ? to.high <= from.low : from.high <= to.low) return false;
    const made = claim.role === 'growth' ? growth(from, to) : subtract(to, from);
    const size = claim.role === 'growth' ? claim.figure.interval : inBase(claim.figure);
    return made !== undefined && meets(magnitude(made), size);
  });
}

/** "…, and the mean age went up by 4.2 years": an amount in another unit tells of another change. */
function likeDelta({ delta, to }: Change): Statement | undefined {
  return delta !== undefined && to !== undefined && comparable(delta.figure, to.figure) ? delta : undefined;
}
