import type { Change } from '../../reading/changes.ts';
import type { Statement } from '../../reading/statements.ts';

/** What a sentence says that takes a growth claim out of plain arithmetic. */
export function isHypothetical(s: Statement): boolean {
  return s.scope.has('condition') || s.lead.some(t => t.type === 'word' && t.kind === 'negation');
}

/** In constant prices or currency a rate does not follow from the nominal levels beside it. */
export function isReal(change: Change): boolean {
  const rate = change.compound ?? change.growth;
  return rate !== undefined && rate.scope.has('real');
}
