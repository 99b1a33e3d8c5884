import { cue } from '../../lexicon/cues.ts';
import { TOP_N } from '../../lexicon/top-n.ts';
import { meets, sum } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import { type TopN, topNsOf } from '../../reading/claims/top-n.ts';
import { isHypothetical } from '../prose/guards.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** [SUM]: the joint share of the n largest is the sum of their shares. */
export const topNMismatch: Rule = {
  id: 'share/top-n-mismatch',
  severity: 'error',
  summary: 'The joint share of the largest few (CR3, 前三名) is not the sum of their shares.',
  scope: 'prose',
  needs: ['triple', 'shares'],
  cues: [cue(TOP_N)],
  check: block => topNsOf(block).flatMap(check),
};

function check({ n, total, parts }: TopN): Draft[] {
  const computed = sum(parts.map(p => p.figure.interval));
  if (
    isHypothetical(total) ||
    meets(computed, total.figure.interval) ||
    !isLikelyAmount(total.figure.interval, computed)
  )
    return [];
  const point = parts.reduce((a, p) => a + p.figure.value, 0);
  return [
    {
      span: total.figure.span,
      message: `Stated ${total.figure.text} for the top ${n}; ${parts.map(p => p.figure.text).join(' + ')} = ${percentText({ ...computed, point }, total.figure)}`,
      related: parts.map(relatedTo),
      fixes: valueFix(total.figure, { ...computed, point }, 'preferred'),
    },
  ];
}
