import { cue, mayHold } from '../../lexicon/cues.ts';
import {
  AGAIN_EN,
  AGAIN_ZH,
  AND_ZH,
  BEGAN,
  BEGAN_ZH,
  ENDED,
  ENDED_ZH,
  ENDS_MARK_LENGTH,
  ENDS_THEN_LENGTH,
  IS_ALL_OF_TIME,
  JOINS_BETWEEN,
  JOINS_ENDS,
  LATER,
  LENGTH_ENDS,
  LENGTH_THEN_ENDS,
  LOOSE_LENGTH,
  MORE_ZH,
  NAMES_ENDS_ZH,
  TOOK_EN,
  TOOK_ZH,
  WHOLE_LENGTH,
  WHOLE_ZH,
} from '../../lexicon/stretches.ts';
import { baseValue } from '../../quantity/compare.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Token } from '../../reading/tokens.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../rule.ts';
import { type Day, dayOf, daysBetween, daysOf, wholeMonths } from './days.ts';

/** A stretch of time by its ends, in months: from day to day, and with the last month, quarter or year counted in. */
interface Ends extends Span {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly days?: number;
  /** Told by months, whose days are not: from the first of one to the last of the other. */
  readonly isOfMonths?: true;
}

interface Length extends Span {
  readonly months?: number;
  readonly days?: number;
}

/** "lasted three years, from May 2016 to May 2021", 2019 年 3 月开工，2021 年 6 月完工，历时 18 个月: a length beside its own ends. */
export function toldLengths(block: BlockReading): Draft[] {
  return ofEach(block.sentences, sentence => {
    const lengths = lengthsIn(block, sentence);
    if (lengths.length === 0) return [];
    const ends = endsIn(block, sentence);
    const told = ofEach(lengths, length => ofEach(ends, e => judge(block, length, e)));
    return told.length > 0 ? told : ofTwoDates(block, sentence, lengths);
  });
}

/** 2018 年 3 月动工，2024 年 3 月通车，历时整整六年; "started in May 2019 and was over in July 2021, 26 months later": the only two dates of a sentence, and how long it took. */
function ofTwoDates(
  { text }: BlockReading,
  { tokens, start }: Sentence,
  lengths: readonly Length[],
): Draft[] {
  const dates = tokens.filter(t => t.type === 'period' && t.duration === undefined);
  const [first, next] = dates;
  const [length, another] = lengths;
  if (first === undefined || next === undefined || length === undefined || dates.length !== 2) return [];
  const lead = text.slice(Math.max(start, length.start - LONGEST_LEAD), length.start);
  const before = clauseBefore(lead, 0, lead.length, '，。；,;：');
  const behind = text.slice(length.end, length.end + LONGEST_LEAD);
  const isLater = another === undefined && leadsFromTo(text, first, next, length);
  if (!isLater && (lengths.some(l => l.start < next.end) || !(TOOK_ZH.test(before) || TOOK_EN.test(lead))))
    return [];
  if (
    AGAIN_ZH.test(text.slice(first.start, length.start)) ||
    AGAIN_EN.test(text.slice(first.start, length.start))
  )
    return [];
  if (LOOSE_LENGTH.test(before) || MORE_ZH.test(behind)) return [];
  const [ends] = timeBetween(text, first, next);
  if (ends === undefined) return [];
  const said = text.slice(length.start, length.end);
  const isExact = WHOLE_ZH.test(before) || ends.least % 12 === 0;
  if (isLater) return isOffLater(said, length, ends) ? [draftOf(said, length, ends)] : [];
  return (isExact && isOffInMonths(length, ends)) || !fits(said, length, ends)
    ? [draftOf(said, length, ends)]
    : [];
}

const LONGEST_LEAD = 24;

/** "…, in March 2019 … in September 2023, four and a half years later"; "in January 2021 … 30 months later, in July 2023". */
function leadsFromTo(text: string, first: Token, next: Token, length: Length): boolean {
  const later = LATER.exec(text.slice(length.end, length.end + LONGEST_LEAD))?.[0];
  if (later === undefined) return false;
  if (length.start > next.end) return /^\)?(?:, | \(| [–—] )$/.test(text.slice(next.end, length.start));
  const between = text.slice(length.end + later.length, next.start);
  return (
    length.start > first.end && /^,? (?:in|on|by|at)? ?(?:the (?:end|start|beginning) of )?$/.test(between)
  );
}

/** Counted from one to the other: a half year is said roughly, whole years more so. */
function isOffLater(said: string, length: Length, ends: Ends): boolean {
  const { months } = length;
  if (months === undefined) return !fits(said, length, ends);
  const room = /half|半/.test(said) ? 3 : months % 12 === 0 && !MONTHS.test(said) ? 11 : 1;
  return months < ends.least - room || months > ends.least + room;
}

