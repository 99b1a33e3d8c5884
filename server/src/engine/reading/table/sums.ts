import { middle } from '../../quantity/interval.ts';
import { covers, months } from '../../quantity/period.ts';
import type { TableLine } from '../table-model.ts';
import { linear } from './formula.ts';
import { type Grid, type GridLine, PERCENT_DIMENSION, type Slot } from './grid.ts';
import { ASSERTED, type Candidate, type Instance, type RelationKind, test } from './relation.ts';

/** Above this many lines only those that are called a total are tried as one. */
const MANY_LINES = 40;

/**
 * Totals: a line that is the sum of a run of lines before or after it. The partitions are tried in order: all lines,
 * without subtotals, without "of which" lines, the top level of indentation only.
 * Rates, prices and indices are never summed.
 */
export function sumCandidates(grid: Grid): Candidate[] {
  const lines = grid.lines.filter(line => line.dimension !== undefined && isAdditive(line));
  const out: Candidate[] = [];
  for (const target of lines) {
    if (lines.length > MANY_LINES && !isTotal(target.line)) continue;
    const peers = lines.filter(line => line.dimension === target.dimension);
    partitions(target, peers).forEach((run, order) => {
      const candidate = sumCandidate(grid, target, run, order === 0 ? 2 : 0);
      if (candidate !== undefined) out.push(candidate);
    });
  }
  return out;
}

export function isTotal(line: TableLine): boolean {
  return line.role === 'total' || line.role === 'subtotal';
}

/** True for lines of amounts and of shares; rates and prices are averaged, never added. */
export function isAdditive(line: GridLine): boolean {
  const { tags, role } = line.line;
  if (line.dimension === 'x' || role === 'growth' || role === 'compound') return false;
  if (tags.has('index') || tags.has('average') || tags.has('rank')) return false;
  if (line.dimension === PERCENT_DIMENSION)
    return role === 'share' || isTotal(line.line) || !tags.has('ratio');
  return role === 'share' || role === 'change' || isTotal(line.line) || !tags.has('intensive');
}

/** Net increase, profit, closing balance: what the lines before lead up to. */
function isResult({ tags }: TableLine): boolean {
  return tags.has('difference') || tags.has('closing');
}

function partitions(target: GridLine, peers: readonly GridLine[]): GridLine[][] {
  const at = peers.indexOf(target);
  const before = peers.slice(0, at);
  const after = peers.slice(at + 1);
  const runs: GridLine[][] = [];
  const add = (run: GridLine[]): void => {
    if (run.length >= 2 && !runs.some(other => same(other, run))) runs.push(run);
  };
  const sinceTotal = before.slice(before.findLastIndex(line => line.line.role === 'total') + 1);
  const upToTotal = after.slice(0, nextTotal(after));
  for (const side of [sinceTotal, before, upToTotal, after]) {
    add(side);
    add(side.filter(line => line.line.role !== 'subtotal'));
    add(side.filter(line => line.line.role === 'subtotal'));
    add(side.filter(line => line.line.role !== 'of-which'));
    add(side.filter(line => line.line.role !== 'of-which' && line.line.role !== 'subtotal'));
    const top = Math.min(...side.map(line => line.line.level));
    add(side.filter(line => line.line.level === top));
  }
  add(after.slice(0, deeperThan(target, after)));
  if (peers.length > MANY_LINES) return runs;
  for (let length = 2; length < before.length; length++) add(before.slice(before.length - length));
  for (let length = 2; length < after.length; length++) add(after.slice(0, length));
  return runs;
}

function same(a: readonly GridLine[], b: readonly GridLine[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}

function nextTotal(after: readonly GridLine[]): number {
  const at = after.findIndex(line => line.line.role === 'total');
  return at < 0 ? after.length : at;
}

/** How many of the next lines are indented under a parent. */
function deeperThan(target: GridLine, after: readonly GridLine[]): number {
  const at = after.findIndex(line => line.line.level <= target.line.level);
  return at < 0 ? after.length : at;
}

/** A sum of given lines, tested at every position; undefined where it makes no sense. */
function sumCandidate(
  grid: Grid,
  target: GridLine,
  run: readonly GridLine[],
  natural: number,
): Candidate | undefined {
  const kind = kindOf(target, run);
  if (kind === undefined) return undefined;
  const instances: Instance[] = [];
  for (let position = 0; position < grid.positions.length; position++) {
    const instance = sumAt(grid, target, run, position);
    if (instance !== undefined) instances.push(instance);
  }
  const testable = instances.filter(i => i.state !== 'open');
  if (testable.length === 0 || testable.every(insideParts)) return undefined;
  return {
    kind,
    axis: grid.axis,
    formula: linear(run.map(() => 1)),
    target: target.line,
    operands: run.map(line => line.line),
    instances,
    prior:
      kind === 'period-sum' || isTotal(target.line) ? ASSERTED : natural + (isResult(target.line) ? 3 : 0),
  };
}

/** A year is no sum of other years; it is one of its quarters. */
function kindOf(target: GridLine, run: readonly GridLine[]): RelationKind | undefined {
  const whole = target.line.period;
  const parts = run.map(line => line.line.period);
  if (parts.every(part => part !== undefined)) {
    const shortest = Math.min(...parts.map(months));
    const disjoint = parts.every((part, i) => i === 0 || part.start !== parts[i - 1]?.start);
    if (whole === undefined) return disjoint && isTotal(target.line) ? 'period-sum' : undefined;
    if (months(whole) <= shortest || !disjoint) return undefined;
    if (parts.some(part => part.instant)) return undefined;
    return covers(whole, parts[0] ?? whole) ? 'period-sum' : undefined;
  }
  return target.dimension === PERCENT_DIMENSION ? 'share-sum' : 'sum';
}

function sumAt(
  grid: Grid,
  target: GridLine,
  run: readonly GridLine[],
  position: number,
): Instance | undefined {
  const goal = target.slots[position];
  if (goal === undefined || !isAdditiveAt(grid.positions[position], goal)) return undefined;
  const operands: Slot[] = [];
  let missing = 0;
  for (const line of run) {
    const slot = line.slots[position];
    if (slot === undefined) missing++;
    else if (slot.dimension !== goal.dimension) return undefined;
    else operands.push(slot);
  }
  if (operands.length === 0 || (operands.length === 1 && missing === 0)) return undefined;
  return test(linear(operands.map(() => 1)), goal, operands, missing);
}

/** Where rows are totalled, a column of prices or growth rates is passed over. */
function isAdditiveAt(position: TableLine | undefined, slot: Slot): boolean {
  if (position === undefined) return false;
  const { tags, role } = position;
  if (slot.dimension === PERCENT_DIMENSION)
    return role === 'share' || (role !== 'growth' && !tags.has('ratio'));
  if (role === 'share' || role === 'total' || role === 'change') return true;
  return (
    role !== 'growth' &&
    role !== 'compound' &&
    !tags.has('intensive') &&
    !tags.has('rank') &&
    !tags.has('index')
  );
}

/** A "total" below its largest part is an average, an overlap or an index, not a sum. */
function insideParts(instance: Instance): boolean {
  const values = instance.operands.map(slot => middle(slot.x));
  return (
    instance.state === 'breaks' &&
    values.length >= 2 &&
    values.every(value => value >= 0) &&
    middle(instance.target.x) <= Math.max(...values)
  );
}
