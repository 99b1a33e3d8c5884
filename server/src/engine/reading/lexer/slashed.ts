import { partOf, year } from '../../quantity/period.ts';
import { isDigit } from '../numbers/chars.ts';
import type { PeriodToken } from '../tokens.ts';
import { codeEnd } from './not-a-figure.ts';

/** Digits with slashes between them that tell time, or name something and tell none. */
export interface Slashed {
  readonly end: number;
  readonly periods: readonly PeriodToken[];
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const MOST_GROUPS = 8;

/** 20/21/22年, 2020/21/22, 3/15/2023, "(EU) 2016/679"; undefined where nothing of the kind stands. */
export function readSlashed(lower: string, start: number): Slashed | undefined {
  const groups = groupsAt(lower, start);
  const last = groups.at(-1);
  if (groups.length < 2 || last === undefined || isDecimal(lower, last.end)) return undefined;
  return readDate(groups) ?? readYears(lower, groups) ?? readNumbered(lower, groups);
}

function isDecimal(lower: string, at: number): boolean {
  const mark = lower[at];
  return mark === '%' || mark === '％' || (mark === '.' && isDigit(lower.charCodeAt(at + 1)));
}

function groupsAt(lower: string, start: number): Group[] {
  const groups: Group[] = [];
  let at = start;
  while (groups.length < MOST_GROUPS) {
    let end = at;
    while (isDigit(lower.charCodeAt(end)) && end - at <= 4) end++;
    if (end === at || end - at > 4) break;
    groups.push({ start: at, end, value: Number(lower.slice(at, end)) });
    if (lower[end] !== '/') break;
    at = end + 1;
  }
  return groups;
}

function size({ start, end }: Group): number {
  return end - start;
}

/** 15/3/2023 and 3/15/2023: the month where the numbers tell which one it is, else the year. */
function readDate(groups: readonly Group[]): Slashed | undefined {
  const [a, b, y] = groups;
  if (groups.length !== 3 || a === undefined || b === undefined || y === undefined) return undefined;
  if (size(a) > 2 || size(b) > 2 || !isYear(y) || a.value > 31 || b.value > 31) return undefined;
  const month = a.value > 12 || a.value === b.value ? b.value : b.value > 12 ? a.value : undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const period = month === undefined ? year(y.value) : partOf(y.value, [month - 1, 1]);
  const instant = month === undefined ? {} : { instant: true as const };
  return { end: y.end, periods: [{ type: 'period', start: a.start, end: y.end, period, ...instant }] };
}

/** 20/21/22年, 2020/21/22, 2020/2021/2022年: years one after the other. */
function readYears(lower: string, groups: readonly Group[]): Slashed | undefined {
  const [first, second, third] = groups;
  const last = groups.at(-1);
  if (first === undefined || second === undefined || last === undefined) return undefined;
  const named = lower[last.end] === '年';
  const isShort = size(first) === 2;
  if (isShort ? !named || first.value < 10 || first.value > 40 : !isYear(first)) return undefined;
  const isFull = size(second) === 4;
  if (isFull ? third === undefined && !named : !isShort && (third === undefined || second.value <= 12))
    return undefined;
  const follow = groups.every(
    (g, i) =>
      i === 0 ||
      (isFull ? g.value === first.value + i : size(g) === 2 && g.value === (first.value + i) % 100),
  );
  if (!follow) return undefined;
  const from = isShort ? 2000 + first.value : first.value;
  const end = named ? last.end + 1 : last.end;
  return {
    end,
    periods: groups.map((g, i) => ({
      type: 'period',
      start: g.start,
      end: g === last ? end : g.end,
      period: year(from + i),
    })),
  };
}

/** 2016/679, 2009/65/EC: an act with its year and number. What may be a month or the year after is none. */
function readNumbered(lower: string, groups: readonly Group[]): Slashed | undefined {
  const [first, second] = groups;
  if (groups.length !== 2 || first === undefined || second === undefined || !isYear(first)) return undefined;
  const short = size(second) <= 2;
  if (short && (second.value <= 12 || second.value === (first.value + 1) % 100)) return undefined;
  if (size(second) === 4 && second.value >= first.value) return undefined;
  return { end: codeEnd(lower, second.end), periods: [] };
}

function isYear(group: Group): boolean {
  return size(group) === 4 && group.value >= 1900 && group.value <= 2100;
}
