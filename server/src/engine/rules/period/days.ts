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
