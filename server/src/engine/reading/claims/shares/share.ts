import type { Statement } from '../../statements/statements.ts';

/** Shares that the text says make up one whole. */
export interface WholeOfShares {
  readonly parts: readonly Statement[];
  /** How the text says that nothing is missing. */
  readonly because: 'remainder' | 'complement' | 'split';
}

/** A percentage or fraction that may be a part of something. */
export function isShare(s: Statement): boolean {
  return (
    (s.figure.kind === 'percent' || s.figure.kind === 'fraction') &&
    (s.role === 'share' || s.role === 'level') &&
    (s.base === 'none' || (s.base === 'past' && s.depth === 0 && (s.role === 'share' || isTimedBefore(s)))) &&
    s.figure.range === undefined
  );
}

/** "took 39.4% of the tonnage last year and Ukrainian ones 33.8%": the time is told of both. */
function isTimedBefore({ lead }: Statement): boolean {
  const kinds = lead.map(t => (t.type === 'word' ? t.kind : t.type));
  return (
    !kinds.includes('compare') &&
    kinds.includes('period') &&
    kinds.lastIndexOf('and') > kinds.lastIndexOf('period')
  );
}
