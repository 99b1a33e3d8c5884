import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Rule } from '../rule.ts';
import { compoundMessage } from './cagr-mismatch.ts';
import { compoundBreaks } from './compound.ts';

export const cagrYears: Rule = {
  id: 'growth/cagr-years',
  severity: 'warning',
  summary: 'A compound rate fits its values only over one year more or less than they lie apart.',
  scope: 'prose',
  needs: ['compound'],
  check: block =>
    compoundBreaks(block).flatMap(b =>
      b.reading.type !== 'years'
        ? []
        : [
            {
              span: b.rate.figure.span,
              message: `${compoundMessage(b)}; ${b.rate.figure.text} would be right over ${b.reading.years} years`,
              related: [relatedTo(b.levels.fromStatement), relatedTo(b.levels.toStatement)],
              fixes: valueFix(b.rate.figure, b.computed, 'offered'),
            },
          ],
    ),
};
