import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import type { Draft, Rule } from '../rule.ts';

export const rangeInverted: Rule = {
  id: 'bounds/range-inverted',
  severity: 'error',
  summary: 'The lower end of a range is above the upper end.',
  scope: 'prose',
  check: block => block.statements.flatMap(s => check(block, s)),
};

function check(block: BlockReading, s: Statement): Draft[] {
  const { range, text, span } = s.figure;
  if (range === undefined || range.low <= range.high || range.high < 0) return [];
  // "8.9 to 1", "3 to 1" are ratios; "5 down to 3" goes somewhere.
  const isInterval = /interval|range|区间|區間/i.test(before(block, s));
  if (s.figure.unit === undefined && (range.high === 1 || s.figure.scale === 1) && !isInterval) return [];
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

function before(block: BlockReading, s: Statement): string {
  return block.text.slice(Math.max(0, s.figure.span.start - 20), s.figure.span.start);
}

function short(value: number): string {
  return String(Number(value.toPrecision(12)));
}
