import { inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { meets, middle } from '../../quantity/interval.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Restated, restatedFix, restatedIn, slipText, usefulText } from './restated.ts';

/** A basis point is a hundredth of a percentage point, a per mille a tenth of a percent. */
export const permilleBps: Rule = {
  id: 'unit/permille-bps',
  severity: 'warning',
  summary: 'Percent, per mille or basis points of one rate are ten or a hundred times apart.',
  scope: 'prose',
  needs: ['pair'],
  check: block => restatedIn(block).flatMap(check),
};

/** 25 个基点（2.5 个百分点）: the same twice, straight behind each other. */
function check([a, b]: Restated): Draft[] {
  const [one, other] = [a.figure, b.figure];
  if (one.kind !== other.kind || (one.kind !== 'points' && one.kind !== 'percent')) return [];
  if (signOf(one) === signOf(other) || b.depth <= a.depth) return [];
  const [first, second] = [inBase(one), inBase(other)];
  if (meets(first, second)) return [];
  const shown = middle(first) / signOf(other);
  return [
    {
      span: other.span,
      message: `${one.text} is ${usefulText(shown)}${other.text.slice(other.digits.end - other.span.start)}, not ${other.text}${slipText(middle(second) / middle(first))}`,
      related: [relatedTo(a)],
      fixes: restatedFix(other, shown),
    },
  ];
}

/** What the sign behind the digits makes of them, in percent: 1 for %, 0.1 for ‰, 0.01 for a basis point. */
export function signOf({ value, written }: Figure): number {
  return Number(Math.abs(value / Number(written)).toPrecision(6));
}
