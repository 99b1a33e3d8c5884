import { type Fact, spanOf } from '../../reading/facts.ts';
import type { Draft } from '../rule.ts';

/** Tells at the later of two facts that the earlier one says it otherwise. */
export function saidOtherwise(earlier: Fact, later: Fact): Draft {
  const [a, b] = [earlier.statement.figure, later.statement.figure];
  return {
    span: spanOf(later),
    message: `Stated ${b.text}; ${earlier.isHeading ? 'the heading says' : 'stated before as'} ${a.text}`,
    related: [{ span: spanOf(earlier), message: a.text }],
    fixes: [],
  };
}
