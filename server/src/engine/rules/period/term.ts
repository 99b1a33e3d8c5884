import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import type { PeriodToken } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** "issued in May 2021 over ten years, maturing in May 2029", 2020 年 8 月发行，期限七年，2025 年 8 月到期: start, term and end. */
export const term: Rule = {
  id: 'period/span-mismatch',
  severity: 'warning',
  summary: 'The term of a bond or contract is not the time between its beginning and its end.',
  scope: 'prose',
  needs: ['span'],
  check: block => ofEach(block.sentences, sentence => check(block, sentence)),
};

const ENDS_BEFORE =
  /\b(?:matur(?:es|ing)|expir(?:es|ing)|ending|running (?:to|until)|until|due)\s*(?:in|on)?\s*$/i;
const ENDS_BEHIND = /^[^，。；]{0,4}(?:到期|届满|屆滿|期满|期滿)/u;

/** "The ten-year bond issued in …". */
const NAMES_TERM =
  /^[- ](?:[a-z]+ ){0,3}(?:bonds?|notes?|loan|lease|contract|agreement|concession|facility|licen[cs]e|mandate|term)\b[^.;]*$/iu;

function check(block: BlockReading, sentence: Sentence): Draft[] {
  const periods = sentence.tokens.filter(t => t.type === 'period');
  const dates = periods.filter(p => p.period !== undefined && !p.isSpan);
  const [start, end] = dates;
  const terms = periods.filter(p => p.duration !== undefined && p.duration % 12 === 0);
  const [length] = terms;
  if (
    start === undefined ||
    end === undefined ||
    length === undefined ||
    dates.length > 2 ||
    terms.length > 1
  )
    return [];
  if (length.start > end.start || !isEnd(block, end)) return [];
  if (length.start < start.start && !NAMES_TERM.test(block.text.slice(length.end, start.start))) return [];
  const months = monthsBetween(start, end);
  if (months === undefined || length.duration === undefined || Math.abs(months - length.duration) <= 1)
    return [];
  const text = (p: PeriodToken) => block.text.slice(p.start, p.end);
  const years = Number((months / 12).toFixed(1));
  return [
    {
      span: { start: length.start, end: length.end },
      message: `${text(length)} stated; from ${text(start)} to ${text(end)} is ${years} years`,
      related: [start, end].map(p => ({ span: { start: p.start, end: p.end }, message: text(p) })),
      fixes: [],
    },
  ];
}

function isEnd(block: BlockReading, end: PeriodToken): boolean {
  return (
    ENDS_BEFORE.test(block.text.slice(Math.max(0, end.start - 20), end.start)) ||
    ENDS_BEHIND.test(block.text.slice(end.end, end.end + 8))
  );
}

/** Months between two dates of one length, by their beginnings. */
function monthsBetween(a: PeriodToken, b: PeriodToken): number | undefined {
  if (a.period === undefined || b.period === undefined) return undefined;
  const sameLength = a.period.end - a.period.start === b.period.end - b.period.start;
  const months = b.period.start - a.period.start;
  return sameLength && months > 0 ? months : undefined;
}
