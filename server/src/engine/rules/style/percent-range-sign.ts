import { RANGE_MARK } from '../../lexicon/notation.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Draft, Rule } from '../rule.ts';

/** GB/T 15835: 5%~10%. */
export const percentRangeSign: Rule = {
  id: 'style/percent-range-sign',
  severity: 'hint',
  optIn: true,
  summary: 'The percent sign of a range stands only once (5~10%).',
  scope: 'prose',
  needs: ['range', 'percent'],
  check: block => block.statements.flatMap(s => check(block, s)),
};

function check(block: BlockReading, { figure }: Statement): Draft[] {
  if (figure.range === undefined || figure.kind !== 'percent') return [];
  const low = figure.digits.end;
  const behind = block.text.slice(low, figure.span.end);
  const sign = /[%％‰]$/.exec(behind)?.[0];
  if (sign === undefined || !RANGE_MARK.test(behind)) return [];
  return [
    {
      span: figure.span,
      message: `${figure.text}: the first number goes without ${sign}`,
      related: [],
      fixes: [
        {
          title: `Repeat ${sign}`,
          kind: 'notation',
          preferred: true,
          edits: [{ span: { start: low, end: low }, newText: sign }],
        },
      ],
    },
  ];
}
