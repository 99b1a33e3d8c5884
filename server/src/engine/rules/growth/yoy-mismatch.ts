import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { type RateBreak, rateBreaks } from './rate.ts';

export const yoyMismatch: Rule = {
  id: 'growth/yoy-mismatch',
  severity: 'error',
  summary: 'A growth rate contradicts the two levels, or the level and the amount of change, beside it.',
  scope: 'prose',
  needs: ['growth'],
  check: block =>
    rateBreaks(block)
      .filter(b => b.rate.basis !== 'qoq')
      .map(rateDraft),
};

export const qoqMismatch: Rule = {
  id: 'growth/qoq-mismatch',
  severity: 'error',
  summary: 'A growth rate on the quarter or month before contradicts the two levels.',
  scope: 'prose',
  needs: ['growth'],
  check: block =>
    rateBreaks(block)
      .filter(b => b.rate.basis === 'qoq')
      .map(rateDraft),
};

function rateDraft(b: RateBreak): Draft {
  const word = b.rate.direction < 0 ? 'down ' : '';
  return {
    span: b.rate.figure.span,
    message: `Stated ${word}${b.rate.figure.text}; ${b.arithmetic} is ${percentText(b.computed, b.rate.figure)}${b.real ? ' in nominal terms' : ''}`,
    related: b.operands.map(relatedTo),
    fixes:
      Math.sign(b.computed.low) === Math.sign(b.computed.high) &&
      Math.sign(b.computed.low) === (b.rate.direction < 0 ? -1 : 1)
        ? valueFix(b.rate.figure, b.computed, 'preferred')
        : [],
    ...(b.real ? { severity: 'info' as const } : !b.certain && { severity: 'warning' as const }),
  };
}
