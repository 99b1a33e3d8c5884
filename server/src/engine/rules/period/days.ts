import type { PeriodToken } from '../../reading/tokens.ts';

export interface Day {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

/** The day that a date names: "3 May 2024", "May 3", 5 月 3 日; its year that of the date it leads to when it has none. */
export function dayOf(text: string, token: PeriodToken, last: PeriodToken): Day | undefined {
  const said = text.slice(token.start, token.end);
  const day =
    /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?[A-Za-z]/u.exec(said)?.[1] ??
    /^[A-Za-z]+\.? (\d{1,2})(?:st|nd|rd|th)?(?:,|$)/u.exec(said)?.[1] ??
    /(\d{1,2})[日号號]$/u.exec(said)?.[1];
  const month =
    token.part?.[0] ??
    (token.period && token.period.end - token.period.start === 1 ? token.period.start % 12 : undefined);
  if (day === undefined || month === undefined) return undefined;
  const { period } = token.period === undefined ? last : token;
  return { year: period === undefined ? 2023 : Math.floor(period.start / 12), month, day: Number(day) };
}

/** Both ends of "14 March to 2 May 2024", "March 14 – May 2", 3 月 14 日至 5 月 2 日, where each names its day. */
export function daysOf(text: string, token: PeriodToken): readonly [Day, Day] | undefined {
  const ends = text.slice(token.start, token.end).split(JOINED);
  const [a, b] = [dayIn(ends[0] ?? ''), dayIn(ends[1] ?? '')];
  const months = token.period ?? (token.part && { start: token.part[0], end: token.part[0] + token.part[1] });
  if (ends.length !== 2 || a === undefined || b === undefined || months === undefined) return undefined;
  return [dayAt(months.start, a), dayAt(months.end - 1, b)];
}

const JOINED = /\s?(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|[-–—~～至到])\s?/iu;

function dayIn(said: string): number | undefined {
  const found = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?(?:$|[ ,]|[日号號])/u.exec(
    said.replace(/\b\d{4}\b/gu, ''),
  );
  return found === null ? undefined : Number(found[1]);
}

/** months counted from year 0; a part of a year that is not named is taken for one of 2023. */
function dayAt(months: number, day: number): Day {
  return { year: months < 12 * 100 ? 2023 : Math.floor(months / 12), month: months % 12, day };
}

export function daysBetween(a: Day, b: Day): number {
  return Math.round((utc(b) - utc(a)) / 86_400_000);
}

/** From 0, Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

/** The calendar has no 30 February and no 31 June. */
export function exists({ year, month, day }: Day): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function utc({ year, month, day }: Day): number {
  return Date.UTC(year, month, day);
}

/** Whole months from the first day of one to the last day of another; undefined when they begin or end within one. */
export function wholeMonths(a: Day, b: Day): number | undefined {
  const isLast = b.day === new Date(Date.UTC(b.year, b.month + 1, 0)).getUTCDate();
  return a.day === 1 && isLast ? (b.year - a.year) * 12 + b.month - a.month + 1 : undefined;
}
