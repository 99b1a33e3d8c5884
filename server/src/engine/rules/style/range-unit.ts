import { RANGE_MARK, SCALE_WORD } from '../../lexicon/notation.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Draft, Rule } from '../rule.ts';

/** GB/T 15835: 9 亿~16 亿, for 9~16 亿 may be read as nine. */
export const rangeUnit: Rule = {
  id: 'style/range-unit',
  severity: 'hint',
  optIn: true,
  summary: 'The first number of a range has lost its scale word (9~16亿).',
  scope: 'prose',
  needs: ['range'],
  check: block => block.statements.flatMap(s => check(block, s)),
};

function check(block: BlockReading, { figure }: Statement): Draft[] {
  if (figure.range === undefined) return [];
  const low = figure.digits.end;
  const behind = block.text.slice(low, figure.span.end);
  const mark = RANGE_MARK.exec(behind);
  const high = mark === null ? null : /^\d[\d,]*(?:\.\d+)?/.exec(behind.slice(mark[0].length));
  if (mark === null || high === null) return [];
  const word = SCALE_WORD.exec(behind.slice(mark[0].length + high[0].length))?.[0];
  if (word === undefined) return [];
  return [
    {
      span: figure.span,
      message: `${figure.text}: the first number goes without ${word.trim()}`,
      related: [],
      fixes: [
        {
          title: `Repeat ${word.trim()}`,
          kind: 'notation',
          preferred: true,
          edits: [{ span: { start: low, end: low }, newText: word }],
        },
      ],
    },
  ];
}
