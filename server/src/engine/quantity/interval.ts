/**
 * Closed intervals of real numbers, the only thing that rules compare.
 *
 * Ends are doubles. Every operation widens its result outward by more than its own rounding error,
 * so an interval always contains the exact one: a check may prove a little less, never more.
 * Sums of a whole column stay exact in practice (report figures have at most 15 digits) and the widening
 * lets intervals that touch count as meeting, which is what closed ends mean.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const SLACK = 1e-12;

export function interval(low: number, high: number): Interval {
  return { low, high };
}

export function exactly(value: number): Interval {
  return { low: value, high: value };
}

export const EVERYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** `magnitude` is the size of the largest operand: cancellation must not eat the widening. */
function widen(low: number, high: number, magnitude: number): Interval {
  const slack = Number.isFinite(magnitude) ? magnitude * SLACK : 0;
  return { low: low - slack, high: high + slack };
}

/** The largest finite magnitude. Called for every comparison that a rule makes: no list is built for it. */
function size(a: number, b: number, c = 0, d = 0): number {
  const most = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  return Number.isFinite(most) ? most : Math.max(finite(a), finite(b), finite(c), finite(d));
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0;
}

export function add(a: Interval, b: Interval): Interval {
  return widen(a.low + b.low, a.high + b.high, size(a.low, a.high, b.low, b.high));
}

export function subtract(a: Interval, b: Interval): Interval {
  return widen(a.low - b.high, a.high - b.low, size(a.low, a.high, b.low, b.high));
}

export function sum(items: readonly Interval[]): Interval {
  return items.reduce(add, exactly(0));
}

/** constant + Σ weightᵢ·xᵢ. */
export function weighted(weights: readonly number[], xs: readonly Interval[], constant: number): Interval {
  let low = constant;
  let high = constant;
  let magnitude = Math.abs(constant);
  for (let i = 0; i < xs.length; i++) {
    const { low: from, high: to } = xs[i] as Interval;
    const weight = weights[i] ?? 0;
    low += weight < 0 ? weight * to : weight * from;
    high += weight < 0 ? weight * from : weight * to;
    magnitude += Math.abs(weight) * size(from, to);
  }
  return widen(low, high, magnitude);
}

/** The interval of |x|. */
export function magnitude(a: Interval): Interval {
  if (a.low >= 0) return a;
  if (a.high <= 0) return { low: -a.high, high: -a.low };
  return { low: 0, high: Math.max(-a.low, a.high) };
}

export function negate(a: Interval): Interval {
  return { low: -a.high, high: -a.low };
}

/** Multiplies by an exact number. */
export function scale(a: Interval, by: number): Interval {
  const low = Math.min(a.low * by, a.high * by);
  const high = Math.max(a.low * by, a.high * by);
  return widen(low, high, size(low, high));
}

/** Hull of the four corner products. */
export function multiply(a: Interval, b: Interval): Interval {
  return hullOf(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high);
}

function hullOf(a: number, b: number, c: number, d: number): Interval {
  const [w, x, y, z] = [orZero(a), orZero(b), orZero(c), orZero(d)];
  const low = Math.min(w, x, y, z);
  const high = Math.max(w, x, y, z);
  return widen(low, high, size(low, high));
}

/** 0 · ∞ and ∞ / ∞ are left out of a hull. */
function orZero(corner: number): number {
  return Number.isNaN(corner) ? 0 : corner;
}

/** Hull of the four corner quotients; undefined when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const wide = hullOf(a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high);
  // A quotient of numbers without a minus sign has none, however wide the rounding.
  return a.low >= 0 && b.low > 0 ? { low: Math.max(0, wide.low), high: wide.high } : wide;
}

/** So many percent of `whole` that `part` is; undefined when the whole may be zero. */
export function percentOf(part: Interval, whole: Interval): Interval | undefined {
  const ratio = divide(part, whole);
  return ratio && scale(ratio, 100);
}

/** `a` to a real power, for intervals without negative numbers; undefined otherwise. */
export function power(a: Interval, exponent: number): Interval | undefined {
  if (a.low < 0) return undefined;
  const [one, other] = [a.low ** exponent, a.high ** exponent];
  return widen(Math.min(one, other), Math.max(one, other), size(one, other));
}

export function meets(a: Interval, b: Interval): boolean {
  if (a.low <= b.high && b.low <= a.high) return true;
  const gap = a.low > b.high ? a.low - b.high : b.low - a.high;
  // Most pairs lie far apart: twice the slack that the sum of all ends would give is more than rounding
  const most = Math.abs(a.low) + Math.abs(a.high) + Math.abs(b.low) + Math.abs(b.high);
  if (gap > 2 * SLACK * most && most < Number.POSITIVE_INFINITY) return false;
  const slack = SLACK * size(a.low, a.high, b.low, b.high);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** One may be the other rounded: not two neighbours, such as 2.6 and 2.7, that touch only where one ends. */
export function isRoundingOf(a: Interval, b: Interval): boolean {
  if (!meets(a, b)) return false;
  const [one, other] = [middle(a), middle(b)];
  return !Number.isFinite(one + other) || includes(b, one) || includes(a, other);
}

/** The part that both share; undefined when they are disjoint. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  if (!meets(a, b)) return undefined;
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : { low: high, high: low };
}

export function hull(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

export function includes(a: Interval, value: number): boolean {
  return meets(a, exactly(value));
}

/** Every number of `a` is below every number of `b`. */
export function below(a: Interval, b: Interval): boolean {
  return a.high < b.low && !meets(a, b);
}

export function width(a: Interval): number {
  return a.high - a.low;
}

export function middle(a: Interval): number {
  if (a.low === Number.NEGATIVE_INFINITY) return a.high;
  if (a.high === Number.POSITIVE_INFINITY) return a.low;
  return (a.low + a.high) / 2;
}

/** Distance between disjoint intervals, 0 when they meet. */
export function distance(a: Interval, b: Interval): number {
  if (meets(a, b)) return 0;
  return a.high < b.low ? b.low - a.high : a.low - b.high;
}

/** Whether two numbers of one sign lie so near each other that neither is `times` the other. */
export function areWithin(times: number, a: number, b: number): boolean {
  const ratio = a / b;
  return ratio < times && ratio > 1 / times;
}
