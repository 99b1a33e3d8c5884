import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { magnitude, meets, subtract } from '../../quantity/interval.ts';
import type { Change } from '../../reading/changes.ts';
import { isHypothetical, isListed, isOneOfSeveral } from '../prose/guards.ts';
import { levelsOf } from '../prose/levels.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const ppDeltaMismatch: Rule = {
  id: 'growth/pp-delta-mismatch',
  severity: 'error',
  summary: 'A change in percentage points is not the difference of the two percentages.',
  scope: 'prose',
  needs: ['levels', 'points'],
  check: block => block.changes.flatMap(change => check(change, block.text)),
};

function check(change: Change, text: string): Draft[] {
  const { points } = change;
  const levels = levelsOf(change);
  if (
    points === undefined ||
    levels === undefined ||
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
  const rise = subtract(levels.to, levels.from);
  const size = magnitude(rise);
  if (meets(size, points.figure.interval)) return [];
  return [
    {
      span: points.figure.span,
      message: `Stated ${points.figure.text}; ${from.figure.text} → ${to.figure.text} is ${formatInterval(size, Math.max(1, decimalsOf(points.figure.written)))} percentage points`,
      related: [relatedTo(from), relatedTo(to)],
      fixes: valueFix(points.figure, size, 'preferred'),
    },
  ];
}
