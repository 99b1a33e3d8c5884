import { INTENSIVE, NESTINGS } from '../../lexicon/nestings.ts';
import type { TableTag } from '../../lexicon/table-words.ts';
import { below, middle } from '../../quantity/interval.ts';
import { type Grid, type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf, relatedTo } from '../table/dispute-drafts.ts';

/** Minimum ≤ mean or median ≤ maximum, SOM ≤ SAM ≤ TAM, in columns or rows so called. */
export const nesting: Rule = {
  id: 'bounds/nesting',
  aliases: ['identity/nesting'],
  severity: 'error',
  summary:
    'A part is larger than what it lies in (SAM and TAM), or minimum, mean and maximum are not in this order.',
  scope: 'table',
  check(table) {
    const { columns, rows } = gridsOf(table);
    return [...ordered(table, columns), ...ordered(table, rows)];
  },
};

function ordered(table: TableModel, grid: Grid): Draft[] {
  return [...triples(grid), ...named(grid)].flatMap(triple => {
    const places = grid.positions.map((_, at) => triple.map(line => line.slots[at]));
    const broken = ofEach(places, slots => wrongPair(slots) ?? []);
    const sound = places.filter(slots => slots.every(slot => slot !== undefined)).length - broken.length;
    // Where most places are in another order, the heads mean something else.
    if (broken.length > Math.max(1, sound / 2)) return [];
    return broken.map(([small, large]) => draftOf(table, triple, small, large));
  });
}

/** Lines that follow each other from least to greatest, in whatever order they stand; at least two of the three. */
function triples(grid: Grid): GridLine[][] {
  const found: GridLine[][] = [];
  if (grid.lines.some(({ line }) => RANK.test(line.name))) return found;
  const low = grid.lines.filter(line => isOnly(line, 'minimum'));
  const high = grid.lines.filter(line => isOnly(line, 'maximum'));
  if (low.length !== 1 && high.length !== 1 && low.length !== high.length) return found;
  for (const [i, least] of low.entries()) {
    const most = high[Math.min(i, high.length - 1)];
    if (most === undefined || most.dimension !== least.dimension) continue;
    const between = middleOf(grid, least, most);
    found.push(low.length === 1 ? [least, ...between.slice(0, 1), most] : [least, most]);
    if (low.length === 1) for (const other of between.slice(1)) found.push([least, other, most]);
  }
  return found;
}

/** Lowest, Second, Third, …, Highest: fifths of the households, each a group of its own. */
const RANK = /^(?:second|third|fourth|middle|q[1-5]|次低|中等|第[二三四])/i;

/** Lines called by the levels of a nesting, from the innermost outwards. */
function named(grid: Grid): GridLine[][] {
  return NESTINGS.filter(nesting => !nesting.bare).flatMap(({ levels, needed }) => {
    const found = levels.map(level => grid.lines.filter(({ line }) => isLevel(line.name, level, levels)));
    const lines = found.flat();
    const alike = lines.every(line => line.dimension !== undefined && line.dimension === lines[0]?.dimension);
    return alike && lines.length >= needed && found.every(f => f.length <= 1) ? [lines.reverse()] : [];
  });
}

function isLevel(name: string, level: RegExp, levels: readonly RegExp[]): boolean {
  return (
    level.test(name) && !INTENSIVE.test(name) && levels.every(other => other === level || !other.test(name))
  );
}

/** Means and medians beside the two; what a confidence interval is of, whatever it is called. */
function middleOf(grid: Grid, least: GridLine, most: GridLine): GridLine[] {
  const [from, to] = [Math.min(least.index, most.index), Math.max(least.index, most.index)];
  const beside = grid.lines.filter(
    line =>
      line.index >= from - 2 &&
      line.index <= to + 2 &&
      line.dimension === least.dimension &&
      line !== least &&
      line !== most,
  );
  const named = beside.filter(({ line }) => line.tags.has('middle') || TRADED.test(line.name));
  if (named.length > 0 || !CONFIDENCE.test(`${least.line.name} ${most.line.name}`)) return named;
  return beside.filter(line => line.index === from - 1 || (line.index > from && line.index < to));
}

/** What a day or quarter opened and closed at lies between its lowest and highest. */
const TRADED =
  /^(?:close|closing|closing price|last|last price|settlement|open|opening|opening price|收盘价?|收盤價?|收市價?|开盘价?|開盤價?|開市價?)$/i;

const CONFIDENCE = /\bci\b|\b(?:90|95|99)\b|confidence|credible|置信|信賴|信赖/i;

function isOnly({ line, dimension }: GridLine, tag: TableTag): boolean {
  if (dimension === undefined || !line.tags.has(tag)) return false;
  return !line.tags.has(tag === 'minimum' ? 'maximum' : 'minimum');
}

/** The first two that stand in the wrong order: what should be small, and what should be large. */
function wrongPair(slots: readonly (Slot | undefined)[]): [Slot, Slot][] | undefined {
  for (let i = 0; i + 1 < slots.length; i++) {
    for (let j = i + 1; j < slots.length; j++) {
      const [small, large] = [slots[i], slots[j]];
      if (small === undefined || large === undefined || small.dimension !== large.dimension) continue;
      if (below(large.x, small.x)) return [[small, large]];
    }
  }
  return undefined;
}

function draftOf(table: TableModel, triple: readonly GridLine[], small: Slot, large: Slot): Draft {
  const odd = oddness(triple, small) >= oddness(triple, large) ? small : large;
  const other = odd === small ? large : small;
  return {
    span: odd.figure.span,
    message: `${small.figure.text} (${labelOf(table, small)}) is more than ${large.figure.text} (${labelOf(table, large)})`,
    related: [relatedTo(table, other)],
    fixes: [],
  };
}

/** How far a value is from the others of its line: the odd one of a pair is the likelier slip. */
function oddness(triple: readonly GridLine[], slot: Slot): number {
  const line = triple.find(other => other.slots.includes(slot));
  const others = (line?.slots ?? []).flatMap(s =>
    s === undefined || s === slot ? [] : [Math.abs(middle(s.x))],
  );
  if (others.length === 0) return 0;
  const mean = others.reduce((a, b) => a + b, 0) / others.length;
  const value = Math.abs(middle(slot.x));
  return Math.abs(Math.log(Math.max(value, 1e-9) / Math.max(mean, 1e-9)));
}
