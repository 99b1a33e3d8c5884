import {
  ABOUT_BEFORE,
  ABOUT_BEHIND,
  HEDGE_BEFORE,
  HEDGE_BEHIND,
  OVER_BEFORE,
  OVER_BEHIND,
} from '../../lexicon/notation.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** 约 20 亿左右: one of the two says nothing, or contradicts the other. */
export const doubleHedge: Rule = {
  id: 'style/double-hedge',
  severity: 'hint',
  summary: 'One number has two hedges, before it and behind it.',
  scope: 'prose',
  needs: ['hedge'],
  check: block => ofEach(block.statements, s => check(block, s)),
};

const LONGEST = 14;

function check(block: BlockReading, { figure }: Statement): Draft[] {
  if (figure.hedge === undefined) return [];
  const { start, end } = figure.span;
  const before = block.text.slice(Math.max(0, start - LONGEST), start);
  const behind = block.text.slice(end, end + LONGEST);
  const [first, second] = [HEDGE_BEFORE.exec(before), HEDGE_BEHIND.exec(behind)];
  if (first === null || second === null) return [];
  const isSame =
    (ABOUT_BEFORE.test(before) && ABOUT_BEHIND.test(behind)) ||
    (OVER_BEFORE.test(before) && OVER_BEHIND.test(behind));
  return [
    {
      span: { start: start - first[0].length, end: end + second[0].length },
      message: isSame
        ? `“${second[0].trim()}” adds nothing to “${first[0].trim()}”`
        : `“${first[0].trim()}” and “${second[0].trim()}” do not go together`,
      related: [],
      fixes: isSame
        ? [
            {
              title: `Drop ${second[0].trim()}`,
              kind: 'notation',
              preferred: true,
              edits: [{ span: { start: end, end: end + second[0].length }, newText: '' }],
            },
          ]
        : [],
    },
  ];
}
