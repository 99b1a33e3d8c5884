import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { type Interval, magnitude, meets, scale, subtract } from '../../quantity/interval.ts';
import { isLikelyRate, isRelativeChange } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical, isListed, isOneOfSeveral } from '../prose/guards.ts';
import { areUnlike, levelsOf } from '../prose/levels.ts';
import { isSpelledOut } from '../prose/mistakes.ts';
import { fitsOtherPair } from '../prose/other-pairs.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const ppDeltaMismatch: Rule = {
  id: 'growth/pp-delta-mismatch',
  severity: 'error',
  summary: 'A change in percentage points is not the difference of the two percentages.',
  scope: 'prose',
  needs: ['levels', 'points'],
  check: block => block.changes.flatMap(change => check(change, block)),
};

function check(change: Change, block: BlockReading): Draft[] {
  const { text } = block;
  const { points } = change;
  const levels = levelsOf(change);
  if (
    points === undefined ||
    levels === undefined ||
    areUnlike(block, levels) ||
    points.figure.range !== undefined ||
    isHypothetical(points) ||
    isOneOfSeveral(points, text) ||
    isListed(points, text)
  )
    return [];
  const { fromStatement: from, toStatement: to } = levels;
  if (
    (from.figure.kind === 'amount' && from.figure.unit !== undefined) ||
    points.basis === 'annual' ||
    points.basis === 'contribution'
  )
    return [];
  // "up two points because more machines were recognised: 34 in nine months, against 29": two counts behind it
  const isCount = from.figure.kind === 'amount';
  if (isCount && /[:：]/u.test(text.slice(points.figure.span.end, to.figure.span.start))) return [];
  const rise = subtract(levels.to, levels.from);
  const size = magnitude(rise);
  const claim = points.figure.interval;
  if (meets(size, claim) || isInBasisPoints(points, text, size)) return [];
  if (fitsOtherPair(block, points, levels, (a, b) => meets(magnitude(subtract(b, a)), claim))) return [];
  if (
    change.isDrawn !== true &&
    !isSpelledOut(levels, points) &&
    !isLikelyRate(claim, size) &&
    !isRelativeChange(claim, levels.from, levels.to)
  )
    return [];
  return [
    {
      span: points.figure.span,
      message: `Stated ${points.figure.text}; ${from.figure.text} → ${to.figure.text} is ${formatInterval(size, Math.max(1, decimalsOf(points.figure.written)))} percentage points`,
      related: [relatedTo(from), relatedTo(to)],
      fixes: valueFix(points.figure, size, 'preferred'),
    },
  ];
}

/** "reduced by 25 basis points to 2.25%, 175 points below its peak of 4.00%": the points go on in hundredths. */
function isInBasisPoints({ figure }: Statement, text: string, size: Interval): boolean {
  return /基点|基點|\b(?:basis points?|bps?)\b/i.test(text) && meets(scale(size, 100), figure.interval);
}
