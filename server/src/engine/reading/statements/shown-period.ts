import type { Period } from '../../quantity/period.ts';
import { months, partOf, yearOf, years } from '../../quantity/period.ts';
import type { Sentence } from '../lexer/sentences.ts';
import type { PeriodToken, Token } from '../tokens.ts';
import type { Statement } from './statements.ts';

/**
 * The period of a figure as a reader would tell it: what is only part of a year, or told by a year before it, is set
 * against the period that the text named last, else against `around`: what its heading or the report's date says; a year that a figure is merely compared with is none of its own.
 */
export function shownPeriod(
  text: string,
  s: Statement,
  sentences: readonly Sentence[],
  around?: Period,
): Period | undefined {
  const period = periodShown(text, s, sentences, around);
  if (period === undefined) return undefined;
  const isForecast = s.role !== 'growth' && s.words.has('forecast');
  const isInstant = s.periodToken?.instant === true && isEndOfMonth(text, s.periodToken);
  if (!isForecast && !isInstant) return period;
  return {
    ...period,
    ...(isForecast && { forecast: true as const }),
    ...(isInstant && { instant: true as const }),
  };
}

/** 6月30日 and 6月末 are the end of the month, 6月15日 is a day in it. */
function isEndOfMonth(text: string, { start, end }: PeriodToken): boolean {
  const day = DAY.exec(text.slice(start, end))?.[1];
  return day === undefined || Number(day) >= 28;
}

const DAY = /(\d{1,2})[日号號]$/u;

function periodShown(
  text: string,
  s: Statement,
  sentences: readonly Sentence[],
  around: Period | undefined,
): Period | undefined {
  const token = s.periodToken;
  const span = token && s.base === 'none' ? spanAround(text, token) : undefined;
  if (span !== undefined) return span;
  if (isOfAnother(text, s) || isAgainst(text, s, sentences[s.sentence])) return undefined;
  if (s.period !== undefined) return s.period;
  if (token !== undefined) return anchored(token, sentences, s.sentence, around);
  return s.part === undefined
    ? (spanBefore(s, sentences[s.sentence]) ?? spanBehind(text, s, sentences[s.sentence]))
    : undefined;
}

/** "up from $90m" behind a level of 2024; 较2019年增长34%, "since 2019", 2010年的4倍: the year is the base. */
function isOfAnother(text: string, { base, role, ownPeriod, periodToken }: Statement): boolean {
  if (base === 'from' && !ownPeriod) return true;
  if (periodToken !== undefined && OF_LEVEL.test(text.slice(periodToken.end, periodToken.end + 10)))
    return true;
  if (role === 'level' || role === 'share' || periodToken === undefined || periodToken.isSpan) return false;
  return (
    BASE_BEFORE.test(text.slice(Math.max(0, periodToken.start - 16), periodToken.start)) ||
    BASE_BEHIND.test(text.slice(periodToken.end, periodToken.end + 10))
  );
}

const BASE_BEFORE =
  /(?:[较較比自]|相比|相[对對]于?|\b(?:since|than|than in|from|with|to|against|on|as in|above|below)(?: the)?\s)\s?$/iu;

/** "95% of 2019 levels" */
const OF_LEVEL = /^ (?:levels?|baseline|peak)\b/i;

const BASE_BEHIND = /^(?:的| (?:base(?:line)?|peak|level|high|low|average|total|figure)s?\b)/i;

/** "Between 2018 and 2023 exports tripled": what happened in that time is of all of it. */
function spanAround(text: string, { start, end }: PeriodToken): Period | undefined {
  const [, from, to] = BETWEEN.exec(text.slice(Math.max(0, start - 18), end + 10)) ?? [];
  return from === undefined || to === undefined || from >= to ? undefined : years(Number(from), Number(to));
}

const BETWEEN = /\bbetween ((?:19|20)\d\d) and ((?:19|20)\d\d)\b/i;

/** 二季度 behind 2024年一季度; 上年同期, "a year earlier" behind a level of 2024. */
function anchored(
  token: PeriodToken,
  sentences: readonly Sentence[],
  sentence: number,
  around: Period | undefined,
): Period | undefined {
  const anchor =
    periodBefore(sentences, sentence, token.start, around) ??
    periodBefore(sentences, sentence - 1, token.start, around) ??
    around;
  if (anchor === undefined) return undefined;
  const { years, part } = token;
  if (part !== undefined) return partOf(yearOf(anchor) + (years ?? 0), part);
  return years === undefined || months(anchor) > 12
    ? undefined
    : { ...anchor, start: anchor.start + years * 12, end: anchor.end + years * 12 };
}

/** The period told last before a place, whole or as a part of one told before it. */
function periodBefore(
  sentences: readonly Sentence[],
  sentence: number,
  place: number,
  around: Period | undefined,
): Period | undefined {
  const last = sentences[sentence]?.tokens.findLast((t): t is PeriodToken => isTold(t) && t.start < place);
  return last && (last.period ?? anchored(last, sentences, sentence, around));
}

function isTold(token: Token): boolean {
  return (
    token.type === 'period' &&
    !token.isSpan &&
    (token.years === undefined || token.years === 0) &&
    (token.period !== undefined || token.part !== undefined)
  );
}

/** 2019—2024年，投资额共…: the span that is told just before, with no other figure or time between. */
function spanBefore({ base, figure }: Statement, sentence: Sentence | undefined): Period | undefined {
  if (base !== 'none') return undefined;
  const last = sentence?.tokens.findLast(
    t =>
      t.start < figure.span.start &&
      (t.type === 'figure' || (t.type === 'period' && t.duration === undefined)),
  );
  return last?.type === 'period' && last.isSpan ? last.period : undefined;
}

/** "It grew 5% from 2022 to 2025": the years straight behind a rate. */
function spanBehind(text: string, s: Statement, sentence: Sentence | undefined): Period | undefined {
  if (s.role !== 'growth' && s.role !== 'compound') return undefined;
  const behind = sentence?.tokens.filter(t => t.start >= s.figure.span.end) ?? [];
  const [from, span] = behind;
  if (from?.type !== 'word' || from.kind !== 'from' || span?.type !== 'period' || !span.isSpan)
    return undefined;
  return text.slice(s.figure.span.end, from.start).trim() === '' ? span.period : undefined;
}

/** "Compared with 2019, traffic is 12% higher": the year that opens the sentence is the base. */
function isAgainst(text: string, s: Statement, sentence: Sentence | undefined): boolean {
  if (s.periodToken !== undefined || !s.dated) return false;
  const told = sentence?.tokens.find(t => t.type === 'period' && t.period === s.period);
  return told !== undefined && AGAINST.test(text.slice(Math.max(0, told.start - 16), told.start));
}

const AGAINST = /(?:[较較比]|相比|\b(?:since|compared (?:with|to)|relative to))\s?$/iu;
