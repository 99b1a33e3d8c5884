import { YEAR_SUFFIXES } from '../../lexicon/periods.ts';
import { longestMatch } from '../../lexicon/trie.ts';
import { type Period, partOf, year, years } from '../../quantity/period.ts';
import { isBlank, isCjk, isDigit, isLetter, skipBlanks } from '../numbers/chars.ts';
import { readDigits } from '../numbers/digits.ts';
import { PERIODS } from '../numbers/word-table.ts';
import type { PeriodToken } from '../tokens.ts';
import { readCountedNoun, readScale, readUnit } from '../units/units.ts';
import { readMonths } from './months.ts';
import { readPartBehind } from './period-codes.ts';

/** A year that stands as digits, with what is attached to it: 2023年, 2022—2025年, 2023/24, 2025E, 2023-04. */
export function readYear(lower: string, start: number): PeriodToken | undefined {
  if (!hasFourDigits(lower, start)) return undefined;
  const dotted = lower[start + 4] === '.' ? readDotted(lower, start) : undefined;
  if (dotted !== undefined) return dotted;
  const digits = readDigits(lower, start);
  if (!digits.plain || digits.end - start !== 4 || digits.value < 1900 || digits.value > 2100)
    return joinedYears(lower, start);
  const first = digits.value;
  const range = readYearRange(lower, digits.end, first);
  if (range !== undefined) return { type: 'period', start, ...range };
  const dated = readMonthDigits(lower, digits.end, first);
  if (dated !== undefined) return { type: 'period', start, ...dated };
  const lettered = readPartBehind(lower, digits.end, first);
  if (lettered !== undefined) return { type: 'period', start, ...lettered };
  const end = yearSuffixEnd(lower, digits.end);
  if (end === digits.end) {
    const inBrackets = '(（'.includes(lower[end] ?? ' ') && ')）'.includes(lower[end + 2] ?? ' ');
    const status = readStatus(lower, inBrackets ? end + 1 : end);
    if (status !== undefined)
      return {
        type: 'period',
        start,
        end: inBrackets ? end + 3 : end + 1,
        period: { ...year(first), ...(status === 'forecast' && { forecast: true as const }) },
      };
    if (!isYearEnd(lower, end) || isCount(lower, start, end)) return undefined;
  }
  return withPart(lower, start, end, first);
}

/** Most numbers of a text have fewer, and are no years. */
function hasFourDigits(lower: string, start: number): boolean {
  return (
    isDigit(lower.charCodeAt(start + 3)) &&
    isDigit(lower.charCodeAt(start + 2)) &&
    isDigit(lower.charCodeAt(start + 1))
  );
}

/** 2023年上半年, 2023年1—9月, 2023年末: the part of the year that follows its name. */
export function withPart(lower: string, start: number, end: number, y: number): PeriodToken {
  const months = readMonths(lower, end);
  if (months !== undefined)
    return {
      type: 'period',
      start,
      end: months.end,
      period: partOf(y, months.part),
      ...(months.instant && { instant: true as const }),
    };
  const found = longestMatch(PERIODS, lower, end);
  if (found?.value.part !== undefined) {
    const p = partOf(y, found.value.part);
    return {
      type: 'period',
      start,
      end: found.end,
      period: found.value.instant ? { ...p, instant: true } : p,
    };
  }
  if (lower[end - 1] === '年') {
    const mark = lower[end] ?? '';
    if (mark === '底' || mark === '末' || mark === '终' || mark === '初') {
      return {
        type: 'period',
        start,
        end: end + 1,
        period: { ...partOf(y, mark === '初' ? [0, 1] : [11, 1]), instant: true },
      };
    }
  }
  const fiscal = FISCAL_SUFFIX.test(lower.slice(start, end));
  BEFORE_YEAR.lastIndex = end;
  const behind = lower[end - 1] === '年' && BEFORE_YEAR.test(lower) ? end + 1 : end;
  return { type: 'period', start, end: behind, period: fiscal ? { ...year(y), fiscal: true } : year(y) };
}

const FISCAL_SUFFIX = /(?:[财財]年|[会會][计計]年度|[财財]政年度)$/u;
/** 2030年前完成: until then. 2024年前三季, 2024年前后, 2024年前海 go on. */
const BEFORE_YEAR = /前(?=[，,、。实實建完达達投力争爭基全再要需总總每均累])/uy;