const MONTHS = /month|月/iu;
const QUARTERS = /quarters|季/iu;

/** From one month to the same month, or said to be whole years: nobody counts another year then. */
function isOffInMonths({ months }: Length, { least, most }: Ends): boolean {
  return months !== undefined && most - least === 1 && (months < least - 1 || months > most + 1);
}

function judge({ text }: BlockReading, length: Length, ends: Ends): Draft[] {
  const isBefore = length.end <= ends.start;
  if (!isBefore && length.start < ends.end) return [];
  const gap = isBefore ? text.slice(length.end, ends.start) : text.slice(ends.end, length.start);
  const isMarked =
    !isBefore && ENDS_MARK_LENGTH.test(gap) && IS_ALL_OF_TIME.test(text.slice(length.end, length.end + 20));
  if (!isMarked && !(isBefore ? LENGTH_THEN_ENDS : ENDS_THEN_LENGTH).test(gap)) return [];
  const last = Math.max(length.end, ends.end);
  if (gap.endsWith(' (') && !LENGTH_ENDS.test(text.slice(last, last + 20))) return [];
  if (LOOSE_LENGTH.test(text.slice(Math.max(0, length.start - 16), length.start))) return [];
  if (fits(text.slice(length.start, length.end), length, ends)) return [];
  return [draftOf(text.slice(length.start, length.end), length, ends)];
}

function draftOf(said: string, length: Length, ends: Ends): Draft {
  return {
    span: { start: length.start, end: length.end },
    message: `${said} stated; ${ends.name} is ${sizeOf(said, length, ends)}`,
    related: [{ span: { start: ends.start, end: ends.end }, message: 'the time it is told of' }],
    fixes: [],
  };
}

function fits(said: string, { months, days }: Length, ends: Ends): boolean {
  if (days !== undefined) {
    if (ends.days === undefined) return true;
    // Weeks are counted loosely
    const room = days % 7 === 0 && days >= 14 ? 4 : 0;
    return days >= ends.days - room && days <= ends.days + 1 + room;
  }
  if (months === undefined) return true;
  // From one quarter to another, as the steps between them
  if (WHOLE_LENGTH.test(said))
    return months === ends.most || (ends.most - ends.least === 3 && months === ends.least);
  // Years are counted loosely between two months
  const isOfMonths = months % 12 !== 0 || MONTHS.test(said);
  const room = isOfMonths ? (ends.isOfMonths ? 0 : 1) : ends.most - ends.least === 12 ? 0 : 11;
  return months >= ends.least - room && months <= ends.most + room;
}

function sizeOf(said: string, { days, months = 0 }: Length, ends: Ends): string {
  if (days !== undefined) return `${ends.days} days`;
  if (QUARTERS.test(said) && ends.most % 3 === 0) return `${ends.most / 3} quarters`;
  return months % 12 === 0 ? `${Number((ends.least / 12).toFixed(1))} years` : `${ends.most} months`;
}

function lengthsIn(block: BlockReading, { tokens, start, end }: Sentence): Length[] {
  const { text } = block;
  const told = ofEach(tokens, (t): Length[] => {
    if (t.type === 'period' && t.duration !== undefined)
      return [{ start: t.start, end: t.end, months: t.duration }];
    if (t.type === 'period' && t.part !== undefined && WHOLE_LENGTH.test(text.slice(t.start, t.end)))
      return [{ start: t.start, end: t.end, months: t.part[1] }];
    if (t.type === 'figure' && t.figure.unit?.dimension === 'duration-days' && t.figure.range === undefined)
      return [{ start: t.start, end: t.end, days: baseValue(t.figure) }];
    return [];
  });
  return mayHold(block, SAYS_QUARTER) ? [...told, ...quartersIn(text.slice(start, end), start)] : told;
}

const QUARTER = /\b(?:the|a) (quarter)(?= from\b)/giu;
const SAYS_QUARTER = cue(QUARTER);

/** "during the quarter from April to June". */
function quartersIn(sentence: string, offset: number): Length[] {
  return matchesIn(sentence, QUARTER).map(found => {
    const end = offset + found.index + found[0].length;
    return { start: end - 'quarter'.length, end, months: 3 };
  });
}

function endsIn({ text }: BlockReading, { tokens }: Sentence): Ends[] {
  const dates = tokens.filter(t => t.type === 'period' && t.duration === undefined);
  const joined = ofEach(dates, (first, i) => {
    const next = dates[i + 1];
    return next === undefined ? [] : between(text, first, next, tokens);
  });
  return [...dates.flatMap(t => stretch(text, t)), ...joined, ...daysOfOneMonth(text, tokens)];
}

