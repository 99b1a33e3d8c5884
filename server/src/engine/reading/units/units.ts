import { PEOPLE_EN, THINGS_EN } from '../../lexicon/counted-nouns.ts';
import { MONEY_PREFIXES, MONEY_ROWS, MONEY_SUFFIXES } from '../../lexicon/currencies.ts';
import { SCALE_PHRASES, SCALES } from '../../lexicon/scales.ts';
import { buildTrie, longestMatch } from '../../lexicon/trie.ts';
import {
  BEHIND_SCORE,
  COUNT_ROWS,
  HUNDRED_KM_WORDS,
  MEASURE_ROWS,
  PERCENT_ROWS,
  UNIT_GOES_ON,
  type UnitRow,
} from '../../lexicon/units.ts';
import type { Unit } from '../../quantity/figure.ts';
import { isBlank, isLetter, skipBlanks } from '../numbers/chars.ts';
import { singular } from '../numbers/singular.ts';
import { isLoneMetres, isMetres, isMoneyBefore } from './metres.ts';

/** What stands behind a number: a unit, or one of the percent family. */
export type UnitWord =
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'percent' | 'points'; readonly factor: number };

const ROWS: readonly UnitRow[] = [...MONEY_ROWS, ...MEASURE_ROWS, ...COUNT_ROWS];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.map(([id, dimension, factor]) => [id, { id, dimension, factor }] as const),
);

export const PERCENT: Unit = { id: '%', dimension: 'percent', factor: 1 };
export const POINTS: Unit = { id: '[pp]', dimension: 'points', factor: 1 };

export function unitOf(id: string): Unit | undefined {
  return UNITS.get(id) ?? (id === '%' ? PERCENT : id === '[pp]' ? POINTS : undefined);
}

/** The words as they stand in text: `_` in the table is a blank, and everything is lower case. */
function words(list: string): string[] {
  return list
    .split(' ')
    .filter(w => w !== '')
    .map(w => w.replaceAll('_', ' '));
}

const UNIT_WORDS = buildTrie<UnitWord>([
  ...PERCENT_ROWS.flatMap(([list, type, factor]) => words(list).map(w => [w, { type, factor }] as const)),
  ...ROWS.flatMap(([id, , , zh, en]) =>
    words(`${zh} ${en}`).map(w => [w, { type: 'unit', unit: UNITS.get(id) as Unit }] as const),
  ),
]);

const METRE: UnitWord = { type: 'unit', unit: UNITS.get('m') as Unit };

const SCALE_WORDS = buildTrie<number>([
  ...SCALE_PHRASES,
  ...SCALES.flatMap(([list, factor]) => words(list).map(w => [w, factor] as const)),
]);

export const MONEY_PREFIX_WORDS = buildTrie<Unit>(
  MONEY_PREFIXES.map(([symbol, id]) => [symbol, UNITS.get(id) as Unit] as const),
);

/** 12 kWh/100 km, 升/百公里: only what something is divided by. */
const HUNDRED_KM = buildTrie<Unit>(
  HUNDRED_KM_WORDS.map(w => [w, { id: '(100.km)', dimension: 'length', factor: 1e5 }] as const),
);

/** "1.2 million users", "12,000 shipments": what a number counts, by the noun behind it. */
const COUNTED_NOUNS = buildTrie<Unit>([
  ...PEOPLE_EN.map(noun => [noun, UNITS.get('x-person') as Unit] as const),
  ...THINGS_EN.map(noun => [noun, countOf(singular(noun))] as const),
]);

/**
 * The unit of what is counted under a name of its own, in the singular. It may stand in one sum with any other count:
 * tankers and carriers are vessels, shops are outlets.
 */
export function countOf(noun: string): Unit {
  return { id: `x-${noun}`, dimension: 'count', factor: 1 };
}

/** The noun that a number counts, one blank behind it. */
export function readCountedNoun(lower: string, at: number): Found<Unit> | undefined {
  return lower[at] === ' ' ? longestMatch(COUNTED_NOUNS, lower, at + 1) : undefined;
}

const SUFFIXES = buildTrie<true>(MONEY_SUFFIXES.map(w => [w, true] as const));

/** Scales that mean something else unless they touch the digits: 12m, 3k, 5b, 2t. */
const SHORT_SCALES = new Set(['k', 'm', 'b', 'mm', 'cr']);

