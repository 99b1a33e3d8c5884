import { comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

/** Ages and lengths of time are no amounts that others are made of. */
const NO_AMOUNT = /^(?:age|duration)/;

/** The amounts that a claim may be made of: those of its sentence, and of so many sentences straight before. */
export function amountsAround(block: BlockReading, claim: Statement, back: number): Statement[] {
  return block.statements.filter(
    s =>
      s !== claim &&
      s.figure.kind === 'amount' &&
      s.figure.range === undefined &&
      s.sentence <= claim.sentence &&
      claim.sentence - s.sentence <= back &&
      !NO_AMOUNT.test(s.figure.unit?.dimension ?? ''),
  );
}

export function isBefore(a: Statement, b: Statement): boolean {
  return a.figure.span.end <= b.figure.span.start;
}

/** Of one unit, or both counted: seats and passengers are told with counters of their own. */
export function areCountedAlike(a: Statement, b: Statement): boolean {
  return comparable(a.figure, b.figure) || (isCounted(a) && isCounted(b));
}

function isCounted({ figure: { unit, kind } }: Statement): boolean {
  return kind === 'amount' && (unit === undefined || unit.dimension.startsWith('count'));
}
