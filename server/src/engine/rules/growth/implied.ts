import { baseValue } from '../../quantity/compare.ts';
import { formatNumber } from '../../quantity/format.ts';
import { compoundGrowth, growth } from '../../quantity/growth.ts';
import { width } from '../../quantity/interval.ts';
import type { Change } from '../../reading/claims/changes.ts';
import { isHypothetical } from '../prose/guards.ts';
import { type Levels, levelsOf, yearsOf } from '../prose/levels.ts';
import { percentText, relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** [YOY], [CAGR]: the rate that two levels make, where the text gives none. */
export const implied: Rule = {
  id: 'growth/implied',
  severity: 'hint',
  optIn: true,
  summary: 'Two levels stand without the rate of growth that they make.',
  scope: 'prose',
  needs: ['levels', 'amount'],
  check: block => block.changes.flatMap(check),
};

/** Levels rounded so far that the rate could be anything within so many points tell no rate. */
const WIDEST = 20;

function check(change: Change): Draft[] {
  const levels = levelsOf(change);
  if (
    levels === undefined ||
    (change.growth ?? change.compound ?? change.multiple ?? change.delta) !== undefined
  )
    return [];
  const { fromStatement: from, toStatement: to } = levels;
  if (from.figure.kind !== 'amount' || isHypothetical(to)) return [];
  const years = yearsOf(levels);
  const made = years !== undefined && years > 1.01 ? yearly(levels, years) : simple(levels);
  if (made === undefined) return [];
  return [
    {
      span: to.figure.span,
      message: `${from.figure.text} → ${to.figure.text} is ${made}`,
      related: [relatedTo(from)],
      fixes: [],
    },
  ];
}

function yearly({ from, to, fromStatement: a, toStatement: b }: Levels, years: number): string | undefined {
  const rate = compoundGrowth(from, to, years);
  if (rate === undefined || !(width(rate) <= WIDEST)) return undefined;
  const point = 100 * ((baseValue(b.figure) / baseValue(a.figure)) ** (1 / years) - 1);
  return `${percentText({ ...rate, point }, a.figure)} a year over ${formatNumber(years, years % 1 === 0 ? 0 : 1)} years`;
}

function simple({ from, to, fromStatement: a, toStatement: b }: Levels): string | undefined {
  const rate = growth(from, to);
  if (rate === undefined || !(width(rate) <= WIDEST)) return undefined;
  return percentText({ ...rate, point: 100 * (baseValue(b.figure) / baseValue(a.figure) - 1) }, a.figure);
}
