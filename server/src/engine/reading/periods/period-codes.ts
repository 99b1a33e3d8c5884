/** Periods in letters and digits, as heads of tables have them: 2023Q1, 1H24, Mar-23. */
import { halfYear, type Period, partOf, year } from '../../quantity/period.ts';
import { isDigit, isLetter } from '../numbers/chars.ts';
import { readDigits } from '../numbers/digits.ts';
import type { PeriodToken } from '../tokens.ts';

/** 2023Q1, 2024H2: the part in a letter and a digit straight behind the year. */
export function readPartBehind(
  lower: string,
  at: number,
  y: number,
): { end: number; period: Period } | undefined {
  const n = lower.charCodeAt(at + 1) - 48;
  const end = at + 2;
  if (isLetter(lower.charCodeAt(end)) || isDigit(lower.charCodeAt(end))) return undefined;
  if (lower[at] === 'q' && n >= 1 && n <= 4) return { end, period: partOf(y, [(n - 1) * 3, 3]) };
  return lower[at] === 'h' && (n === 1 || n === 2) ? { end, period: halfYear(y, n) } : undefined;
}

/** 1H24, 3Q23, 9M24: part first, two digits of the year behind it. */
export function readPartYear(lower: string, start: number): PeriodToken | undefined {
  const n = lower.charCodeAt(start) - 48;
  const letter = lower[start + 1];
  if (
    !'hqm'.includes(letter ?? ' ') ||
    !isDigit(lower.charCodeAt(start + 2)) ||
    !isDigit(lower.charCodeAt(start + 3))
  )
    return undefined;
  const end =
    isDigit(lower.charCodeAt(start + 4)) && isDigit(lower.charCodeAt(start + 5)) ? start + 6 : start + 4;
  if (isLetter(lower.charCodeAt(end)) || isDigit(lower.charCodeAt(end))) return undefined;
  const number = Number(lower.slice(start + 2, end));
  const y = end - start === 6 ? number : 2000 + number;
  if (letter === 'h' && (n === 1 || n === 2)) return { type: 'period', start, end, period: halfYear(y, n) };
  if (letter === 'q' && n >= 1 && n <= 4)
    return { type: 'period', start, end, period: partOf(y, [(n - 1) * 3, 3]) };
  if (letter === 'm') return { type: 'period', start, end, period: partOf(y, [0, n]) };
  return undefined;
}

/** 24Q1, 23H2: two digits of the year first. */
export function readYearPart(lower: string, start: number): PeriodToken | undefined {
  const at = start + 2;
  const letter = lower[at];
  if ((letter !== 'q' && letter !== 'h') || !isDigit(lower.charCodeAt(start + 1))) return undefined;
  const y = Number(lower.slice(start, at));
  const found = y >= 10 && y < 50 ? readPartBehind(lower, at, 2000 + y) : undefined;
  return found && { type: 'period', start, ...found };
}

const BEFORE_SHORT_YEAR =
  /(?:^|\b(?:in|of|since|by|from|to|until|through|during|late|early|mid|than|and|over)\s|[–-])$/i;

/** "in '24", "from '19 to '23": two digits behind an apostrophe. "'24 hours'" is quoted, and "the '90s" no year. */
export function readShortYear(lower: string, at: number): PeriodToken | undefined {
  if (!isApostrophe(lower[at]) || !isDigit(lower.charCodeAt(at + 1)) || !isDigit(lower.charCodeAt(at + 2)))
    return undefined;
  const end = at + 3;
  const next = lower.charCodeAt(end);
  if (isLetter(next) || isDigit(next) || lower[end] === '%') return undefined;
  if ('.,'.includes(lower[end] ?? ' ') && isDigit(lower.charCodeAt(end + 1))) return undefined;
  if (!BEFORE_SHORT_YEAR.test(lower.slice(Math.max(0, at - 8), at))) return undefined;
  const y = Number(lower.slice(at + 1, end));
  return { type: 'period', start: at, end, period: year(y < 50 ? 2000 + y : 1900 + y) };
}

const PART_BEHIND =
  /^(?:[上下]半年|全年|第?[一二三四1-4]季|q[1-4]|h[12]|[年]?[底末]|前三季|\d{1,2}月|1[—–~至-])/;
const BASE_BEFORE = /(?:[由从從自较較比至到]|截至)$/;
const BASE_BEHIND = /^(?:的?\s?[\d约約近]|[增下上同降减減成])/;
const CLAUSE_BEFORE = /^$|[，。；、：（(,;:\n]$/;
const MEASURE_BEHIND =
  /^(?:收入|[营營]收|[净淨]利|利[润潤]|[销銷]量|[产產]量|毛利|同比|归母|歸母|出[货貨]|[预預][计計]|eps)/;

/** 23年上半年, 由22年的12亿元, at the head of a clause 23年收入: two digits of a year, where no length of time is meant. */
export function isShortYear(lower: string, start: number, end: number): boolean {
  const y = Number(lower.slice(start, end));
  if (end - start !== 2 || y < 10 || y > 39 || lower[end] !== '年') return false;
  const behind = lower.slice(end + 1, end + 7);
  const before = lower.slice(Math.max(0, start - 2), start);
  return (
    PART_BEHIND.test(behind) ||
    (BASE_BEFORE.test(before) && BASE_BEHIND.test(behind)) ||
    (CLAUSE_BEFORE.test(before.trimEnd()) && MEASURE_BEHIND.test(behind))
  );
}

/** "Mar-23", "Mar '23": the year behind the name of a month, in two digits. */
export function readYearBehind(lower: string, at: number): { year: number; end: number } | undefined {
  const from = lower[at] === ' ' && isApostrophe(lower[at + 1]) ? at + 1 : at;
  if (lower[from] !== '-' && !isApostrophe(lower[from])) return undefined;
  const digits = readDigits(lower, from + 1);
  const end = from + 3;
  if (!isDigit(lower.charCodeAt(from + 1)) || !digits.plain || digits.end !== end) return undefined;
  return isLetter(lower.charCodeAt(end)) ? undefined : { year: 2000 + digits.value, end };
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === '’';
}
