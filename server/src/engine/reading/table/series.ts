import { includes } from '../../quantity/interval.ts';
import { months } from '../../quantity/period.ts';
import type { TableLine } from '../table-model.ts';
import { GROWTH, linear, PART, SHARE } from './formula.ts';
import { type GridLine, isTotal, PERCENT_DIMENSION, type Slot } from './grid.ts';
import { NAMED } from './relation.ts';
import { type Place, propose, type Search } from './search.ts';
import { type Step, stepsOf } from './steps.ts';

const LONGEST_LIST = 60;
const MANY_LINES = 14;

/**
 * Relations that run along a line: growth on the period before, cumulated amounts, a stock carried over, an index on
 * its base, shares of the line's own total.
 */
export function findSeries(search: Search): void {
  const lines = search.grid.lines.filter(line => line.dimension !== undefined);
  const few = lines.length <= MANY_LINES;
  const steps = stepsOf(search.grid.positions);
  for (const target of lines) {
    for (const source of lines) {
      if (source === target || (!few && Math.abs(source.index - target.index) > 2)) continue;
      for (const step of steps) findStepped(search, target, source, step);
      findShares(search, target, source);
      findIndex(search, target, source);
    }
  }
}

/** Growth, change, accumulation from one period to the next. */
function findStepped(search: Search, target: GridLine, source: GridLine, step: Step): void {
  if (!isNeighbour(target, source)) return;
  const next = source.index === target.index - 1 ? 2 : 0;
  const lines = { target: target.line, operands: [source.line] };
  const { role, tags } = target.line;
  if (target.dimension === PERCENT_DIMENSION) {
    if (source.dimension === PERCENT_DIMENSION || role === 'share' || tags.has('margin')) return;
    const prior = role === 'growth' && !tags.has('real') ? NAMED - 2 + next : 0;
    propose(search, {
      ...lines,
      kind: 'growth',
      formula: GROWTH,
      places: fromBefore(target, source, step),
      prior,
    });
    return;
  }
  if (source.dimension !== target.dimension || !source.isAdditive || !target.isAdditive) return;
  propose(search, {
    ...lines,
    kind: 'cumulative',
    formula: PLUS,
    places: [
      ...(tags.has('cumulative') ? startOfYear(search.grid.positions, target, source) : []),
      ...placesAlong(step, (position, before) => ({
        target: target.slots[position],
        operands: [target.slots[before], source.slots[position]],
      })),
    ],
    prior: tags.has('cumulative') ? NAMED + 2 : 0,
  });
  // Lines of no period follow each other in no time: a change is of something else there.
  const isDated = search.grid.positions.some(position => position.period !== undefined);
  if (role === 'change' && isDated && !source.line.tags.has('cumulative')) {
    propose(search, {
      ...lines,
      kind: 'change',
      formula: MINUS,
      places: fromBefore(target, source, step),
      prior: NAMED + next,
    });
  }
  if (tags.has('opening') && source.line.tags.has('closing')) {
    propose(search, {
      ...lines,
      kind: 'carried',
      formula: SAME,
      places: placesAlong(step, (position, before) => ({
        target: target.slots[position],
        operands: [source.slots[before]],
      })),
      prior: NAMED + 2,
    });
  }
}

/** A rate or a running total stands beside what it is taken from, or says that it is one. */
function isNeighbour(target: GridLine, source: GridLine): boolean {
  const { role, tags } = target.line;
  if (role === 'growth' || role === 'change' || tags.has('cumulative') || tags.has('opening')) return true;
  return Math.abs(source.index - target.index) <= 2;
}

const PLUS = linear([1, 1]);
const MINUS = linear([1, -1]);
const SAME = linear([1]);