/** "January to July 2024", 2018—2021: one token with two ends. */
function stretch(text: string, token: Token): Ends[] {
  if (token.type !== 'period' || token.isPlan) return [];
  const said = text.slice(token.start, token.end);
  if (!/\S\s?(?:to|until|through|and|[-–—~～至到])\s?\S/iu.test(said)) return [];
  const months = token.period ? token.period.end - token.period.start : token.part?.[1];
  const days = daysOf(text, token);
  if (days !== undefined)
    return ofDays({ start: token.start, end: token.end, name: said }, ...days).map(ends => ({
      ...ends,
      most: months ?? ends.most,
    }));
  if (months === undefined || months <= 1) return [];
  const isOfYears =
    token.isSpan === true &&
    months % 12 === 0 &&
    !/月|[a-z]{3}/iu.test(said.replace(/to|until|through|and/giu, ''));
  const step = isOfYears ? 12 : 1;
  return months === step
    ? []
    : [
        {
          start: token.start,
          end: token.end,
          name: said,
          least: months - step,
          most: months,
          ...(step === 1 && { isOfMonths: true as const }),
        },
      ];
}

function between(text: string, first: Token, next: Token, tokens: readonly Token[]): Ends[] {
  if (first.type !== 'period' || next.type !== 'period') return [];
  return isJoined(text, first, next, tokens) ? timeBetween(text, first, next) : [];
}

function timeBetween(text: string, first: Token, next: Token): Ends[] {
  if (first.type !== 'period' || next.type !== 'period') return [];
  const name = `${text.slice(first.start, first.end)} – ${text.slice(next.start, next.end)}`;
  const span = { start: first.start, end: next.end, name };
  const [a, b] = [dayOf(text, first, next), dayOf(text, next, next)];
  if (a !== undefined && b !== undefined) return ofDays(span, a, b);
  if (first.period === undefined || next.period === undefined) return [];
  const step = next.period.end - next.period.start;
  const least = next.period.start - first.period.start;
  const isAlike = step === first.period.end - first.period.start && STEPS.has(step);
  return isAlike && least > 0 ? [{ ...span, least, most: least + step }] : [];
}

/** Months, quarters, halves and years. */
const STEPS: ReadonlySet<number> = new Set([1, 3, 6, 12]);

function ofDays(span: Pick<Ends, 'start' | 'end' | 'name'>, a: Day, b: Day): Ends[] {
  const days = daysBetween(a, b);
  if (days <= 0) return [];
  const whole = wholeMonths(a, b);
  if (whole !== undefined) return [{ ...span, days, least: whole, most: whole }];
  return [{ ...span, days, least: Math.floor(days / 31), most: Math.ceil((days + 1) / 28) }];
}

function isJoined(text: string, first: Token, next: Token, tokens: readonly Token[]): boolean {
  const gap = text.slice(first.end, next.start);
  const before = text.slice(Math.max(0, first.start - 10), first.start);
  if (AND_ZH.test(gap)) return NAMES_ENDS_ZH.test(before);
  if (JOINS_ENDS.test(gap)) return /(?:\bfrom |[自从從由于於]|^|[^\w])$/iu.test(before);
  if (JOINS_BETWEEN.test(gap)) return /\bbetween $/iu.test(before);
  if (tokens.some(t => t.type === 'period' && t.start >= first.end && t.end <= next.start)) return false;
  const behind = text.slice(next.end, next.end + 8);
  if (BEGAN_ZH.test(gap)) return ENDED_ZH.test(behind) && gap.length < 24;
  const lead = text.slice(Math.max(0, first.start - 40), first.start);
  return BEGAN.test(lead) && ENDED.test(gap) && gap.length < 60;
}

/** "from 4 to 11 March 2024". */
function daysOfOneMonth(text: string, tokens: readonly Token[]): Ends[] {
  return ofEach(tokens, (t): Ends[] => {
    if (t.type !== 'period') return [];
    const before = /\b(?:from|between) (\d{1,2}) (?:to|and) $/iu.exec(
      text.slice(Math.max(0, t.start - 20), t.start),
    );
    const last = dayOf(text, t, t);
    if (before === null || last === undefined) return [];
    const first: Day = { ...last, day: Number(before[1]) };
    const start = t.start - before[0].length + before[0].search(/\d/u);
    return ofDays({ start, end: t.end, name: text.slice(start, t.end) }, first, last);
  });
}
