import { labelledClaims } from '../growth/compound.ts';
import { percentText, relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** Market research gives a value of this year and a rate that starts with the next: both may be right, and a reader cannot tell. */
export const baseVsLabel: Rule = {
  id: 'period/base-vs-label',
  severity: 'info',
  summary: 'A compound rate holds for the years of its label, not for those of the values beside it.',
  scope: 'prose',
  needs: ['compound', 'span'],
  check: block =>
    labelledClaims(block).map(({ rate, levels, years, labelled, computed }): Draft => {
      const { fromStatement: from, toStatement: to } = levels;
      return {
        span: rate.figure.span,
        message: `${rate.figure.text} holds over the ${labelled} years of its label; over the ${years} years of the values it is ${percentText(computed, rate.figure)}`,
        related: [relatedTo(from), relatedTo(to)],
        fixes: [],
      };
    }),
};
