import { TOLD_EARLIER, TOLD_NOW, TOLD_STILL_EARLIER } from '../../../lexicon/times-told.ts';
import { type Period, yearsBetween } from '../../../quantity/period.ts';
import { latest } from '../../latest.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Pair } from './implied.ts';
import type { Told } from './told.ts';

/** By their dates, or by words that only one of them has: "a year before", "now". */
export function isToldBefore(from: Statement, to: Statement, told: Told): boolean {
  if (to.base === 'from' || to.base === 'past') return false;
  if (from.base === 'from' || from.base === 'past') return true;
  if (isDated(from) && isDated(to)) return from.period.end < to.period.end;
  const byPart = isEarlierPart(from, to);
  if (byPart !== undefined) return byPart;
  if (from.base === 'to') return false;
  const [before, after] = [timeTold(from, told), timeTold(to, told)];
  if (before.isStillEarlier !== after.isStillEarlier) return before.isStillEarlier;
  const [a, b] = [from, to].map(s => (s.relative ?? 0) < 0);
  if (a !== b) return a === true;
  const [isAhead, isToAhead] = [from, to].map(s => (s.relative ?? 0) > 0 && !isDated(s));
  if (isAhead !== isToAhead && !from.dated && !to.dated) return isToAhead === true;
  if (from.dated && to.dated && from.period !== undefined && to.period !== undefined)
    if (from.period.end !== to.period.end) return from.period.end < to.period.end;
  if (before.isEarlier !== after.isEarlier) return before.isEarlier;
  if (before.isNow !== after.isNow) return after.isNow;
  return to.base === 'to' && isDated(from) && from.figure.span.start < to.figure.span.start;
}

/** 第二季 1,402，首季为 1,248: parts of the year that is spoken of. December beside January may be of the year before. */
function isEarlierPart(from: Statement, to: Statement): boolean | undefined {
  const [a, b] = [from.part, to.part];
  if (a === undefined || b === undefined || a[1] !== b[1] || a[0] === b[0]) return undefined;
  if (!(from.ownPeriod || to.ownPeriod) || from.relative !== to.relative) return undefined;
  if (isDated(from) || isDated(to)) return undefined;
  return Math.abs(a[0] - b[0]) + a[1] === 12 ? undefined : a[0] < b[0];
}

/** A quarter or month and the one before it, or both ends in one breath: what a rate on the quarter may be of. */
export function areNeighbours({ from, to }: Pair): boolean {
  const [a, b] = [from.part, to.part];
  if (from.base === 'from' && to.base === 'to') return from.sentence === to.sentence;
  return a !== undefined && b !== undefined && a[1] === b[1] && b[0] - a[0] === b[1];
}

/** What the words around a level say of its time. Each level is asked about beside every other. */
interface TimeTold {
  readonly isStillEarlier: boolean;
  readonly isEarlier: boolean;
  readonly isNow: boolean;
}

const timesTold = latest((_: Told) => new Map<Statement, TimeTold>());

function timeTold(s: Statement, told: Told): TimeTold {
  const known = timesTold(told);
  let time = known.get(s);
  if (time === undefined) {
    const around = spokenAbout(s, told);
    time = {
      isStillEarlier: TOLD_STILL_EARLIER.test(around),
      isEarlier: TOLD_EARLIER.test(around),
      isNow: TOLD_NOW.test(around),
    };
    known.set(s, time);
  }
  return time;
}

export function isDated(s: Statement): s is Statement & { readonly period: Period } {
  return s.ownPeriod && s.period !== undefined && s.relative === undefined;
}

/** What the text says from the figure before a level, in its part of the sentence, to the stop behind it. */
export function spokenAbout({ figure, sentence }: Statement, { text, statements, sentences }: Told): string {
  const { start, end } = figure.span;
  let from = Math.max(sentences[sentence]?.start ?? 0, start - REACH);
  for (const s of statements)
    if (s.sentence === sentence && s.figure.span.end <= start) from = Math.max(from, s.figure.span.end);
  const before = text.slice(from, start);
  const behind = /^[^,;.:()，；。：（）\d]*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const isToNext = /\d/.test(text.charAt(end + behind.length));
  return `${before.slice(before.search(/[^;；]*$/u))} ${isToNext ? behind.replace(TO_NEXT, '') : behind}`;
}

/** "3.43 million were below the previous 3.44 million": what leads to the next figure is said of that. */
const TO_NEXT =
  / (?:below|above|from|than|against|compared|over|under|after|of|to|and|but|versus|at|in)\b.*$|[由从從较較比对對和与與及].*$/su;

const REACH = 90;

/** 去年 48.0 亿元，今年一季度 12.8 亿元: a part of a year beside a whole one, or beside another part. */
export function areOfOtherLengths(from: Statement, to: Statement): boolean {
  if (from.figure.kind === 'percent') return false;
  const [a, b] = [from, to].map(s => s.part?.[1]);
  if (a !== undefined && b !== undefined) return a !== b;
  return (a !== undefined && isDated(to)) || (b !== undefined && isDated(from));
}

/** 2021 年 72 亿元，2022 年增长 8%，2023 年达 87 亿元: a claim of another year than the two, or of one to come. */
export function isOfOtherTime(claim: Statement, { from, to }: Pair, { text }: Told): boolean {
  const { periodToken, figure, period } = claim;
  if ((claim.relative ?? 0) < (to.relative ?? 0) && claim.clause !== to.clause) return true;
  if (claim.words.has('forecast') && claim.sentence > to.sentence && !to.scope.has('forecast')) return true;
  const years = isDated(from) && isDated(to) ? yearsBetween(from.period, to.period) : undefined;
  if (claim.basis === 'yoy' && years !== undefined && Math.abs(years - 1) > 0.1) return true;
  if (claim.role === 'multiple' || !claim.ownPeriod || period === undefined || periodToken === undefined)
    return false;
  if (periodToken.duration !== undefined || periodToken.isSpan === true) return false;
  const isBehind = periodToken.start > figure.span.end;
  if (isBehind && !IN_YEAR.test(text.slice(figure.span.end, periodToken.start))) return false;
  // "It gained 1.2 points in 2023", after levels of 2021 and 2023
  if (isBehind && THAN.test(text.slice(periodToken.end))) return false;
  if (isBehind && years !== undefined && years > 1.1) return true;
  return ![from, to].some(s => s.period?.end === period.end || s.period?.start === period.start);
}

const IN_YEAR = /^[^,;.]{0,24} (?:in|for|during|over) $/i;
const THAN = /^ (?:than|as against|compared)\b/i;

/** "(2015 = 100)", 以 2015 年为 100: what an index starts from. */
export function isIndexBase({ figure, ownPeriod }: Statement, text: string): boolean {
  if (figure.value !== 100 || figure.unit !== undefined || !ownPeriod) return false;
  return /(?:[=＝]|\b(?:as|at|to)|[为為])\s?$/iu.test(
    text.slice(Math.max(0, figure.span.start - 5), figure.span.start),
  );
}
