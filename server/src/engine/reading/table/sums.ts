import { middle } from '../../quantity/interval.ts';
import { covers, months } from '../../quantity/period.ts';
import type { TableLine } from '../table-model.ts';
import { linear } from './formula.ts';
import {
  type Grid,
  type GridLine,
  isSigned,
  isTotal,
  PERCENT_DIMENSION,
  POINTS_DIMENSION,
  type Slot,
} from './grid.ts';
import { ASSERTED, type Instance, NAMED, type RelationKind } from './relation.ts';
import { isWorthIt, type Place, propose, type Search } from './search.ts';

/** Above this many lines only those that are called a total are tried as one. */
const MANY_LINES = 40;

/**
 * Totals: a line that is the sum of a run of lines before or after it. The partitions are tried in order: all lines,
 * without subtotals, without "of which" lines, the top level of indentation only.
 * Rates, prices and indices are never summed.
 */
export function findSums(search: Search): void {
  const lines = search.grid.lines.filter(line => line.dimension !== undefined && line.isAdditive);
  for (const target of lines) {
    if (lines.length > MANY_LINES && !isTotal(target.line)) continue;
    const peers = lines.filter(line => line.dimension === target.dimension);
    for (const partition of partitions(target, peers)) findSum(search, target, partition);
  }
}

/** Net increase, profit, closing balance: what the lines before lead up to. */
function isResult({ tags }: TableLine): boolean {
  return tags.has('difference') || tags.has('closing');
}

/** Lines that may make up a target, and what their arrangement says for it in bits. */
interface Partition {
  readonly run: readonly GridLine[];
  readonly prior: number;
}

function partitions(target: GridLine, peers: readonly GridLine[]): Partition[] {
  const at = peers.indexOf(target);
  const before = peers.slice(0, at);
  const after = peers.slice(at + 1);
  const found: Partition[] = [];
  // Exports and own use in brackets, the last line below: the signs say that all of it is added up.
  if (after.length === 0 && takesAway(before)) found.push({ run: before, prior: NAMED });
  const add = (run: readonly GridLine[], prior = 0): void => {
    if (run.length >= 2 && !found.some(other => same(other.run, run))) found.push({ run, prior });
  };
  add(childrenOf(target, after), NAMED);
  const sinceTotal = before.slice(before.findLastIndex(line => isTotal(line.line)) + 1);
  const sinceGrand = before.slice(before.findLastIndex(line => line.line.role === 'total') + 1);
  const upToTotal = after.slice(0, nextTotal(after));
  for (const side of [sinceTotal, sinceGrand, before, upToTotal, after]) {
    add(side, side === sinceTotal ? 2 : 0);
    add(side.filter(line => line.line.role !== 'subtotal'));
    add(side.filter(line => line.line.role === 'subtotal'));
    add(side.filter(line => line.line.role !== 'of-which'));
    add(side.filter(line => line.line.role !== 'of-which' && line.line.role !== 'subtotal'));
    const top = Math.min(...side.map(line => line.line.level));
    add(side.filter(line => line.line.level === top && line.line.role !== 'of-which'));
  }
  if (peers.length > MANY_LINES) return found;
  for (let length = 2; length < before.length; length++) add(before.slice(before.length - length));
  for (let length = 2; length < after.length; length++) add(after.slice(0, length));
  return found;
}

/** At every place something is taken away from what comes first. */
function takesAway(run: readonly GridLine[]): boolean {
  const [first, ...others] = run;
  if (first === undefined || others.length < 2) return false;
  return others.some(
    line =>
      line.slots.some(slot => slot !== undefined) &&
      line.slots.every(slot => slot === undefined || slot.middle < 0),
  );
}

