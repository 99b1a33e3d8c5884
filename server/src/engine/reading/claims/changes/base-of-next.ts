import { comparable } from '../../../quantity/compare.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Draft } from '../changes.ts';

/**
 * 人均消费 767 元，同比提高 1.8%，却仍比 2019 年的 836 元低 8.3%: behind a rate of another base stands a base with a rate of its own straight
 * behind it. It is no base of the rate before.
 */
export function isBaseOfNext(
  change: Draft | undefined,
  s: Statement,
  next: Statement | undefined,
  text: string,
): boolean {
  const told = change?.growth ?? change?.delta ?? change?.points;
  if (change?.to === undefined || change.from !== undefined || told === undefined || next === undefined)
    return false;
  if (
    s.base !== 'from' ||
    s.clause === told.clause ||
    next.clause !== s.clause ||
    !comparable(change.to.figure, s.figure)
  )
    return false;
  return (
    isRate(next) &&
    next.move !== undefined &&
    OWN_WAY.test(text.slice(s.figure.span.end, next.figure.span.start))
  );
}

function isRate({ role }: Statement): boolean {
  return role === 'growth' || role === 'delta' || role === 'points';
}

/** From a base to the rate on it, in Chinese: 低, 还高出, 减少了约. */
const OWN_WAY = /^(?:的?水平)?[\u3400-\u9fff]{1,8}$/u;
