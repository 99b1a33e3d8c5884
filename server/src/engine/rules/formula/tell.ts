import { baseValue } from '../../quantity/compare.ts';
import { formatInterval, formatNumber, usefulDecimals } from '../../quantity/format.ts';
import { middle, scale } from '../../quantity/interval.ts';
import { formatPeriod } from '../../quantity/period.ts';
import type { Comparison, Expression } from '../../syntax/formula/formula.ts';
import { asWritten, computedLike } from '../data/write.ts';
import { slipText } from '../table/arithmetic.ts';
import type { Lookup } from './evaluate.ts';
import { type Aim, aimOf, type Failure } from './failure.ts';
import { show } from './show.ts';
import type { Value } from './value.ts';

const RELATIONS: Readonly<Record<Comparison, string>> = {
  '=': 'equal to',
  '<=': 'at most',
  '>=': 'at least',
  '<': 'less than',
  '>': 'more than',
};

/** "2025: 450.0億元, but 15.2億筆 × 2.96元 = 45.0億元 (44.8–45.2), ten times too much". */
export function tell(failure: Failure): string {
  const aim = aimOf(failure);
  const period = failure.period ? `${formatPeriod(failure.period)}: ` : '';
  return period + (aim ? againstTarget(failure, aim) : bothSides(failure));
}

function againstTarget({ formula, lookup }: Failure, { target, targetSide, rest, computed }: Aim): string {
  const value = computedLike(middle(computed), computed, target);
  const simple = rest.kind === 'name' || rest.kind === 'literal';
  const other = simple ? show(rest, lookup) : `${show(rest, lookup)} = ${value}`;
  const stated = asWritten(target);
  if (formula.comparison === '=') {
    return `${stated}, but ${other}${slipText(baseValue(target.figure), middle(computed))}`;
  }
  const relation = `which is not ${RELATIONS[formula.comparison]}`;
  return targetSide === 'left' ? `${stated}, ${relation} ${other}` : `${other}, ${relation} ${stated}`;
}

function bothSides({ formula, lookup, broken }: Failure): string {
  const left = withValue(formula.left, broken.left, lookup);
  const right = withValue(formula.right, broken.right, lookup);
  return `${left}, which is not ${RELATIONS[formula.comparison]} ${right}`;
}

function withValue(side: Expression, value: Value, lookup: Lookup): string {
  const text = show(side, lookup);
  return side.kind === 'literal' ? text : `${text} = ${plainly(value)}`;
}

/** A value without a figure to write it like. */
function plainly({ interval, sort }: Value): string {
  const shown = sort === 'percent' ? scale(interval, 100) : interval;
  const decimals = usefulDecimals(middle(shown));
  const text = formatNumber(middle(shown), decimals);
  const ends = formatInterval(shown, decimals);
  const sign = sort === 'percent' ? '%' : '';
  return ends === text ? `${text}${sign}` : `${text}${sign} (${ends})`;
}
