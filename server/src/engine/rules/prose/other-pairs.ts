import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Levels } from './levels.ts';

/** In a sentence of more levels some pair fits anything. */
const MOST_LEVELS = 12;

/**
 * Whether a claim is right of another two levels of its sentence than those that it was bound to: "214.8, 7.2% less than the
 * 231.5 of 2023 and 32.5% below the 318.0 of 2019" tells two rates of one level. One of the two has to be an end of the change
 * or to stand next to the claim.
 */
export function fitsOtherPair(
  block: BlockReading,
  claim: Statement,
  { fromStatement, toStatement }: Levels,
  fits: (from: Interval, to: Interval) => boolean,
): boolean {
  const levels = levelsAround(block, claim);
  if (levels.length > MOST_LEVELS) return false;
  const next = levels.find(s => s.figure.span.start > claim.figure.span.start);
  const last = levels.findLast(s => s.figure.span.start < claim.figure.span.start);
  const near = [fromStatement, toStatement, last, next];
  return levels.some(a =>
    levels.some(
      b =>
        a !== b &&
        !(isOfLaterPart(a, claim) && isOfLaterPart(b, claim)) &&
        !(a === fromStatement && b === toStatement) &&
        !(a === toStatement && b === fromStatement && isOrdered(fromStatement, toStatement)) &&
        (near.includes(a) || near.includes(b)) &&
        isAlike(a.figure, b.figure) &&
        fits(inBase(a.figure), inBase(b.figure)),
    ),
  );
}

/** Behind a semicolon, two levels are of what is told there. */
function isOfLaterPart(level: Statement, claim: Statement): boolean {
  return level.part_ > claim.part_;
}

/** "$17,430 per day … less than the $21,150 achieved before": of a price told once, only the money is said again. */
function isAlike(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(f => f.unit?.dimension.split('/')[0]);
  return comparable(a, b) || (x !== undefined && x === y && x.startsWith('money'));
}

/** "from A to B", "A in 2020 and B in 2023" say which is which. */
function isOrdered(from: Statement, to: Statement): boolean {
  if (from.base === 'from') return true;
  return from.ownPeriod && to.ownPeriod && (from.period?.end ?? 0) < (to.period?.end ?? 0);
}

/** 从 4.8 比 1 到 2.6 比 1: a single digit of no unit is near enough to anything. */
function isVague({ kind, unit, scale, written }: Figure): boolean {
  return kind === 'amount' && unit === undefined && scale === 1 && /^\d$/u.test(written);
}

function levelsAround(block: BlockReading, claim: Statement): Statement[] {
  // "Arrivals reached 7.92 million. That is 20.9% more than the 6.55 million of 2023"
  const start = block.sentences[claim.sentence]?.start ?? 0;
  const goesOn =
    POINTS_BACK.test(block.text.slice(start, start + 8)) ||
    PRONOUN_BEFORE.test(block.text.slice(start, claim.figure.span.start));
  return block.statements.filter(
    s =>
      (s.sentence === claim.sentence || (goesOn && claim.turn - s.turn === 1)) &&
      (s.role === 'level' || s.role === 'share') &&
      s.figure.range === undefined &&
      s.figure.kind !== 'multiple' &&
      !isVague(s.figure),
  );
}

/** "…, yet they did 7.0% more than": what the sentence before told of. */
const PRONOUN_BEFORE =
  /[,;] (?:and |but |yet |so |while |though )?(?:they|it|these|this|that) (?:[a-z]+ ){0,3}$/iu;
const POINTS_BACK = /^\W{0,2}(?:that|this|it|they|these)\b|^[这這此该該]/i;
