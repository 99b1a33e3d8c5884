import type { Interval } from '../../quantity/interval.ts';
import type { Statement } from '../../reading/statements/statements.ts';

/** The total less a part may be stated from unrounded figures: one more step. */
export function near3(i: Interval, s: Statement): Interval {
  const step = s.figure.step * (s.figure.unit?.factor ?? 1);
  return { low: i.low - step, high: i.high + step };
}

export function isPlain(s: Statement): boolean {
  return (
    s.figure.kind === 'amount' &&
    s.role === 'level' &&
    s.base !== 'from' &&
    s.base !== 'past' &&
    s.figure.range === undefined
  );
}
