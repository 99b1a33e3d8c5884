import { BEYOND_PLAN, PLANNED, UP_TO_PLAN } from '../../../lexicon/times-told.ts';
import { latest } from '../../latest.ts';
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
  const side = sideOf(claim, told);
  if (side === undefined) return undefined;
  const [a, b] = [from, to].map(s => PLANNED.test(spokenAbout(s, told)));
  if (a === b) return undefined;
  return (a === true) === (side === 'beyond') ? 'in order' : 'reversed';
}

/** Each claim is asked about for every two levels near it. */
const sides = latest((_: Told) => new Map<Statement, 'beyond' | 'up to' | undefined>());

function sideOf(claim: Statement, told: Told): 'beyond' | 'up to' | undefined {
  const known = sides(told);
  if (!known.has(claim)) known.set(claim, readSide(claim, told.text));
  return known.get(claim);
}

function readSide({ figure: { span } }: Statement, text: string): 'beyond' | 'up to' | undefined {
  const words = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  const [isBeyond, isUpTo] = [BEYOND_PLAN.test(words), UP_TO_PLAN.test(words)];
  if (isBeyond === isUpTo) return undefined;
  return isBeyond ? 'beyond' : 'up to';
}

const REACH = 24;
