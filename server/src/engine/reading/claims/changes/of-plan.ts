import { BEYOND_PLAN, PLANNED, UP_TO_PLAN } from '../../../lexicon/times-told.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Pair } from './implied.ts';
import type { Told } from './told.ts';
import { spokenAbout } from './when.ts';

/**
 * How a claim that holds what is against what was planned takes the two: an overrun is of the plan, an upside of what is. Undefined
 * when the claim says nothing of a plan, or not just one of the two is planned.
 */
export function ofPlan(
  claim: Statement,
  { from, to }: Pair,
  told: Told,
): 'in order' | 'reversed' | undefined {
  const words = told.text.slice(Math.max(0, claim.figure.span.start - REACH), claim.figure.span.end + REACH);
  const [isBeyond, isUpTo] = [BEYOND_PLAN.test(words), UP_TO_PLAN.test(words)];
  if (isBeyond === isUpTo) return undefined;
  const [a, b] = [from, to].map(s => PLANNED.test(spokenAbout(s, told)));
  if (a === b) return undefined;
  return (a === true) === isBeyond ? 'in order' : 'reversed';
}

const REACH = 24;
