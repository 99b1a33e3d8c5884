import {
  add,
  divide,
  exactly,
  type Interval,
  multiply,
  negate,
  scale,
  subtract,
} from '../../quantity/interval.ts';

/**
 * What a part of a check comes to.
 * - `amount`: base units of a dimension; undefined where units were multiplied or divided
 * - `percent`: 1 is 100 %
 * - `bare`: of a series that states no unit, or a quotient of like amounts
 * - `literal`: a number in the check itself, as written; it takes on the sort of what it meets
 */
export interface Value {
  readonly interval: Interval;
  readonly sort: 'amount' | 'percent' | 'bare' | 'literal' | 'literal-percent';
  readonly dimension?: string;
}

export type Result = Value | { readonly problem: string };

export function isProblem(result: Result): result is { readonly problem: string } {
  return 'problem' in result;
}

export function literal(value: number, percent: 'percent' | 'plain'): Value {
  return { interval: exactly(value), sort: percent === 'percent' ? 'literal-percent' : 'literal' };
}

export function negated(value: Value): Value {
  return { ...value, interval: negate(value.interval) };
}

/** Sums and differences need like terms. */
export function addOrSubtract(a: Value, b: Value, operator: '+' | '-'): Result {
  const terms = alike(a, b);
  if ('problem' in terms) return terms;
  const [left, right] = terms;
  const interval = (operator === '+' ? add : subtract)(left.interval, right.interval);
  return { ...(isLiteral(left) ? right : left), interval };
}

export function times(a: Value, b: Value): Value {
  const [left, right] = [factor(a), factor(b)];
  return { ...product(left, right), interval: multiply(left.interval, right.interval) };
}

/** Undefined division is told as a problem, not computed. */
export function over(a: Value, b: Value): Result {
  const [left, right] = [factor(a), factor(b)];
  const interval = divide(left.interval, right.interval);
  if (!interval) return { problem: 'the divisor may be zero' };
  if (left.sort === 'amount' && right.sort === 'amount') {
    return left.dimension !== undefined && left.dimension === right.dimension
      ? { interval, sort: 'bare' }
      : { interval, sort: 'amount' };
  }
  if (left.sort !== 'amount')
    return right.sort === 'amount' ? { interval, sort: 'amount' } : { ...left, interval };
  return right.sort === 'bare' ? { interval, sort: 'amount' } : { ...left, interval };
}

/** Both in one sort, so that they can be added or compared; the problem where that has no meaning. */
export function alike(a: Value, b: Value): readonly [Value, Value] | { readonly problem: string } {
  if (isLiteral(a) && !isLiteral(b)) return [adopt(a, b), b];
  if (isLiteral(b) && !isLiteral(a)) return [a, adopt(b, a)];
  if (a.sort === 'amount' && b.sort === 'amount' && differ(a.dimension, b.dimension)) {
    return { problem: 'the units cannot be compared' };
  }
  if ((a.sort === 'percent' && b.sort === 'amount') || (a.sort === 'amount' && b.sort === 'percent')) {
    return a.dimension === undefined && b.dimension === undefined
      ? [a, b]
      : { problem: 'a percentage and an amount cannot be compared' };
  }
  return [a, b];
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

export function isLiteral({ sort }: Value): boolean {
  return sort === 'literal' || sort === 'literal-percent';
}

/** `100%` beside percentages is 1; `100` beside them is said in percent as well, and `100%` beside bare numbers is 100 of them. */
function adopt(value: Value, other: Value): Value {
  if (other.sort === 'percent') return { interval: scale(value.interval, 0.01), sort: 'percent' };
  const dimension = other.dimension === undefined ? {} : { dimension: other.dimension };
  return { interval: value.interval, sort: other.sort, ...dimension };
}

/** As a factor a percent literal is a fraction. */
function factor(value: Value): Value {
  return value.sort === 'literal-percent'
    ? { interval: scale(value.interval, 0.01), sort: 'percent' }
    : value;
}

/** Units multiply to others that nobody states; only a share of an amount, or a number of them, is an amount of the same. */
function product(a: Value, b: Value): Omit<Value, 'interval'> {
  const [amount, other] = a.sort === 'amount' ? [a, b] : [b, a];
  if (amount.sort === 'amount') {
    const keeps = other.sort === 'percent' || isLiteral(other);
    return keeps && amount.dimension !== undefined
      ? { sort: 'amount', dimension: amount.dimension }
      : { sort: 'amount' };
  }
  if (a.sort === 'bare' || b.sort === 'bare') return { sort: 'bare' };
  return { sort: a.sort === 'percent' || b.sort === 'percent' ? 'percent' : 'literal' };
}
