/**
 * A stretch of time in whole months since year 0, half-open: 2023 is [24276, 24288).
 * Months make every period of a report exact: years, halves, quarters, fiscal years, cumulative months.
 */
export interface Period {
  readonly start: number;
  readonly end: number;
  /** The value holds at the end of the period ("at end-2023"), not over it. */
  readonly instant?: true;
  /** Written as, or stated to be, not yet observed. */
  readonly forecast?: true;
  /** A fiscal year whose months the text does not define. */
  readonly fiscal?: true;
}

export function year(y: number): Period {
  return { start: y * 12, end: y * 12 + 12 };
}

export function years(from: number, to: number): Period {
  return { start: from * 12, end: to * 12 + 12 };
}

/** half is 1 or 2. */
export function halfYear(y: number, half: number): Period {
  return { start: y * 12 + (half - 1) * 6, end: y * 12 + half * 6 };
}

/** quarter is 1 to 4. */
export function quarter(y: number, q: number): Period {
  return { start: y * 12 + (q - 1) * 3, end: y * 12 + q * 3 };
}

/** month is 1 to 12. */
export function month(y: number, m: number): Period {
  return { start: y * 12 + m - 1, end: y * 12 + m };
}

/** A part of a year: first month from 0, number of months. */
export function partOf(y: number, part: readonly [start: number, months: number]): Period {
  return { start: y * 12 + part[0], end: y * 12 + part[0] + part[1] };
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

export function covers(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function months(p: Period): number {
  return p.end - p.start;
}

/** Years from the end of one to the end of the other: the n of a growth rate between two values. */
export function yearsBetween(a: Period, b: Period): number {
  return (b.end - a.end) / 12;
}

/** The calendar year of a period of at most twelve months that lies in one; the year of its end otherwise. */
export function yearOf(p: Period): number {
  return Math.floor((p.end - 1) / 12);
}

export function isYear(p: Period): boolean {
  return p.end - p.start === 12 && p.start % 12 === 0;
}

/** "2023", "2023H1", "2023Q3", "2023-06", "2022..2025", "2023-01..2023-09". */
export function formatPeriod(p: Period): string {
  const from = Math.floor(p.start / 12);
  const to = Math.floor((p.end - 1) / 12);
  const length = p.end - p.start;
  if (p.start % 12 === 0 && p.end % 12 === 0) return length === 12 ? String(from) : `${from}..${to}`;
  const inYear = p.start - from * 12;
  if (length === 6 && inYear % 6 === 0) return `${from}H${inYear / 6 + 1}`;
  if (length === 3 && inYear % 3 === 0) return `${from}Q${inYear / 3 + 1}`;
  if (length === 1) return monthName(p.start);
  return `${monthName(p.start)}..${monthName(p.end - 1)}`;
}

/** As people are shown it: "FY2023", "FY2022/23" where the months of a fiscal year are not told, else as `formatPeriod`. */
export function periodName(p: Period): string {
  if (p.fiscal !== true) return formatPeriod(p);
  if (p.end - p.start !== 12) return `FY ${formatPeriod(p)}`;
  const from = Math.floor(p.start / 12);
  return p.start % 12 === 0 ? `FY${from}` : `FY${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

function monthName(at: number): string {
  const y = Math.floor(at / 12);
  return `${y}-${String(at - y * 12 + 1).padStart(2, '0')}`;
}
