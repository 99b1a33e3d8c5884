import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { type CompoundBreak, compoundBreaks } from './compound.ts';

export const cagrMismatch: Rule = {
  id: 'growth/cagr-mismatch',
  severity: 'error',
  summary: 'A compound annual growth rate contradicts the two values and their years.',
  scope: 'prose',
  needs: ['compound'],
  check: block =>
    compoundBreaks(block)
      .filter(b => b.reading.type !== 'years' && b.reading.type !== 'simple-average')
      .map(draft),
};

function draft(b: CompoundBreak): Draft {
  return {
    span: b.rate.figure.span,
    message: compoundMessage(b) + diagnosis(b),
    related: [relatedTo(b.levels.fromStatement), relatedTo(b.levels.toStatement)],
    fixes: valueFix(b.rate.figure, b.computed, b.reading.type === 'none' ? 'preferred' : 'offered'),
    ...(b.reading.type === 'real'
      ? { severity: 'info' as const }
      : !b.certain && { severity: 'warning' as const }),
  };
}

/** "Stated 10% a year; 13 trillion → 20 trillion over 3 years is 15.4% (13.0–17.9%)". */
export function compoundMessage({ rate, levels, years, computed }: CompoundBreak): string {
  const span = `${Number(years.toFixed(2))} ${years === 1 ? 'year' : 'years'}`;
  const { fromStatement: from, toStatement: to } = levels;
  return `Stated ${rate.figure.text} a year; ${from.figure.text} → ${to.figure.text} over ${span} is ${percentText(computed, rate.figure)}`;
}

function diagnosis({ reading }: CompoundBreak): string {
  switch (reading.type) {
    case 'total':
      return '; the stated rate is the growth in all, not a year';
    case 'scale':
      return `; it would fit if the end value were ${reading.factor > 1 ? `${reading.factor} times larger` : `${Math.round(1 / reading.factor)} times smaller`}`;
    case 'real':
      return ' in nominal terms; the text speaks of real growth';
    default:
      return '';
  }
}
