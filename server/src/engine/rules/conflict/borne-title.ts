import { comparable, inBase } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';

/**
 * "Premiums to rise 5.8% a year" above "premium income … at a compound rate of 5.8% … brokered premiums are to grow 6.8% a year":
 * the text bears the title out, and the other figure is of what it names besides.
 */
export function isBorneTitle(document: DocumentReading, a: Fact, b: Fact): boolean {
  const [title, other] = a.isHeading ? [a, b] : [b, a];
  if (!title.isHeading || other.isHeading) return false;
  const { statement: s } = title;
  const isOfMore = other.measure.words.some(word => !title.measure.words.includes(word));
  return (
    isOfMore &&
    factsOf(document).some(
      ({ isHeading, statement: t }) =>
        !isHeading &&
        RATES.has(t.role) === RATES.has(s.role) &&
        comparable(t.figure, s.figure) &&
        meets(inBase(t.figure), inBase(s.figure)),
    )
  );
}

const RATES: ReadonlySet<string> = new Set(['growth', 'compound']);
