import { type Interval, middle, scale } from '../../quantity/interval.ts';
import type { Period } from '../../quantity/period.ts';
import type { Expression, Formula } from '../../syntax/formula/formula.ts';
import type { Lookup, Operand } from './evaluate.ts';
import type { Broken } from './judge.ts';
import type { Value } from './value.ts';

/** A check that does not hold in one period. */
export interface Failure {
  readonly period: Period | undefined;
  readonly lookup: Lookup;
  readonly broken: Broken;
  readonly formula: Formula;
}

/** The side that is one name, and what the other comes to: how most checks are meant. */
export interface Aim {
  readonly target: Operand;
  readonly targetSide: 'left' | 'right';
  readonly rest: Expression;
  /** In base units of the target: percent where that is a percentage. */
  readonly computed: Interval;
}

export function aimOf({ formula, lookup, broken }: Failure): Aim | undefined {
  const sides = [
    ['left', formula.left, formula.right, broken.right],
    ['right', formula.right, formula.left, broken.left],
  ] as const;
  for (const [targetSide, side, rest, value] of sides) {
    const target = side.kind === 'name' ? lookup(side) : undefined;
    if (target) return { target, targetSide, rest, computed: likeTarget(value, target) };
  }
  return undefined;
}

/** Percentages are computed with as fractions; a bare ratio beside a percentage is told in percent, where that comes nearer. */
function likeTarget({ interval, sort }: Value, { figure }: Operand): Interval {
  const inPercent = scale(interval, 100);
  if (sort === 'percent') return figure.kind === 'percent' ? inPercent : interval;
  if (figure.kind !== 'percent') return interval;
  const far = (candidate: Interval) => Math.abs(Math.log(Math.abs(middle(candidate) / figure.value)));
  return far(inPercent) < far(interval) ? inPercent : interval;
}
