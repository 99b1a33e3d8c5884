import { includes, meets } from '../../quantity/interval.ts';
import { type Formula, GROWTH, linear, PART, SHARE } from './formula.ts';
import { type Grid, type GridLine, PERCENT_DIMENSION, type Slot } from './grid.ts';
import { type Candidate, type Instance, NAMED, type RelationKind, test } from './relation.ts';
import { type Step, stepsOf } from './steps.ts';
import { isAdditive, isTotal } from './sums.ts';

const MANY_LINES = 14;

/**
 * Relations that run along a line: growth on the period before, cumulated amounts, a stock carried over, an index on
 * its base, shares of the line's own total.
 */
export function seriesCandidates(grid: Grid): Candidate[] {
  const lines = grid.lines.filter(line => line.dimension !== undefined);
  const few = lines.length <= MANY_LINES;
  const steps = stepsOf(grid.positions);
  const out: Candidate[] = [];
  for (const target of lines) {
    for (const source of lines) {
      if (source === target || (!few && Math.abs(source.index - target.index) > 2)) continue;
      for (const step of steps) out.push(...stepped(grid, target, source, step));
      out.push(...shares(grid, target, source), ...indexed(grid, target, source));
    }
  }
  return out.filter(candidate => candidate.instances.length > 0);
}

function stepped(grid: Grid, target: GridLine, source: GridLine, step: Step): Candidate[] {
  const next = source.index === target.index - 1 ? 2 : 0;
  const candidate = (
    kind: RelationKind,
    formula: Formula,
    instances: Instance[],
    prior: number,
  ): Candidate => ({
    kind,
    axis: grid.axis,
    formula,
    target: target.line,
    operands: [source.line],
    instances,
    prior,
  });
  if (target.dimension === PERCENT_DIMENSION) {
    const { role, tags } = target.line;
    if (source.dimension === PERCENT_DIMENSION || role === 'share' || tags.has('margin')) return [];
    const prior = role === 'growth' && !tags.has('real') ? NAMED - 2 + next : 0;
    return [candidate('growth', GROWTH, along(target, source, step, GROWTH), prior)];
  }
  if (source.dimension !== target.dimension) return [];
  const out: Candidate[] = [];
  if (isAdditive(source) && isAdditive(target)) {
    const cumulates = target.line.tags.has('cumulative');
    out.push(
      candidate('cumulative', linear([1, 1]), cumulated(target, source, step), cumulates ? NAMED + 2 : 0),
    );
    const changes = target.line.role === 'change';
    if (changes && !source.line.tags.has('cumulative')) {
      const formula = linear([1, -1]);
      out.push(candidate('change', formula, along(target, source, step, formula), NAMED + next));
    }
    if (target.line.tags.has('opening') && source.line.tags.has('closing')) {
      out.push(candidate('carried', linear([1]), carried(target, source, step), NAMED + 2));
    }
  }
  return out;
}

/** target[p] = f(source[p], source[before p]). */
function along(target: GridLine, source: GridLine, step: Step, formula: Formula): Instance[] {
  return instances(step, (position, before) => {
    const goal = target.slots[position];
    const now = source.slots[position];
    const then = source.slots[before];
    if (goal === undefined || now === undefined || then === undefined || now.dimension !== then.dimension)
      return undefined;
    return test(formula, goal, [now, then]);
  });
}

/** target[p] = target[before p] + source[p]. */
function cumulated(target: GridLine, source: GridLine, step: Step): Instance[] {
  return instances(step, (position, before) => {
    const goal = target.slots[position];
    const then = target.slots[before];
    const added = source.slots[position];
    if (goal === undefined || then === undefined || added === undefined) return undefined;
    return test(linear([1, 1]), goal, [then, added]);
  });
}

function carried(target: GridLine, source: GridLine, step: Step): Instance[] {
  return instances(step, (position, before) => {
    const goal = target.slots[position];
    const closed = source.slots[before];
    return goal === undefined || closed === undefined ? undefined : test(linear([1]), goal, [closed]);
  });
}

function instances(step: Step, at: (position: number, before: number) => Instance | undefined): Instance[] {
  const out: Instance[] = [];
  for (const [position, before] of step) {
    const instance = at(position, before);
    if (instance !== undefined) out.push(instance);
  }
  return out;
}

/** target[p] = 100·source[p]/source[total], where one position is called the total. */
function shares(grid: Grid, target: GridLine, source: GridLine): Candidate[] {
  if (target.dimension !== PERCENT_DIMENSION || source.dimension === PERCENT_DIMENSION) return [];
  if (target.line.role === 'growth' || target.line.tags.has('margin')) return [];
  const whole = grid.positions.findLastIndex(position => position.role === 'total');
  const base = source.slots[whole];
  const named = target.line.role === 'share';
  if (base === undefined && (!named || grid.positions.some(position => position.period !== undefined)))
    return [];
  const formula = base === undefined ? PART : SHARE;
  const found =
    base === undefined
      ? ofAllParts(target, source)
      : perPosition(target, source, base, position => position !== whole, SHARE);
  const next = source.index === target.index - 1 ? 2 : 0;
  return [
    {
      kind: 'share',
      axis: grid.axis,
      formula,
      target: target.line,
      operands: [source.line],
      instances: found,
      prior: named ? NAMED - 2 + next : 0,
    },
  ];
}

/** Where no total is given, the whole is all that is listed. */
function ofAllParts(target: GridLine, source: GridLine): Instance[] {
  const parts = source.slots.filter((slot): slot is Slot => slot !== undefined);
  if (parts.length < 3 || parts.length > 60) return [];
  if (parts.some(slot => slot.dimension !== source.dimension)) return [];
  return target.slots.flatMap((goal, position) => {
    const part = source.slots[position];
    if (goal === undefined || part === undefined || goal.dimension !== target.dimension) return [];
    return test(PART, goal, [part, ...parts.filter(slot => slot !== part)]) ?? [];
  });
}

/** target[p] = 100·source[p]/source[base], where target[base] is 100. */
function indexed(grid: Grid, target: GridLine, source: GridLine): Candidate[] {
  if (!target.line.tags.has('index') || isTotal(target.line)) return [];
  const base = target.slots.findIndex(
    slot => slot !== undefined && includes(slot.x, 100) && meets(slot.x, slot.figure.interval),
  );
  const whole = source.slots[base];
  if (whole === undefined) return [];
  const found = perPosition(target, source, whole, position => position !== base, SHARE);
  return [
    {
      kind: 'index',
      axis: grid.axis,
      formula: SHARE,
      target: target.line,
      operands: [source.line],
      instances: found,
      prior: NAMED,
    },
  ];
}

function perPosition(
  target: GridLine,
  source: GridLine,
  base: Slot,
  applies: (position: number) => boolean,
  formula: Formula,
): Instance[] {
  const out: Instance[] = [];
  target.slots.forEach((goal, position) => {
    const part = source.slots[position];
    if (goal === undefined || part === undefined || !applies(position)) return;
    if (part.dimension !== base.dimension || goal.dimension !== target.dimension) return;
    const instance = test(formula, goal, [part, base]);
    if (instance !== undefined) out.push(instance);
  });
  return out;
}
