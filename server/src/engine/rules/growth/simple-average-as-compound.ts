import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Rule } from '../rule.ts';
import { compoundMessage } from './cagr-mismatch.ts';
import { compoundBreaks } from './compound.ts';

export const simpleAverageAsCompound: Rule = {
  id: 'growth/simple-average-as-compound',
  severity: 'warning',
  summary: 'A rate a year is the total growth divided by the years, not the compound rate.',
  scope: 'prose',
  needs: ['compound'],
  check: block =>
    compoundBreaks(block).flatMap(b =>
      b.reading.type !== 'simple-average'
        ? []
        : [
            {
              span: b.rate.figure.span,
              message: `${compoundMessage(b)}; the stated rate is the total growth divided by ${b.years}`,
              related: [relatedTo(b.levels.fromStatement), relatedTo(b.levels.toStatement)],
              fixes: valueFix(b.rate.figure, b.computed, 'preferred'),
            },
          ],
    ),
};
