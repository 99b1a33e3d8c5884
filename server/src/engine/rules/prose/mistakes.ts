import type { Statement } from '../../reading/statements/statements.ts';
import type { Levels } from './levels.ts';

/**
 * The words themselves tie the claim to both ends: "from A to B, up 23%", "A in 2022, B in 2025, growing 23%". Then it is of
 * these two, however far off; bound by its place alone it has to lie where mistakes lie (`quantity/mistake.ts`).
 */
export function isSpelledOut({ fromStatement: from, toStatement: to }: Levels, claim: Statement): boolean {
  const isOrdered = (from.base === 'from' && to.base === 'to') || (from.ownPeriod && to.ownPeriod);
  const inOneBreath = [from, to].every(s => s.sentence === claim.sentence && s.part_ === claim.part_);
  return isOrdered && inOneBreath && !claim.freshSubject;
}