export interface Found<Value> {
  readonly end: number;
  readonly value: Value;
}

/** The scale words at a place, also several (十亿 is one, 万亿 is one; "hundred million" is one). */
export function readScale(lower: string, at: number): Found<number> | undefined {
  const start = skipBlanks(lower, at);
  const found = longestMatch(SCALE_WORDS, lower, start);
  if (found === undefined) return undefined;
  const word = lower.slice(start, found.end);
  if (
    SHORT_SCALES.has(word) &&
    (isMetres(lower, start) ||
      isLetter(lower.charCodeAt(found.end)) ||
      isRaised(lower[found.end]) ||
      (start !== at && !isMeasuredBehind(lower, found.end) && !(word === 'm' && isMoneyBefore(lower, at))))
  )
    return undefined;
  // 百 千 十 after digits are scales only before another scale or a unit: 5 百 is written by nobody, 3 千瓦 is a unit.
  if (word === '兆' && isTechnicalPrefix(lower, found.end)) return undefined;
  if (PREFIXES.has(word) && isPartOfUnit(lower, start, found.end)) return undefined;
  if (word === '京' && readUnit(lower, found.end) === undefined) return undefined;
  // 2百分点: no two hundred
  if (word === '百' && lower[found.end] === '分') return undefined;
  // 4,900万千瓦: behind a scale the kilo is of the unit, and the scale that of a number before it that shares the unit
  if (
    word === '千' &&
    KILO_OF.includes(lower[found.end] ?? ' ') &&
    '万萬亿億'.includes(lower[start - 1] ?? ' ')
  )
    return undefined;
  return found;
}

/** 120m², 500m3: a power of metres. */
function isRaised(next: string | undefined): boolean {
  return next !== undefined && '²³0123456789'.includes(next);
}

/** Scales that units are named with: 千卡, 百万英热单位. */
const PREFIXES = new Set(['千', '百万', '百萬', '兆']);

/** The name of a unit goes on beyond all that a scale and a unit behind it would take. */
function isPartOfUnit(lower: string, start: number, scaleEnd: number): boolean {
  const whole = longestMatch(UNIT_WORDS, lower, start);
  if (whole === undefined || whole.end <= scaleEnd) return false;
  return whole.end > (longestMatch(UNIT_WORDS, lower, scaleEnd)?.end ?? scaleEnd);
}

const KILO_OF = '瓦克米卡赫伏帕焦升';

const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['cr', 1e7],
]);

/** "$12 m", "€3 mm": behind a currency a short scale may stand apart from the digits; "$5t" only beside them. */
export function readMoneyScale(lower: string, at: number): Found<number> | undefined {
  const short = / (k|mm?|b|cr)(?![\w²³/])/y;
  short.lastIndex = at;
  const word = short.exec(lower)?.[1];
  if (word !== undefined) return { end: short.lastIndex, value: MONEY_SCALES.get(word) as number };
  return lower[at] === 't' && !isLetter(lower.charCodeAt(at + 1)) && lower[at + 1] !== '/'
    ? { end: at + 1, value: 1e12 }
    : undefined;
}

/** 1.2 m sq ft, 4 m tonnes, 3 m users: a lone letter with a blank before it is a scale when a unit follows. */
function isMeasuredBehind(lower: string, at: number): boolean {
  const unit = lower[at] === ' ' ? longestMatch(UNIT_WORDS, lower, at + 1) : undefined;
  return (unit?.value.type === 'unit' && unit.end - at > 3) || readCountedNoun(lower, at) !== undefined;
}

function isTechnicalPrefix(lower: string, at: number): boolean {
  return '瓦字帕赫比伏欧焦'.includes(lower[at] ?? ' ');
}

/** The unit at a place, with derived ones: 元/吨, per kWh, 人/平方公里. */
export function readUnit(lower: string, at: number): Found<UnitWord> | undefined {
  let start = skipBlanks(lower, at);
  if (lower[start] === '-' && isLetter(lower.charCodeAt(start + 1)) && start === at) start++;
  const found = longestMatch(UNIT_WORDS, lower, start);
  if (found === undefined)
    return isMetres(lower, start) || isLoneMetres(lower, start)
      ? { end: start + 1, value: METRE }
      : undefined;
  if (found.value.type !== 'unit') return found;
  if (found.end - start === 1 && beginsOther(lower, start)) return undefined;
  let end = found.end;
  const suffix = found.value.unit.dimension.startsWith('money')
    ? longestMatch(SUFFIXES, lower, end)
    : undefined;
  if (suffix !== undefined) end = suffix.end;
  const per = readPer(lower, end);
  if (per === undefined) return { end, value: found.value };
  return { end: per.end, value: { type: 'unit', unit: ratioUnit(found.value.unit, per.value) } };
}