/** In January or the first quarter both say the same, unless what was there before is counted in. */
function startOfYear(positions: readonly TableLine[], target: GridLine, source: GridLine): Place[] {
  const first = positions.findIndex((_, at) => target.slots[at] !== undefined);
  const [total, added] = [target.slots[first], source.slots[first]];
  const period = positions[first]?.period;
  if (total === undefined || added === undefined || period === undefined) return [];
  if (period.start % 12 !== 0 || months(period) >= 12) return [];
  return total.middle < 2 * added.middle && added.middle < 2 * total.middle
    ? [{ target: total, operands: [added] }]
    : [];
}

/** target[p] from source[p] and source[before p]. */
function fromBefore(target: GridLine, source: GridLine, step: Step): Place[] {
  return placesAlong(step, (position, before) => ({
    target: target.slots[position],
    operands: [source.slots[position], source.slots[before]],
  }));
}

interface OpenPlace {
  readonly target: Slot | undefined;
  readonly operands: readonly (Slot | undefined)[];
}

/** The places of a step at which all is given, with operands of one dimension. */
function placesAlong(step: Step, at: (position: number, before: number) => OpenPlace): Place[] {
  const places: Place[] = [];
  for (const [position, before] of step) {
    const { target, operands } = at(position, before);
    if (target !== undefined && areAlike(operands)) places.push({ target, operands });
  }
  return places;
}

function areAlike(slots: readonly (Slot | undefined)[]): slots is readonly Slot[] {
  return slots.every(slot => slot !== undefined && slot.dimension === slots[0]?.dimension);
}

/** target[p] = 100·source[p]/source[total], where one position is called the total; else over all that is listed. */
function findShares(search: Search, target: GridLine, source: GridLine): void {
  if (target.dimension !== PERCENT_DIMENSION || source.dimension === PERCENT_DIMENSION) return;
  if (target.line.role === 'growth' || target.line.tags.has('margin')) return;
  const { positions } = search.grid;
  const whole = positions.findLastIndex(position => position.role === 'total');
  const base = source.slots[whole];
  const named = target.line.role === 'share';
  if (base === undefined && (!named || positions.some(position => position.period !== undefined))) return;
  const next = source.index === target.index - 1 ? 2 : 0;
  propose(search, {
    kind: 'share',
    formula: base === undefined ? PART : SHARE,
    target: target.line,
    operands: [source.line],
    places: base === undefined ? ofAllParts(target, source) : ofBase(target, source, base, whole),
    prior: named ? NAMED - 2 + next : 0,
  });
}

/** Where no total is given, the whole is all that is listed. */
function ofAllParts(target: GridLine, source: GridLine): Place[] {
  const parts = source.slots.filter(slot => slot !== undefined);
  if (parts.length < 3 || parts.length > LONGEST_LIST) return [];
  if (parts.some(slot => slot.dimension !== source.dimension)) return [];
  return target.slots.flatMap((goal, position) => {
    const part = source.slots[position];
    if (goal === undefined || part === undefined || goal.dimension !== target.dimension) return [];
    return [{ target: goal, operands: [part, ...parts.filter(slot => slot !== part)] }];
  });
}

/** target[p] = 100·source[p]/source[base], where target[base] is 100. */
function findIndex(search: Search, target: GridLine, source: GridLine): void {
  if (!target.line.tags.has('index') || isTotal(target.line)) return;
  const base = target.slots.findIndex(slot => slot !== undefined && includes(slot.x, 100));
  const whole = source.slots[base];
  if (whole === undefined) return;
  propose(search, {
    kind: 'index',
    formula: SHARE,
    target: target.line,
    operands: [source.line],
    places: ofBase(target, source, whole, base),
    prior: NAMED,
  });
}

function ofBase(target: GridLine, source: GridLine, base: Slot, basePosition: number): Place[] {
  return target.slots.flatMap((goal, position) => {
    const part = source.slots[position];
    if (goal === undefined || part === undefined || position === basePosition) return [];
    if (part.dimension !== base.dimension || goal.dimension !== target.dimension) return [];
    return [{ target: goal, operands: [part, base] }];
  });
}
