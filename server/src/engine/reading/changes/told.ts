import { comparable } from '../../quantity/compare.ts';
import type { Change } from '../changes.ts';
import type { Sentence } from '../sentences.ts';
import type { Statement } from '../statements.ts';

/** What the changes of a block are told in. */
export interface Told {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

/** What is said of the change itself. */
export function claimOf(c: Change): Statement | undefined {
  return c.compound ?? c.growth ?? c.multiple ?? c.points ?? c.delta;
}

/** Points are of percentages, rates and factors of amounts, amounts of change of their own unit. */
export function fits(claim: Statement, level: Statement): boolean {
  if (claim.role === 'points') return level.figure.kind === 'percent';
  if (claim.role === 'delta' || claim.role === 'level') return comparable(claim.figure, level.figure);
  return level.figure.kind === 'amount';
}
