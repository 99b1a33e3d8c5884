import { LENGTHS } from '../../lexicon/lengths.ts';
import { COUNTS } from '../../lexicon/totals.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { growth } from '../../quantity/growth.ts';
import { below, type Interval, subtract } from '../../quantity/interval.ts';
import { type Period, yearOf } from '../../quantity/period.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Board, Vector } from './board.ts';
import { namesHead } from './vocabulary.ts';

/** Something to order the items of a board by: a column as it stands, or what two columns make. */
export interface Scale {
  readonly name: string;
  readonly period?: Period;
  /** The base, when it is a change. */
  readonly since?: Period;
  /** How a change is measured. */
  readonly by?: 'rate' | 'amount';
  readonly values: readonly (Interval | undefined)[];
  /** What the values come from, for showing. */
  readonly figures: readonly (readonly Figure[])[];
}

export type Way = 'most' | 'least';

/** Columns of levels, narrowed to those that the text names and to the year that it names. */
export function levelScales(board: Board, text: string): Scale[] {
  const levels = board.vectors.filter(isLevel);
  // A table of nothing but returns or rates of growth
  return narrowed(levels.length > 0 ? levels : board.vectors.filter(isRate), text).flatMap(v => {
    const first = v.figures.find((f, i) => f !== undefined && board.items[i]?.part === 'one');
    if (first === undefined) return [];
    return [
      {
        name: v.name,
        ...(v.period && { period: v.period }),
        values: v.figures.map(f => (f !== undefined && comparable(f, first) ? inBase(f) : undefined)),
        figures: v.figures.map(f => (f === undefined ? [] : [f])),
      },
    ];
  });
}

/** Changes of levels from one column to a later one, by their rate and by their amount, and the columns that state a change. */
export function changeScales(board: Board, text: string): Scale[] {
  const stated = board.vectors.filter(
    v => v.role === 'growth' || v.role === 'change' || v.role === 'compound',
  );
  const dated = narrowed(
    board.vectors.filter(v => isLevel(v) && v.period !== undefined),
    text,
  );
  const scales = stated.map(
    (v): Scale => ({
      name: v.name,
      by: v.figures.some(f => f?.kind === 'amount') ? 'amount' : 'rate',
      ...(v.period && { period: v.period }),
      values: v.figures.map(f => f && inBase(f)),
      figures: v.figures.map(f => (f === undefined ? [] : [f])),
    }),
  );
  for (const to of dated) {
    for (const from of dated) {
      if (from.period === undefined || to.period === undefined || from.period.end >= to.period.end) continue;
      if (to.period.end - to.period.start !== from.period.end - from.period.start) continue;
      if (bareName(from) !== bareName(to)) continue;
      scales.push(changeScale(from, to, 'rate'), changeScale(from, to, 'amount'));
    }
  }
  return scales;
}

function changeScale(from: Vector, to: Vector, by: 'rate' | 'amount'): Scale {
  const pairs = to.figures.map((b, i): readonly Figure[] => {
    const a = from.figures[i];
    return a !== undefined && b !== undefined && comparable(a, b) ? [a, b] : [];
  });
  return {
    name: `${from.name} → ${to.name}`,
    ...(to.period && { period: to.period }),
    ...(from.period && { since: from.period }),
    by,
    values: pairs.map(([a, b]) => {
      if (a === undefined || b === undefined) return undefined;
      return by === 'amount' || a.kind !== 'amount'
        ? subtract(inBase(b), inBase(a))
        : growth(inBase(a), inBase(b));
    }),
    figures: pairs,
  };
}

function isRate({ role }: Vector): boolean {
  return role === 'growth' || role === 'compound';
}

function isLevel(v: Vector): boolean {
  return (
    v.role === 'value' ||
    v.role === 'share' ||
    v.role === 'total' ||
    v.role === 'subtotal' ||
    v.role === 'of-which'
  );
}

