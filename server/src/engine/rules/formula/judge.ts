import type { Figure } from '../../quantity/figure.ts';
import { below, type Interval, meets, middle, scale } from '../../quantity/interval.ts';
import type { Check } from '../../syntax/data.ts';
import type { Comparison } from '../../syntax/formula/formula.ts';
import { alike, type Value } from './value.ts';

/** Two sides of a check that cannot both be true, in one sort of number. */
export interface Broken {
  readonly left: Value;
  readonly right: Value;
}

export type Judgement = 'holds' | Broken | { readonly problem: string };

/** Whether a comparison can hold, given what rounding and the tolerances allow. `percent` is the project's own tolerance. */
export function judge(
  left: Value,
  right: Value,
  comparison: Comparison,
  check: Check,
  percent: number,
): Judgement {
  const sides = alike(left, right);
  if ('problem' in sides) return sides;
  const [a, b] = sides;
  const room = roomOf(check.tolerance, b) + (Math.abs(middle(b.interval)) * percent) / 100;
  const reach = { low: b.interval.low - room, high: b.interval.high + room };
  return readings(a, b).some(interval => holds(interval, reach, comparison))
    ? 'holds'
    : { left: a, right: b };
}

/** A side without a unit beside a percentage may be written in percent or as a fraction: 48.5 or 0.485. */
function readings(a: Value, b: Value): readonly Interval[] {
  if (a.sort === 'bare' && b.sort === 'percent') return [a.interval, scale(a.interval, 0.01)];
  if (a.sort === 'percent' && b.sort === 'bare') return [a.interval, scale(a.interval, 100)];
  return [a.interval];
}

function holds(a: Interval, b: Interval, comparison: Comparison): boolean {
  switch (comparison) {
    case '=':
      return meets(a, b);
    case '<':
    case '<=':
      return !below(b, a);
    case '>':
    case '>=':
      return !below(a, b);
  }
}

/** A tolerance in percent is points beside percentages, and relative beside amounts; a plain one is in the unit of the sides. */
function roomOf(tolerance: Figure | undefined, side: Value): number {
  if (!tolerance) return 0;
  const size = Math.abs(tolerance.value) * (tolerance.unit?.factor ?? 1);
  if (side.sort === 'percent') return size / 100;
  return tolerance.kind === 'percent' ? (Math.abs(middle(side.interval)) * size) / 100 : size;
}
