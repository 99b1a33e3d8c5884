import type { BlockReading } from '../block-reading.ts';
import type { Statement } from './statements.ts';

/**
 * A figure told for its own sake, not as the earlier end of a change. "On revenue of 40", "against costs of 30" and 存贷比
 * 82.9% only look like one: their sentence tells no change.
 */
export function isToldLevel(block: BlockReading, s: Statement): boolean {
  if (s.figure.range !== undefined || s.base === 'past') return false;
  if (s.base !== 'from') return true;
  return (
    (s.relative ?? 0) >= 0 &&
    !block.statements.some(other => other.sentence === s.sentence && isOfChange(other))
  );
}

function isOfChange({ role, base }: Statement): boolean {
  return base === 'to' || role === 'growth' || role === 'delta' || role === 'points' || role === 'compound';
}

/** "The second best on record after the 2.81 tonnes of 2016": what another year is set beside. */
export function isBeatenYear(text: string, { figure: { span } }: Statement): boolean {
  return (
    /\b(?:after|than|behind|beating|above|below|against) the $/i.test(
      text.slice(Math.max(0, span.start - 14), span.start),
    ) && /^ (?:[a-z]+ )?(?:of|in|for) (?:19|20)\d\d\b/i.test(text.slice(span.end, span.end + 24))
  );
}
