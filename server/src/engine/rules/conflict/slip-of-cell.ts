import { comparable, isPriceAgain } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { magnitude, meets } from '../../quantity/interval.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import { sizeOf, statedSize } from '../drawn/explained.ts';
import { makingsOf } from '../drawn/makings.ts';
import { isHypothetical } from '../prose/guards.ts';

/** What the rules ask that take a figure of the text for a slip of one cell. */

/** A level that is told plainly: no range, no guess, no base of a comparison. */
export function isPlain({ statement }: Fact): boolean {
  const { figure, role, base, relative } = statement;
  if (figure.kind !== 'amount' && figure.kind !== 'percent') return false;
  if (figure.range !== undefined || figure.hedge === 'vague' || figure.written === '') return false;
  if (base === 'from' || base === 'past' || relative !== undefined) return false;
  return (role === 'level' || role === 'share' || role === 'growth') && !isHypothetical(statement);
}

/** Beds in the head, sheets in the text: whatever is counted, it is counted. */
export function isOfOneSort(cell: Figure, figure: Figure): boolean {
  const isCounted = [cell, figure].every(
    f => f.kind === 'amount' && f.unit?.dimension.startsWith('count') !== false,
  );
  return isCounted || comparable(cell, figure) || isPriceAgain(cell, figure);
}

export function isToldElsewhere(document: DocumentReading, fact: Fact): boolean {
  const { figure } = fact.statement;
  return factsOf(document).some(
    f =>
      f !== fact &&
      comparable(f.statement.figure, figure) &&
      meets(sizeOf(f.statement.figure), sizeOf(figure)),
  );
}

/** The text may tell what two others of its line, or of its own paragraph, make. */
export function isMade({ statement, block }: Fact, line: readonly Figure[]): boolean {
  const { figure } = statement;
  const around = [
    ...line,
    ...block.reading.bySentence.flat().flatMap(s => (s === statement ? [] : [s.figure])),
  ];
  const stated = statedSize(figure);
  return makingsOf(figure, around.slice(0, MOST_AROUND)).some(m => meets(magnitude(m.value), stated));
}

const MOST_AROUND = 12;
