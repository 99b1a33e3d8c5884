import { comparable, inBase } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { clauseBefore } from '../../reading/gaps.ts';
import type { Statement } from '../../reading/statements.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const outsideRange: Rule = {
  id: 'bounds/outside-range',
  severity: 'warning',
  summary: 'A value lies outside the range that the sentence gives for it.',
  scope: 'prose',
  needs: ['pair', 'range'],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

const VARIES =
  /波动|波動|之间|之間|介于|介於|区间|區間|\b(?:between|ranged|ranging|range|varied|varying|fluctuated)\b/i;
const MEMBER = /其中|\b(?:of which|with|among them)\b/i;

/** "between 820 and 965, of which October 1,012": values told as members of the range before them. */
function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const at = group.findIndex(
    s =>
      s.figure.range !== undefined &&
      s.role === 'level' &&
      VARIES.test(block.text.slice(Math.max(0, s.figure.span.start - 24), s.figure.span.end + 12)),
  );
  const range = group[at];
  if (range === undefined) return [];
  const [first] = group.slice(at + 1);
  const isMember =
    first !== undefined && MEMBER.test(block.text.slice(range.figure.span.end, first.figure.span.start));
  const members = isMember ? group.slice(at + 1) : extremesAfter(block, range);
  return members.flatMap(s => {
    if (
      s.role !== 'level' ||
      s.base === 'from' ||
      s.figure.range !== undefined ||
      !comparable(s.figure, range.figure) ||
      meets(inBase(s.figure), inBase(range.figure))
    )
      return [];
    return [
      {
        span: s.figure.span,
        message: `${s.figure.text} lies outside the stated range ${range.figure.text}`,
        related: [relatedTo(range)],
        fixes: [],
      },
    ];
  });
}

const EXTREME =
  /最高|最低|峰值|谷底|\b(?:highest|lowest|dearest|cheapest|peak|peaked|maximum|minimum|top|bottom)\b/i;

/** "The dearest day was the 8th, with 97": the extremes of what ranged, in the next sentence. */
function extremesAfter(block: BlockReading, range: Statement): Statement[] {
  return block.statements.filter(s => {
    if (s.sentence !== range.sentence + 1) return false;
    const { start } = s.figure.span;
    return EXTREME.test(clauseBefore(block.text, start - 48, start, ';；。'));
  });
}
