import { year, years } from '../../quantity/period.ts';
import { isDigit, skipBlanks } from '../numbers/chars.ts';
import { readDigits } from '../numbers/digits.ts';
import type { PeriodToken } from '../tokens.ts';
import { withPart, yearSuffixEnd } from './period-reader.ts';

/** Years before the first of the Republic, as Taiwan counts. */
const MINGUO = 1911;

/** 民國112年度, 令和 6 年, 民國111至113年: a year of an era whose name stands before it. */
export function readEra(lower: string, start: number, at: number, before: number): PeriodToken | undefined {
  const from = skipBlanks(lower, at);
  const first = eraYear(lower, from);
  if (first === undefined) return undefined;
  const isNamed = lower[first.end] === '年';
  const behind = isNamed ? first.end + 1 : first.end;
  const span = readEraSpan(lower, start, behind, first.value, before);
  if (span !== undefined || !isNamed) return span;
  return withPart(lower, start, yearSuffixEnd(lower, first.end), first.value + before);
}

/** 至113年, -113年度: the last year of a span whose first was read. */
function readEraSpan(
  lower: string,
  start: number,
  at: number,
  first: number,
  before: number,
): PeriodToken | undefined {
  const last = ERA_TO.includes(lower[at] ?? ' ') ? eraYear(lower, at + 1) : undefined;
  if (last === undefined || last.value <= first || !NAMES_YEAR.test(lower.slice(last.end, last.end + 2)))
    return undefined;
  const period = years(first + before, last.value + before);
  return { type: 'period', start, end: yearSuffixEnd(lower, last.end), period, isSpan: true };
}

const NAMES_YEAR = /^[学學]?年/;
const ERA_TO = '至到-–—~～';

function eraYear(lower: string, at: number): { value: number; end: number } | undefined {
  if (lower[at] === '元') return { value: 1, end: at + 1 };
  if (!isDigit(lower.charCodeAt(at))) return undefined;
  const { plain, value, end } = readDigits(lower, at);
  return plain && value >= 1 && value < 150 ? { value, end } : undefined;
}

/** 111年度 in Taiwan: year of the Republic, 1911 before the common era's count. */
export function readMinguo(lower: string, start: number): PeriodToken | undefined {
  const digits = readDigits(lower, start);
  if (!digits.plain || digits.value < 80 || digits.value > 130 || digits.end - start > 3) return undefined;
  const bare = STANDS_ALONE.has(lower[start - 1] ?? '')
    ? readEraSpan(lower, start, digits.end, digits.value, MINGUO)
    : undefined;
  if (bare !== undefined) return bare;
  if (isListed(lower, start))
    return { type: 'period', start, end: digits.end, period: year(digits.value + MINGUO) };
  if (
    !lower.startsWith('年度', digits.end) &&
    !lower.startsWith('学年', digits.end) &&
    !lower.startsWith('學年', digits.end) &&
    !isYearOfMinguo(lower, start, digits.end)
  )
    return undefined;
  const end = yearSuffixEnd(lower, digits.end);
  const span = readEraSpan(lower, start, end, digits.value, MINGUO);
  if (span !== undefined) return span;
  return { type: 'period', start, end, period: year(digits.value + MINGUO) };
}

const LIST = /(?:8\d|9\d|1[0-3]\d)(?:[、及和與与](?:8\d|9\d|1[0-3]\d)){1,4}(?:年度|[学學]年)/y;

/** 110、111及112年度: years whose name stands behind the last. */
function isListed(lower: string, start: number): boolean {
  LIST.lastIndex = start;
  return LIST.test(lower);
}

/** What no length of time is told behind: （112至114年）, 自112至114年. */
const STANDS_ALONE = new Set(['', '（', '(', '，', '。', '；', '：', '自', '於', '在', '\n']);

/** 112年 with nothing around it that makes it a length of time (逾 112 年, 112 年来). */
function isYearOfMinguo(lower: string, start: number, end: number): boolean {
  return (
    lower[end] === '年' &&
    !'前後后以之來来間间內内歷历期多'.includes(lower[end + 1] ?? ' ') &&
    !/^的[历歷时時]/.test(lower.slice(end + 1, end + 3)) &&
    !'逾近約约超過过達达歷历經经滿满長长共第計计了有每'.includes(lower[start - 1] ?? ' ')
  );
}

const NUMERALS = '〇一二三四五六七八九';
const YEAR_IN_NUMERALS = /[一二][〇零○一二三四五六七八九]{3}(?=年)/y;

/** 二〇二三年, 二零二四年上半年: a year in Chinese digits, read one by one. */
export function readYearInNumerals(lower: string, at: number): PeriodToken | undefined {
  YEAR_IN_NUMERALS.lastIndex = at;
  const written = YEAR_IN_NUMERALS.exec(lower)?.[0];
  if (written === undefined) return undefined;
  const value = Number([...written.replace(/[零○]/g, '〇')].map(c => NUMERALS.indexOf(c)).join(''));
  return value < 1900 || value > 2100
    ? undefined
    : withPart(lower, at, yearSuffixEnd(lower, at + written.length), value);
}
