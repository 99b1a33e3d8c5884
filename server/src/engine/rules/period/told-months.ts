import {
  CALLS_MONTHS_BACK,
  ENDS_THEN_MONTHS,
  LOOSE_LENGTH,
  MONTHS_BEHIND,
  MONTHS_OF_PART,
  MONTHS_THEN_ENDS,
  TAKES_TIME,
} from '../../lexicon/stretches.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import type { PeriodToken, Token } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../rule.ts';
import { daysOf, wholeMonths } from './days.ts';

/** Months that stand side by side: from the first of one to the last of another. */
interface Stretch extends Span {
  readonly months: number;
  readonly name: string;
}

interface Length extends Span {
  readonly months: number;
}

/** "from January to September 2024, the first eight months", "ten months of the year so far (April to December)": months counted one by one. */
export function toldMonths(block: BlockReading): Draft[] {
  return ofEach(block.sentences, (sentence, i) => {
    const lengths = lengthsIn(block, sentence);
    if (lengths.length === 0) return [];
    const stretches = stretchesIn(block, sentence);
    const told = ofEach(lengths, length =>
      stretches.flatMap(ends => (isToldOf(block, length, ends) ? judge(block, length, ends) : [])),
    );
    return told.length > 0 ? told : calledBack(block, lengths, [block.sentences[i - 1], sentence]);
  });
}

function lengthsIn({ text }: BlockReading, { tokens }: Sentence): Length[] {
  return ofEach(tokens, (t): Length[] => {
    if (t.type !== 'period') return [];
    const part = partOfYear(text, t);
    if (part !== undefined) return [{ start: t.start, end: t.end, months: part }];
    const months = t.duration ?? t.part?.[1];
    const isCounted = months !== undefined && months > 1 && months < 24 && t.period === undefined;
    if (!isCounted || !/\bmonths?$/iu.test(text.slice(t.start, t.end).replace(/ of$/u, ''))) return [];
    return LOOSE_LENGTH.test(text.slice(Math.max(0, t.start - 16), t.start))
      ? []
      : [{ start: t.start, end: t.end, months }];
  });
}

/** "the final quarter of 2024", "the second half". */
function partOfYear(text: string, { start, end, period, part }: PeriodToken): number | undefined {
  const months = period ? period.end - period.start : part?.[1];
  const said = text.slice(start, end);
  if (months === 3 && QUARTER.test(said)) return 3;
  return months === 6 && /\bhalf\b/iu.test(said) ? 6 : undefined;
}

const QUARTER = /\b(?:first|second|third|fourth|last|final|opening|closing) quarter\b|\bq[1-4]\b/iu;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const TWO_MONTHS = new RegExp(
  `^${MONTH}(?: \\d{4})?(?: ?[-–—] ?| (?:to|until|till|through|and) )(?:the end of )?${MONTH}(?: \\d{4})?$`,
  'iu',
);
const JOINED = /^(?: ?[-–—] ?| (?:to|until|till|through) (?:the end of )?)$/u;

function stretchesIn({ text }: BlockReading, { tokens }: Sentence): Stretch[] {
  return ofEach(tokens, (t, i): Stretch[] => {
    if (t.type !== 'period' || t.duration !== undefined) return [];
    const name = text.slice(t.start, t.end);
    const months = t.period ? t.period.end - t.period.start : (t.part?.[1] ?? 0);
    const span = { start: t.start, end: t.end };
    if (TWO_MONTHS.test(name)) {
      const isBetween = !/ and /iu.test(name) || /\bbetween $/iu.test(text.slice(t.start - 8, t.start));
      return isBetween && months > 1 ? [{ ...span, months, name }] : [];
    }
    const days = daysOf(text, t);
    if (days !== undefined) {
      const size = wholeMonths(...days) ?? 0;
      return size > 1 ? [{ ...span, months: size, name }] : [];
    }
    const next = tokens[i + 1]?.type === 'word' ? tokens[i + 2] : tokens[i + 1];
    return overNewYear(text, t, next);
  });
}

/** "November to February", of no year. */
function overNewYear(text: string, first: PeriodToken, next: Token | undefined): Stretch[] {
  if (next?.type !== 'period' || first.part?.[1] !== 1 || next.part?.[1] !== 1) return [];
  if (first.period !== undefined || next.period !== undefined) return [];
  if (!JOINED.test(text.slice(first.end, next.start))) return [];
  const months = ((next.part[0] - first.part[0] + 12) % 12) + 1;
  return [{ start: first.start, end: next.end, months, name: text.slice(first.start, next.end) }];
}

function isToldOf({ text }: BlockReading, length: Length, ends: Stretch): boolean {
  if (length.end <= ends.start) {
    const gap = text.slice(length.end, ends.start);
    if (!MONTHS_THEN_ENDS.test(gap)) return false;
    const lead = text.slice(Math.max(0, length.start - 12), length.end);
    // "the last two months of the season (May to September)": of the season
    if (MONTHS_OF_PART.test(lead) && /\bof\b/u.test(gap) && !/\byear\b|\b(?:19|20)\d\d\b/u.test(gap))
      return /months/iu.test(lead) && isMiscounted(length, ends);
    return !(ends.months === 12 && / of /u.test(gap));
  }
  return (
    ends.end <= length.start &&
    ENDS_THEN_MONTHS.test(text.slice(ends.end, length.start)) &&
    MONTHS_BEHIND.test(text.slice(length.end, length.end + 24))
  );
}

/** "The first eight months of the season (October to June)": a season is seldom a month longer than what is told of it, and a count often wrong by one. */
function isMiscounted({ months }: Length, ends: Stretch): boolean {
  return months >= 6 && ends.months < 12 && Math.abs(months - ends.months) === 1;
}

function judge({ text }: BlockReading, { start, end, months }: Length, ends: Stretch): Draft[] {
  if (months === ends.months) return [];
  // "took four months, from June to October": from some day of the one to some day of the other
  const takes = TAKES_TIME.test(text.slice(Math.max(0, start - 24), start));
  if (takes && months === ends.months - 1) return [];
  return [
    {
      span: { start, end },
      message: `${text.slice(start, end)} stated; ${ends.name} is ${ends.months} months`,
      related: [{ span: { start: ends.start, end: ends.end }, message: 'the time it is told of' }],
      fixes: [],
    },
  ];
}

/** "July to October was the driest spell: in these three months …": of the only months told before. */
function calledBack(
  block: BlockReading,
  lengths: readonly Length[],
  sentences: readonly (Sentence | undefined)[],
): Draft[] {
  return ofEach(lengths, length => {
    if (!CALLS_MONTHS_BACK.test(block.text.slice(Math.max(0, length.start - 12), length.start))) return [];
    const stretches = sentences.flatMap(s => (s === undefined ? [] : stretchesIn(block, s)));
    const [ends] = stretches;
    return ends === undefined || stretches.length > 1 || ends.end > length.start
      ? []
      : judge(block, length, ends);
  });
}
