import type { Figure } from '../../quantity/figure.ts';
import { type Span, shift } from '../../text/span.ts';
import type { DraftRelated } from '../rule.ts';

/** A block of prose or a table, by where it starts in the document. */
interface Placed {
  readonly start: number;
}

/** Where a figure of a block stands in the document. */
export function spanIn({ start }: Placed, { span }: Pick<Figure, 'span'>): Span {
  return shift(span, start);
}

/** A figure of a block as an operand. */
export function placeIn(block: Placed, figure: Figure): DraftRelated {
  return { span: spanIn(block, figure), message: figure.text };
}
