import { inBase } from '../../quantity/compare.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { type StatedSum, sumsOf } from '../../reading/claims/sums.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { isMean, oversizedPart, sizeOf } from '../total/parts-of-sum.ts';

export const subsetExceedsWhole: Rule = {
  id: 'share/subset-exceeds-whole',
  severity: 'error',
  summary: 'A part, or the parts together, exceed the whole that they are said to be of.',
  scope: 'prose',
  needs: ['pair'],
  check: block => sumsOf(block).flatMap(s => checkExcess(block, s)),
};

/** "Service revenue was 503, and including handsets revenue came to 588": with them it is more. */
const WITH_MORE =
  /(?:\b(?:including|with|counting)\b[^.;,\d]*\b(?:was|were|is|are|came to|comes to|reached|totall?ed|stood at|amounted to|rises to|rose to)\s*$|\b(?:including|counting|adding|together with)\b[^.;]*,[^.;,]*$|(?:含|包括|计入|計入|加上)[^，。；\d]*[，,][^，。；\d]*$)/iu;

/** "villages of fewer than 500, of which there are over 3,000": they are counted, not who lives there. */
const COUNTED_THEMSELVES = /\bof which there (?:are|were|is|was)\b/iu;

const OF_THAT = /\bof (?:this|that|these|those) $/i;

function checkExcess({ text }: BlockReading, s: StatedSum): Draft[] {
  if (s.partition === 'all' || s.total.figure.kind !== 'amount' || isMean(s.total) || isNet(s.total))
    return [];
  // "more than 1,000 patients: 1,120, 1,340": a mark that all of them passed
  if (s.total.figure.hedge === 'over' || s.total.figure.hedge === 'atLeast') return [];
  const part = oversizedPart(s);
  // "one household in six rents from the city: 41,200 of 247,000": a part of something else
  if (part === undefined || !isLikelyAmount(inBase(part.figure), sizeOf(s.total))) return [];
  const between = text.slice(s.total.figure.span.end, part.figure.span.start);
  // "received £107.50 of that £129": the whole is told behind its part
  if (OF_THAT.test(between)) return [];
  if (WITH_MORE.test(between) || COUNTED_THEMSELVES.test(between)) return [];
  return [
    {
      span: part.figure.span,
      message: `A part of ${part.figure.text} exceeds its whole of ${s.total.figure.text}`,
      related: [relatedTo(s.total)],
      fixes: [],
    },
  ];
}

/** 淨移入 11,800 人，其中流入 41,900 人: what comes in is more than what remains of it. */
function isNet(s: Statement): boolean {
  return /净|淨|\bnet\b/i.test(s.subject.words.join(' '));
}