export function yearSuffixEnd(lower: string, at: number): number {
  const from = skipBlanks(lower, at);
  const suffix = YEAR_SUFFIXES.find(s => lower.startsWith(s, from));
  return suffix === undefined ? at : from + suffix.length;
}

/** "2025e", "2024f", "2023a" where a word ends. */
function readStatus(lower: string, at: number): 'forecast' | 'actual' | undefined {
  const mark = lower[at];
  if ((mark !== 'e' && mark !== 'f' && mark !== 'a') || isLetter(lower.charCodeAt(at + 1))) return undefined;
  return mark === 'a' ? 'actual' : 'forecast';
}

/** Bare digits are a year only when nothing that makes them a number or a code is attached. */
function isYearEnd(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return false;
  // 1900多家, 2000+ 家
  if ('多余餘+'.includes(lower[at] ?? ' ') && isMeasuredAt(lower, at + 1)) return false;
  // 2084万吨, 2035元: digits with a scale or unit are a quantity.
  if (isCjk(code) && (readScale(lower, at) !== undefined || readUnit(lower, at) !== undefined)) return false;
  // "1900 million tonnes", "1950 GWh": a scale or a measure makes it a quantity.
  if (lower[at] === ' ' && (readScale(lower, at) !== undefined || isMeasure(lower, at))) return false;
  if (lower[at] === '%' || lower[at] === '％') return false;
  return !(lower[at] === '.' && isDigit(lower.charCodeAt(at + 1)));
}

/** "They employ 2000 people": what is counted stands behind, and no word before makes a year of it. */
function isCount(lower: string, start: number, end: number): boolean {
  if (lower[end] !== ' ') return false;
  const unit = readUnit(lower, end);
  const isCounted =
    unit?.value.type === 'unit' && unit.value.unit.dimension.startsWith('count') && unit.end - end > 2;
  if (!isCounted && readCountedNoun(lower, end) === undefined) return false;
  return !YEAR_BEFORE.test(lower.slice(Math.max(0, start - 8), start));
}

/** "In 2000 people bought …" */
const YEAR_BEFORE = /(?:^|\b)(?:in|by|since|until|till|during|before|after|around|fy|year)\s$/;

const MEASURES = new Set(['mass', 'energy', 'power', 'area', 'length', 'volume', 'emission', 'oil-volume']);

function isMeasure(lower: string, at: number): boolean {
  const unit = readUnit(lower, at);
  return unit?.value.type === 'unit' && MEASURES.has(unit.value.unit.dimension) && unit.end - at > 2;
}

/** 2023-04, 2023/04/05: a month behind a dash. */
function readMonthDigits(lower: string, at: number, y: number): { end: number; period: Period } | undefined {
  const mark = lower[at];
  if (mark !== '-' && mark !== '/') return undefined;
  const m = readDigits(lower, at + 1);
  if (!isDigit(lower.charCodeAt(at + 1)) || !m.plain || m.value < 1 || m.value > 12) return undefined;
  // 2020/5/3: one digit is a month when a day follows.
  if (m.end - at - 1 !== 2 && !(lower[m.end] === mark && isDigit(lower.charCodeAt(m.end + 1))))
    return undefined;
  const period = partOf(y, [m.value - 1, 1]);
  if (lower[m.end] === mark && isDigit(lower.charCodeAt(m.end + 1)))
    return { end: readDigits(lower, m.end + 1).end, period };
  return { end: m.end, period };
}

const DOTTED = /((?:19|20)\d\d)\.(\d{1,2})(?:\.\d{1,2})?(?![\d.%％a-z])/y;

/** 2023.03.15, and 2023.03 where nothing that is measured follows. */
function readDotted(lower: string, start: number): PeriodToken | undefined {
  DOTTED.lastIndex = start;
  const [text = '', y, m = ''] = DOTTED.exec(lower) ?? [];
  const month = Number(m);
  if (text === '' || month < 1 || month > 12) return undefined;
  const end = start + text.length;
  const isWhole = text.length === 7 && m.length === 2;
  if (text.indexOf('.', 5) < 0 && !(isWhole && !isMeasuredAt(lower, end))) return undefined;
  return { type: 'period', start, end, period: partOf(Number(y), [month - 1, 1]) };
}

