import { type Interval, middle, scale } from '../../quantity/interval.ts';
import type { Check } from '../../syntax/data.ts';
import type { Expression, Formula } from '../../syntax/formula/formula.ts';
import { evaluate, type Lookup, type Sizes } from './evaluate.ts';
import { type Judgement, judge } from './judge.ts';
import { isProblem } from './value.ts';

/**
 * Whether a check holds in one period; undefined when a value is missing. Where units are multiplied it may hold in base
 * units or as they are written, and the reading that comes nearer is told.
 */
export function verdict(
  formula: Formula,
  check: Check,
  lookup: Lookup,
  tolerance: number,
): Judgement | undefined {
  const base = judged(formula, check, lookup, tolerance, 'base');
  if (base === undefined || base === 'holds' || 'problem' in base) return base;
  if (!multiplies(formula.left) && !multiplies(formula.right)) return base;
  const written = judged(formula, check, lookup, tolerance, 'written');
  if (written === undefined || written === 'holds' || 'problem' in written) return written ?? base;
  return apart(written.left.interval, written.right.interval) < apart(base.left.interval, base.right.interval)
    ? inBase(written, formula, lookup)
    : base;
}

function judged(
  formula: Formula,
  check: Check,
  lookup: Lookup,
  tolerance: number,
  sizes: Sizes,
): Judgement | undefined {
  const left = evaluate(formula.left, lookup, sizes);
  const right = evaluate(formula.right, lookup, sizes);
  if (!left || !right) return undefined;
  if (isProblem(left)) return left;
  return isProblem(right) ? right : judge(left, right, formula.comparison, check, tolerance);
}

function multiplies(expression: Expression): boolean {
  switch (expression.kind) {
    case 'operation':
      return (
        expression.operator === '*' ||
        expression.operator === '/' ||
        multiplies(expression.left) ||
        multiplies(expression.right)
      );
    case 'sum':
      return expression.terms.some(multiplies);
    case 'negation':
      return multiplies(expression.of);
    default:
      return false;
  }
}

/** How far apart two numbers are as a ratio. */
function apart(a: Interval, b: Interval): number {
  return Math.abs(Math.log(Math.abs(middle(a) / middle(b))));
}

/** Sides as written, in base units of the side that is one name: all findings are told in those. */
function inBase(
  broken: Exclude<Judgement, 'holds' | { problem: string }>,
  { left, right }: Formula,
  lookup: Lookup,
): typeof broken {
  const name = [left, right].find(side => side.kind === 'name');
  const factor = (name?.kind === 'name' && lookup(name)?.figure.unit?.factor) || 1;
  return {
    left: { ...broken.left, interval: scale(broken.left.interval, factor) },
    right: { ...broken.right, interval: scale(broken.right.interval, factor) },
  };
}