function same(a: readonly GridLine[], b: readonly GridLine[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}

function nextTotal(after: readonly GridLine[]): number {
  const at = after.findIndex(line => line.line.role === 'total');
  return at < 0 ? after.length : at;
}

/** The next lines that are indented under a parent, or called parts of it. */
function childrenOf(parent: GridLine, after: readonly GridLine[]): readonly GridLine[] {
  const isChild = ({ line }: GridLine): boolean =>
    line.level > parent.line.level || (line.role === 'of-which' && parent.line.role !== 'of-which');
  const end = after.findIndex(line => !isChild(line));
  const all = end < 0 ? after : after.slice(0, end);
  const top = Math.min(...all.map(line => line.line.level));
  return all.filter(line => line.line.level === top);
}

/** A sum of given lines, at every position where it makes sense. */
function findSum(search: Search, target: GridLine, { run, prior }: Partition): void {
  const { grid } = search;
  const kind = kindOf(target, run);
  if (kind === undefined) return;
  const formula = linear(run.map(() => 1));
  const places: Place[] = [];
  for (let position = 0; position < grid.positions.length; position++) {
    const place = sumAt(grid, target, run, position);
    if (place !== undefined && !isLastOrLargest(place)) places.push(place);
  }
  // Where no place can hold, neither a proof nor a slip in one of several places is left.
  if (places.length > 1 && kind !== 'period-sum' && !isWorthIt(formula, places.filter(isNoAverage))) {
    search.tried++;
    return;
  }
  const isWholeRate = grid.addsPoints && target.line.tags.has('growth');
  const named =
    (kind === 'period-sum' || isTotal(target.line) || isWholeRate) && !target.line.tags.has('overlap');
  propose(search, {
    kind,
    formula,
    target: target.line,
    operands: run.map(line => line.line),
    places,
    prior: named
      ? ASSERTED
      : prior + (isResult(target.line) ? 3 : 0) + (isOfAllBefore(target, prior) ? NAMED : 0),
    adjust: instances => {
      const holds = instances.filter(i => i.state === 'holds').length;
      const judged = isUniform(grid) && holds >= 2 ? instances.map(ratesOpen) : instances.map(averageOpen);
      const added = judged.map(i =>
        isChangeOfMeans(grid, target, run, i) ? { ...i, state: 'open' as const } : i,
      );
      return kind === 'period-sum' ? flowsOnly(added) : nowhereIfMostlyOpen(added);
    },
  });
}

/** 总收入 behind its items, since the last total: a measure that is named for the whole of it. */
function isOfAllBefore({ line }: GridLine, prior: number): boolean {
  return prior > 0 && OF_WHOLE.test(line.name);
}

const OF_WHOLE =
  /^[总總](?!部|裁|经理|經理|统|統|体|體)|^total\b|(?:(?<!利[润潤])(?:总额|總額)|总值|總值|总量|總量)$/iu;

/** Stores at the end of the year, the peak load of a year: what stands for the whole is one of the parts itself. */
function isLastOrLargest({ target, operands }: Place): boolean {
  const parts = operands.map(slot => slot.middle);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 3 || parts.some(part => part <= 0)) return false;
  return [first, last, Math.max(...parts)].includes(target.middle);
}

/** A stated figure above the largest of its parts is no average of them. */
function isNoAverage({ target, operands }: Place): boolean {
  return operands.every(slot => slot.middle < target.middle);
}

/** Rows are all of one kind, and so are years: where some add up, all do. Columns of several measures may hold averages. */
function isUniform(grid: Grid): boolean {
  return grid.axis === 'columns' || grid.positions.slice(1).every(position => position.period !== undefined);
}

function averageOpen(instance: Instance): Instance {
  return isInsideParts(instance) ? { ...instance, state: 'open' } : instance;
}

/** Hours of use, and their change on the year: where the measure has no sum, what changed in it has none. */
function isChangeOfMeans(
  grid: Grid,
  target: GridLine,
  run: readonly GridLine[],
  { target: goal }: Instance,
): boolean {
  const at = grid.axis === 'rows' ? goal.column : goal.row;
  if (grid.positions[at]?.role !== 'change' || at === 0) return false;
  const [whole, ...parts] = [target, ...run].map(line => line.slots[at - 1]?.middle);
  const told = parts.filter(part => part !== undefined);
  return whole !== undefined && told.length >= 2 && whole < Math.max(...told) && whole > Math.min(...told);
}

/** Rates of all parts together lie between those of the parts, also where the amounts beside them add up. */
function ratesOpen(instance: Instance): Instance {
  return instance.target.dimension === PERCENT_DIMENSION ? averageOpen(instance) : instance;
}