/** Units that only their capitals tell apart: a file of 12 MB, 12 mb of crude. */
const IN_CAPITALS: ReadonlyMap<string, readonly [written: string, id: string]> = new Map([
  ['k[bbl]', ['KB', 'kBy']],
  ['M[bbl]', ['MB', 'MBy']],
]);

/** The unit that was meant, from how it is written. */
export function inWrittenCase(unit: Unit, written: string): Unit {
  const [capitals, id] = IN_CAPITALS.get(unit.id) ?? [];
  return capitals !== undefined && id !== undefined && written.endsWith(capitals)
    ? (UNITS.get(id) ?? unit)
    : unit;
}

/** 12手机, 12分别: the character begins another word. */
function beginsOther(lower: string, at: number): boolean {
  const unit = lower[at] as string;
  const others = UNIT_GOES_ON.get(unit);
  if (others !== undefined) return others.includes(lower[at + 1] ?? ' ');
  return unit === '分' && !BEHIND_SCORE.test(lower.slice(at + 1, at + 4));
}

/** "/吨", " per kWh", "每吨", "a tonne": what a derived unit is divided by. */
export function readPer(lower: string, at: number): Found<Unit> | undefined {
  const start = skipBlanks(lower, at);
  let after: number;
  if (lower[start] === '/' || lower[start] === '／' || lower[start] === '每') after = start + 1;
  else if (start > at && lower.startsWith('per ', start)) after = start + 4;
  else if (start > at && lower.startsWith('a ', start)) after = start + 2;
  else return undefined;
  const from = skipBlanks(lower, after);
  const hundred = longestMatch(HUNDRED_KM, lower, from);
  if (hundred !== undefined) return hundred;
  const found = longestMatch(UNIT_WORDS, lower, from);
  if (found === undefined || found.value.type !== 'unit') return undefined;
  // "$5 a year", 12万辆/年: an amount over time, not a unit price.
  const { dimension } = found.value.unit;
  if (lower[start] === 'a' ? dimension.startsWith('duration') : dimension === 'duration') return undefined;
  return { end: found.end, value: found.value.unit };
}

export function ratioUnit(a: Unit, b: Unit): Unit {
  return { id: `${a.id}/${b.id}`, dimension: `${a.dimension}/${b.dimension}`, factor: a.factor / b.factor };
}

/** A currency symbol or code that stands before digits; `end` is where the digits (or a sign) begin. */
export function readMoneyPrefix(lower: string, at: number): Found<Unit> | undefined {
  const found = longestMatch(MONEY_PREFIX_WORDS, lower, at);
  if (found === undefined) return undefined;
  const end = skipBlanks(lower, found.end);
  const code = lower.charCodeAt(end);
  const sign = code === 0x2d || code === 0x2212 || code === 0x2b;
  const digit = sign ? lower.charCodeAt(end + 1) : code;
  if (!(digit >= 0x30 && digit <= 0x39)) return undefined;
  // A lone letter ("R 12") is a currency only when it touches the digits.
  if (found.end - at === 1 && isLetter(lower.charCodeAt(at)) && isBlank(lower.charCodeAt(found.end)))
    return undefined;
  return { end, value: found.value };
}

/** Common unit names, for "did you mean". */
export const UNIT_NAMES: readonly string[] = [
  '元',
  '万元',
  '亿元',
  '億元',
  '万亿元',
  '美元',
  '亿美元',
  '%',
  '人',
  '万人',
  '亿笔',
  '億筆',
  '辆',
  '万辆',
  '吨',
  '万吨',
  '亿千瓦时',
  '万千瓦',
  'USD',
  'EUR',
  'CNY',
  'million',
  'billion',
  'TWh',
  'GWh',
  'GW',
  'MW',
  'tonnes',
  'Mt',
  'units',
];