function isMeasuredAt(lower: string, at: number): boolean {
  return readScale(lower, at) !== undefined || readUnit(lower, at) !== undefined;
}

const RANGE_MARKS = '-－–—−~～至到/→';

/** "–2025年", "至2025年", "-25", "/24", " to 2025". `first` is the year before it. */
function readYearRange(
  lower: string,
  at: number,
  first: number,
): { end: number; period: Period; isSpan?: true } | undefined {
  const named = skipBlanks(lower, at);
  const from = skipBlanks(lower, lower[named] === '年' ? named + 1 : at);
  let mark = lower[from] ?? '';
  let next = from + 1;
  if (lower.startsWith('to ', from) && from > at) {
    mark = 'to';
    next = from + 3;
  } else if (!RANGE_MARKS.includes(mark) || mark === '') return undefined;
  while (lower[next] === mark) next++;
  next = skipBlanks(lower, next);
  if (!isDigit(lower.charCodeAt(next))) return undefined;
  const second = readDigits(lower, next);
  if (!second.plain || isLetter(lower.charCodeAt(second.end))) return undefined;
  const size = second.end - next;
  const fiscal = mark === '/';
  let last: number;
  if (size === 4) last = second.value;
  else if (size === 2 && from === at && mark !== 'to' && second.value > first % 100)
    last = first - (first % 100) + second.value;
  else return undefined;
  // 2023-04 is a month; 2022-25 and 2023/24 are years.
  if (size === 2 && mark === '-' && second.value <= 12 && first % 100 !== second.value - 1) return undefined;
  if (last < 1900 || last > 2100) return undefined;
  const end = yearSuffixEnd(lower, second.end);
  if (fiscal && last === first + 1)
    return { end, period: { start: first * 12 + 6, end: first * 12 + 18, fiscal: true } };
  if (size === 2 && mark === '-' && last === first + 1)
    return { end, period: { start: first * 12 + 3, end: first * 12 + 15, fiscal: true } };
  if (last < first) return { end, period: { start: first * 12, end: last * 12 + 12 }, isSpan: true };
  return { end, period: years(first, last), isSpan: true };
}

/** Two years that lost their dash: 20252030年. */
function joinedYears(lower: string, start: number): PeriodToken | undefined {
  const digits = readDigits(lower, start);
  if (!digits.plain || digits.end - start !== 8) return undefined;
  const a = Math.floor(digits.value / 10000);
  const b = digits.value % 10000;
  if (a < 1980 || b <= a || b > 2060 || lower[digits.end] !== '年') return undefined;
  return { type: 'period', start, end: digits.end + 1, period: years(a, b), isSpan: true };
}

/** FY24, FY2023, fiscal 2023: `at` is behind the prefix. */
export function readFiscal(lower: string, start: number, at: number): PeriodToken | undefined {
  if (!isDigit(lower.charCodeAt(at))) return undefined;
  const digits = readDigits(lower, at);
  if (!digits.plain || isLetter(lower.charCodeAt(digits.end))) return undefined;
  const size = digits.end - at;
  if (size !== 2 && size !== 4) return undefined;
  const y = size === 2 ? 2000 + digits.value : digits.value;
  const twoYears = fiscalEnd(lower, digits.end, y + 1);
  if (twoYears !== undefined)
    return {
      type: 'period',
      start,
      end: twoYears,
      period: { start: y * 12 + 6, end: y * 12 + 18, fiscal: true },
    };
  return { type: 'period', start, end: digits.end, period: { ...year(y), fiscal: true } };
}

/** FY23/24, FY2023-24: where the year after stands behind the first. */
function fiscalEnd(lower: string, at: number, next: number): number | undefined {
  if (!'/-–'.includes(lower[at] ?? ' ') || !isDigit(lower.charCodeAt(at + 1))) return undefined;
  const { end, plain, value } = readDigits(lower, at + 1);
  const size = end - at - 1;
  return plain && ((size === 2 && value === next % 100) || value === next) ? end : undefined;
}

/** Blank, comma or "of" between a part and its year. */
export function isPeriodGap(text: string, from: number, to: number): boolean {
  if (to - from > 8) return false;
  let i = from;
  while (i < to && (isBlank(text.charCodeAt(i)) || text[i] === ',')) i++;
  if (i === to) return true;
  return text.startsWith('of', i) && text.slice(i + 2, to).trim() === '';
}
