import { halfYear, month, type Period, quarter, year } from './period.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const SINGLE =
  /^(FY)?(\d{4})年?(?:(?:-?H([12]))|(?:-?Q([1-4]))|(?:-(\d{1,2}))|(?:\/(\d{2}|\d{4})))?\s*([EFA])?$/i;
const SPAN = /^(.+?)\s*(?:\.\.\.?|–|—|~|～)\s*(.+)$/;
const YEARS = /^(\d{4})\s*-\s*(\d{4})$/;

/**
 * Reads a period as report data writes it: `2025`, `2025H1`, `2025Q3`, `2025-06`, `2024/25`, `FY2025`, with `E` or `F`
 * for a forecast; spans `2022..2025`, `2022-2025`, `2022–2025`. Undefined for anything else, and for spans that run backwards.
 */
export function readPeriodText(text: string): Period | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const single = readSingle(trimmed);
  if (single) return single;
  const span = YEARS.exec(trimmed) ?? SPAN.exec(trimmed);
  const from = span?.[1] && readSingle(span[1]);
  const to = span?.[2] && readSingle(span[2]);
  if (!from || !to || from.start >= to.end) return undefined;
  return { start: from.start, end: to.end, ...(from.fiscal || to.fiscal ? { fiscal: true as const } : {}) };
}

function readSingle(text: string): Period | undefined {
  const parts = SINGLE.exec(text);
  if (!parts) return undefined;
  const [, fiscal, y, half, q, m, second, mark] = parts;
  const calendar = calendarPeriod(Number(y), half, q, m, second);
  if (!calendar) return undefined;
  return {
    ...calendar,
    ...(fiscal || second ? { fiscal: true as const } : {}),
    ...(mark && mark.toUpperCase() !== 'A' ? { forecast: true as const } : {}),
  };
}

function calendarPeriod(
  y: number,
  half?: string,
  q?: string,
  m?: string,
  second?: string,
): Period | undefined {
  if (y < FIRST_YEAR || y > LAST_YEAR) return undefined;
  if (half) return halfYear(y, Number(half));
  if (q) return quarter(y, Number(q));
  if (m) return Number(m) >= 1 && Number(m) <= 12 ? month(y, Number(m)) : undefined;
  if (!second) return year(y);
  // Where a split year begins is not said; July is the middle of what is usual.
  const written = second.length === 2 ? (y + 1) % 100 : y + 1;
  return Number(second) === written ? { start: y * 12 + 6, end: y * 12 + 18 } : undefined;
}
