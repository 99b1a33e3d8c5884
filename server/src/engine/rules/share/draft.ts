import type { Statement } from '../../reading/statements/statements.ts';
import { type Computed, percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft } from '../rule.ts';

/** A share, or a rate, that is not what the part and the whole told with it make, in percent. */
export function shareDraft(share: Statement, part: Statement, whole: Statement, computed: Computed): Draft {
  const { figure } = share;
  return {
    span: figure.span,
    message: `Stated ${figure.text}; ${part.figure.text} of ${whole.figure.text} is ${percentText(computed, figure)}`,
    related: [relatedTo(part), relatedTo(whole)],
    fixes: figure.kind === 'percent' ? valueFix(figure, computed, 'preferred') : [],
  };
}
