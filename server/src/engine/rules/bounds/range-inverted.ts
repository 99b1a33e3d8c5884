import type { Statement } from '../../reading/statements.ts';
import type { Draft, Rule } from '../rule.ts';

export const rangeInverted: Rule = {
  id: 'bounds/range-inverted',
  severity: 'error',
  summary: 'The lower end of a range is above the upper end.',
  scope: 'prose',
  check: block => block.statements.flatMap(check),
};

function check(s: Statement): Draft[] {
  const { range, text, span } = s.figure;
  if (range === undefined || range.low <= range.high || range.high < 0) return [];
  // "8.9 to 1", "3 to 1" are ratios; "5 down to 3" goes somewhere.
  if (s.figure.unit === undefined && (range.high === 1 || s.figure.scale === 1)) return [];
  if (s.base === 'from' || s.direction < 0) return [];
  return [
    {
      span,
      message: `Lower end ${short(range.low / s.figure.scale)} is above upper end ${short(range.high / s.figure.scale)} in ${text}`,
      related: [],
      fixes: [],
    },
  ];
}

function short(value: number): string {
  return String(Number(value.toPrecision(12)));
}