/** "2022 revenue" and "2023 revenue" are one measure. */
function bareName(v: Vector): string {
  return v.period === undefined
    ? v.name
    : v.name.replace(/(?:19|20)\d\d|FY\s?\d+|[年底末度EFA]/gu, '').trim();
}

/** Those whose head the text names, when it names any and not all. */
function narrowed(vectors: readonly Vector[], text: string): readonly Vector[] {
  const lengths = lengthsIn(text);
  const ofLength = vectors.filter(v => lengthsIn(v.name).some(length => lengths.includes(length)));
  if (ofLength.length > 0) return ofLength;
  const named = vectors.filter(v => v.period === undefined && namesHead(v.name, text));
  const whole = named.filter(v => !named.some(other => isWithin(v.name, other.name, text)));
  return whole.length > 0 ? whole : vectors;
}

/** "over one year", "3 years (p.a.)", 近五年: lengths of time as "1 year", "3 year". */
function lengthsIn(text: string): string[] {
  return matchesIn(text, LENGTHS).map(([, number = '', unit, zh = '']) =>
    zh === ''
      ? `${COUNTS[number.toLowerCase()] ?? number} ${unit?.toLowerCase()}`
      : `${COUNTS[zh] ?? zh} year`,
  );
}

/** 床位 in 床位使用率: a head that stands in the text only as a part of another is not named. */
function isWithin(name: string, other: string, text: string): boolean {
  return name !== other && text.includes(other) && !namesHead(name, text.replaceAll(other, ' '));
}

const YEAR = /(?<![\d.,])((?:19|20)\d\d)(?![\d,])/g;
/** Before a year that is compared with, not spoken of. */
const BASE =
  /(?:\b(?:than in|than|compared with|compared to|against|from|since|up on|down on|over)|[较較比与與自从從由]|相比)\s*$/i;

/** Those of the years that the text names; none when it names years of which the board knows nothing. */
export function ofYears(scales: readonly Scale[], text: string): Scale[] {
  const all: number[] = [];
  const bases: number[] = [];
  for (const found of matchesIn(text, YEAR)) {
    const list = BASE.test(text.slice(Math.max(0, found.index - 14), found.index)) ? bases : all;
    list.push(Number(found[1]));
  }
  if (all.length + bases.length === 0 || scales.every(s => s.period === undefined)) return [...scales];
  const ends = (s: Scale) => s.period !== undefined && (all.length === 0 || all.includes(yearOf(s.period)));
  const starts = (s: Scale) => s.since !== undefined && [...all, ...bases].includes(yearOf(s.since));
  const ending = scales.filter(ends);
  if (all.length + bases.length > 1 || all.length === 0)
    return ending.filter(s => (s.since === undefined ? bases.length === 0 : starts(s)));
  const latest = Math.max(...ending.flatMap(s => (s.since === undefined ? [] : [s.since.end])));
  return ending.filter(s => s.since === undefined || s.since.end === latest);
}

/** How many of the others lie clearly beyond the item, and how many may: its place is between the two. */
export function placeOf(
  scale: Scale,
  item: number,
  rivals: readonly number[],
  way: Way,
): readonly [number, number] | undefined {
  const own = scale.values[item];
  if (own === undefined) return undefined;
  let beyond = 0;
  let maybe = 0;
  for (const r of rivals) {
    const other = scale.values[r];
    if (r === item || other === undefined) continue;
    if (way === 'most' ? below(own, other) : below(other, own)) beyond++;
    else if (!(way === 'most' ? below(other, own) : below(own, other))) maybe++;
  }
  return [beyond + 1, beyond + maybe + 1];
}

/** The item that stands at a place; undefined when ties leave it open. */
export function itemAt(scale: Scale, place: number, rivals: readonly number[], way: Way): number | undefined {
  return rivals.find(r => {
    const found = placeOf(scale, r, rivals, way);
    return found !== undefined && found[0] === place && found[1] === place;
  });
}

/** Items that are compared with each other: no totals, nothing that gathers the rest. */
export function rivalsOf(board: Board): number[] {
  return ofEach(board.items, (item, i) => (item.part === 'one' ? [i] : []));
}
