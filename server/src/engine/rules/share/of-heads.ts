import { inBase } from '../../quantity/compare.ts';
import {
  exactly,
  type Interval,
  meets,
  middle,
  percentOf,
  subtract,
  sum,
  width,
} from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { type ShareOfHeads, sharesOfHeads } from '../../reading/claims/head-counts.ts';
import { ofEach } from '../../text/of-each.ts';
import { roomOf } from '../prose/fractions.ts';
import { isHypothetical, isOneOfShares } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { shareDraft } from './draft.ts';

/** 設籍人口 13,642 人。65 歲以上 2,810 人，占 35.4%: of the one count that the paragraph opens with. */
export const shareOfHeads: Rule = {
  id: 'share/part-of-whole-mismatch',
  severity: 'error',
  summary: 'A share of all that were counted is not the part divided by their number.',
  scope: 'prose',
  needs: ['amount', 'triple'],
  check: block => sharesOfHeads(block).flatMap(told => check(block, told)),
};

function check(block: BlockReading, told: ShareOfHeads): Draft[] {
  const { part, share, whole } = told;
  if (isHypothetical(share) || isOneOfShares(block, block.statements.indexOf(share))) return [];
  const ratio = percentOf(inBase(part.figure), inBase(whole.figure));
  const claim = roomOf(share.figure);
  if (ratio === undefined || meets(ratio, claim) || !isNear(ratio, claim) || fitsSomehow(told, claim))
    return [];
  if (isOfMeasured(block, told, claim)) return [];
  return [shareDraft(share, part, whole, ratio)];
}

/** Far from what they make, the share is of something that is not told; very near, a few did not answer. */
function isNear(ratio: Interval, claim: Interval): boolean {
  const off = middle(ratio) / middle(claim);
  return off > 0.4 && off < 2.5 && Math.abs(off - 1) > 0.03;
}

/** Of another count, of two together, of all the others, or of what is left: silent as soon as one fits. */
function fitsSomehow({ part, whole, others }: ShareOfHeads, claim: Interval): boolean {
  const [own, all] = [inBase(part.figure), inBase(whole.figure)];
  const counts = others.map(s => inBase(s.figure)).filter(i => Number.isFinite(width(i)));
  const without = counts.map(c => subtract(all, c));
  const joint = ofEach(counts, (a, i) => counts.slice(i + 1).map(b => sum([a, b])));
  const fits = (a: Interval, b: Interval) => {
    const ratio = percentOf(a, b);
    return ratio !== undefined && meets(ratio, claim);
  };
  return (
    [...counts, ...without, ...joint].some(base => fits(own, base)) ||
    counts.some(c => fits(c, all) || fits(sum([own, c]), all)) ||
    meets(subtract(exactly(100), percentOf(own, all) ?? exactly(0)), claim)
  );
}

/** "4.36 million tonnes … landfill for the final 0.62 million (14%)": of what was weighed, whose unit is not said again. */
function isOfMeasured({ statements }: BlockReading, { part }: ShareOfHeads, claim: Interval): boolean {
  const { unit, scale: own, interval } = part.figure;
  if (unit !== undefined || own === 1) return false;
  return statements.some(({ figure: w }) => {
    const ratio = w.unit !== undefined && w.scale === own ? percentOf(interval, w.interval) : undefined;
    return ratio !== undefined && meets(ratio, claim);
  });
}
