import { isDigit, skipBlanks } from '../numbers/chars.ts';
import { readDigits } from '../numbers/digits.ts';

export interface MonthsFound {
  readonly end: number;
  readonly part: readonly [number, number];
  readonly instant?: true;
}

/** 9月, 1—9月, 1至9月, 6月底, 3月28日 (the month of the date). */
export function readMonths(lower: string, at: number): MonthsFound | undefined {
  const start = skipBlanks(lower, at);
  const firsts = readFirstMonths(lower, isFirst(lower, start - 1) ? start - 1 : start);
  if (firsts !== undefined) return firsts;
  if (!isDigit(lower.charCodeAt(start))) return undefined;
  const first = readDigits(lower, start);
  if (!first.plain || first.value < 1 || first.value > 12) return undefined;
  if (lower[first.end] === '月') {
    const range = readMonthRange(lower, first.end + 1, first.value);
    return range ?? monthEnd(lower, first.end + 1, [first.value - 1, 1]);
  }
  return readMonthRange(lower, first.end, first.value);
}

/** 前10月, 前7个月: from January on. */
function readFirstMonths(lower: string, at: number): MonthsFound | undefined {
  if (!isFirst(lower, at) || !isDigit(lower.charCodeAt(at + 1))) return undefined;
  const { plain, value, end } = readDigits(lower, at + 1);
  const month = lower[end] === '个' || lower[end] === '個' ? end + 1 : end;
  if (!plain || value < 2 || value > 11 || lower[month] !== '月') return undefined;
  return { end: month + 1, part: [0, value] };
}

/** 目前, 之前: no first of anything. */
function isFirst(lower: string, at: number): boolean {
  return (lower[at] === '前' || lower[at] === '首') && !'之以目此'.includes(lower[at - 1] ?? ' ');
}

function readMonthRange(lower: string, at: number, first: number): MonthsFound | undefined {
  const mark = lower[at] ?? '';
  if (mark === '' || !'-－–—−~～至到'.includes(mark)) return undefined;
  let next = at + 1;
  while (lower[next] === mark) next++;
  if (!isDigit(lower.charCodeAt(next))) return undefined;
  const last = readDigits(lower, next);
  if (lower[last.end] !== '月' || last.value < first || last.value > 12) return undefined;
  return monthEnd(lower, last.end + 1, [first - 1, last.value - first + 1]);
}

function monthEnd(lower: string, at: number, part: readonly [number, number]): MonthsFound {
  const mark = lower[at] ?? '';
  if (mark === '底' || mark === '末') return { end: at + 1, part, instant: true };
  if (mark === '份' || mark === '初') return { end: at + 1, part };
  if (isDigit(lower.charCodeAt(at))) {
    const day = readDigits(lower, at);
    if (lower[day.end] === '日') return { end: day.end + 1, part, instant: true };
  }
  return { end: at, part };
}
