import { comparable, inBase } from '../../quantity/compare.ts';
import {
  below,
  exactly,
  type Interval,
  meets,
  multiply,
  percentOf,
  scale,
  subtract,
} from '../../quantity/interval.ts';
import { isLikelyShareOf } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { type ShareOfWhole, sharesOfWholes } from '../../reading/claims/part-of-whole.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { roomOf } from '../prose/fractions.ts';
import { isHypothetical, isOneOfShares } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { shareDraft } from './draft.ts';

export const partOfWholeMismatch: Rule = {
  id: 'share/part-of-whole-mismatch',
  severity: 'error',
  summary: 'A stated share is not the part divided by the whole.',
  scope: 'prose',
  needs: ['amount', 'triple'],
  check: block => sharesOfWholes(block).flatMap(bound => check(block, bound)),
};

function check(block: BlockReading, { share, parts, whole, isExplicit }: ShareOfWhole): Draft[] {
  if (isHypothetical(share) || isOneOfShares(block, block.statements.indexOf(share))) return [];
  // "SEK 3,314 million (3,070), a margin of 11.9% (11.4)": what stands in brackets is of the year before
  if (share.depth === 0 && whole.depth > 0) return [];
  const base = inBase(whole.figure);
  const made = parts.filter(p => comparable(p.figure, whole.figure) && !below(base, inBase(p.figure)));
  if (made.length === 0) return [];
  // "well over half": however far
  const isOver = share.figure.kind === 'fraction' && share.figure.hedge === 'over';
  const claim = isOver ? share.figure.interval : roomOf(share.figure);
  const ratios = made.map(p => ratio(p, base));
  if (ratios.some(r => r === undefined || meets(r, claim))) return [];
  // "only 57,000 of the 310,000 is still to let, a pre-letting rate of 82%": of the others
  const isOfOthers = ratios.some(r => r !== undefined && meets(subtract(exactly(100), r), claim));
  if (isOfOthers && share.figure.kind === 'percent') return [];
  const others = [
    isOfAnotherShare(block, share, ratios as Interval[], claim),
    fitsElsewhere(block, share, parts, claim),
    isOfOtherTwo(block, share, claim),
  ];
  if (isExplicit !== true && others.includes(true)) return [];
  const part = made.at(-1) as Statement;
  const computed = ratios.at(-1) as Interval;
  if (isExplicit !== true && !isLikelyShareOf(share.figure, claim, computed)) return [];
  return [shareDraft(share, part, whole, computed)];
}

/** 前五名 3.65，占 36.5%，其中第一名 1.20，占 12.0%: of what the first share is of. */
function isOfAnotherShare(
  block: BlockReading,
  share: Statement,
  ratios: readonly Interval[],
  claim: Interval,
): boolean {
  return block.statements.some(
    s =>
      s.figure.kind === 'percent' &&
      s !== share &&
      s.sentence === share.sentence &&
      ratios.some(r => meets(scale(multiply(r, s.figure.interval), 0.01), claim)),
  );
}

/** The share is right of another amount told before: the sentence speaks of that one. */
function fitsElsewhere(
  block: BlockReading,
  share: Statement,
  parts: readonly Statement[],
  claim: Interval,
): boolean {
  return block.statements.some(
    other =>
      other.figure.kind === 'amount' &&
      other.figure.span.start < share.figure.span.start &&
      parts.some(p => {
        if (p === other || !comparable(p.figure, other.figure)) return false;
        const r = ratio(p, inBase(other.figure));
        return r !== undefined && meets(r, claim);
      }),
  );
}

/** "a profit of 1,345; at a rate of 24.3%, 1,018 remained": of other two of the sentence, or of what one leaves of the other. */
function isOfOtherTwo(block: BlockReading, share: Statement, claim: Interval): boolean {
  const told = block.statements.filter(
    s => s.sentence === share.sentence && s.figure.kind === 'amount' && s.figure.range === undefined,
  );
  if (share.figure.kind !== 'percent' || told.length > MOST_TOLD) return false;
  return told.some(a =>
    told.some(b => {
      if (a === b || !comparable(a.figure, b.figure)) return false;
      const r = ratio(a, inBase(b.figure));
      return r !== undefined && (meets(r, claim) || meets(subtract(exactly(100), r), claim));
    }),
  );
}

/** Among more some pair fits anything. */
const MOST_TOLD = 8;

function ratio(part: Statement, whole: Interval): Interval | undefined {
  return percentOf(inBase(part.figure), whole);
}