/** Stocks and averages of a year are no sums of its quarters: where no figure of a dimension adds up, none has to. */
function flowsOnly(instances: readonly Instance[]): Instance[] {
  if (instances.length <= 1) return [...instances];
  const adding = new Set(instances.filter(i => i.state === 'holds').map(i => i.target.dimension));
  return instances.filter(i => adding.has(i.target.dimension));
}

/** 审计调整 beside 未审数 of an income statement: what lies among its parts in most columns is a sum in none. */
function nowhereIfMostlyOpen(instances: readonly Instance[]): readonly Instance[] {
  if (instances.some(i => i.state === 'holds')) return instances;
  return instances.map(instance => {
    const alike = instances.filter(i => i.target.dimension === instance.target.dimension);
    const open = alike.filter(i => i.state === 'open');
    return open.length > alike.length / 2 ? { ...instance, state: 'open' } : instance;
  });
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

function sumAt(grid: Grid, target: GridLine, run: readonly GridLine[], position: number): Place | undefined {
  const goal = target.slots[position];
  if (goal === undefined || !addsUpAt(grid, position, goal)) return undefined;
  if (!grid.addsPoints && (isSigned(goal) || run.some(line => isSigned(line.slots[position]))))
    return undefined;
  const operands: Slot[] = [];
  let missing = 0;
  for (const line of run) {
    const slot = line.slots[position];
    if (slot === undefined) missing++;
    else if (slot.dimension !== goal.dimension) return undefined;
    else operands.push(slot);
  }
  if (operands.length === 0 || (operands.length === 1 && missing === 0)) return undefined;
  if (areRates(grid.positions[position], [goal, ...operands])) return undefined;
  return { target: goal, operands, missing };
}

/** Percentages above and below nought are no parts of a whole. */
function areRates(position: TableLine | undefined, slots: readonly Slot[]): boolean {
  return (
    position?.role !== 'share' &&
    slots[0]?.dimension === PERCENT_DIMENSION &&
    slots.some(slot => slot.middle < 0) &&
    slots.some(slot => slot.middle > 0)
  );
}

/** Contributions to a rate add up to it; the growth of the parts themselves, beside them, does not. */
function addsUpAt(grid: Grid, position: number, slot: Slot): boolean {
  const line = grid.positions[position];
  if (!grid.addsPoints || slot.dimension !== POINTS_DIMENSION) return isAdditiveAt(line, slot);
  const isOther =
    line?.role === 'growth' || line?.tags.has('rank') === true || line?.tags.has('ratio') === true;
  const isTold = grid.positions.some(other => other.tags.has('contribution'));
  return line !== undefined && !isOther && (!isTold || line.tags.has('contribution'));
}

/** Where rows are totalled, a column of prices or growth rates is passed over. */
export function isAdditiveAt(position: TableLine | undefined, slot: Slot): boolean {
  if (position === undefined) return false;
  const { tags, role } = position;
  if (slot.dimension === POINTS_DIMENSION) return false;
  if (slot.dimension === PERCENT_DIMENSION)
    return (
      role === 'share' ||
      (role !== 'growth' && !tags.has('ratio') && !tags.has('margin') && !tags.has('intensive'))
    );
  if (role === 'share' || role === 'total' || role === 'change') return true;
  return (
    role !== 'growth' &&
    role !== 'compound' &&
    !tags.has('intensive') &&
    !tags.has('rank') &&
    !tags.has('index')
  );
}

/**
 * A "total" between its least and its greatest part is an average, an overlap or an index, not a sum;
 * unless it is the sum with its point misplaced.
 */
function isInsideParts(instance: Instance): boolean {
  const values = instance.operands.map(slot => middle(slot.x));
  const stated = middle(instance.target.x);
  if (instance.state !== 'breaks' || values.length < 2 || values.some(value => value < 0)) return false;
  if (stated > Math.max(...values) || stated < Math.min(...values)) return false;
  const power = Math.log10(middle(instance.computed) / stated);
  return Math.abs(power - Math.round(power)) > 0.004;
}
