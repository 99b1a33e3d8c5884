import type { TableLine } from '../table-model.ts';
import type { Formula } from './formula.ts';
import type { Grid, Slot } from './grid.ts';
import { type Candidate, type Instance, NAMED, type RelationKind, test } from './relation.ts';

/** One search for relations along one axis: what it found, and how much it tried, for chance to be discounted. */
export interface Search {
  readonly grid: Grid;
  readonly found: Candidate[];
  tried: number;
}

/** A target with the operands that it might follow from. */
export interface Place {
  readonly target: Slot;
  readonly operands: readonly Slot[];
  /** Operands that are not given. */
  readonly missing?: number;
}

export interface Proposal {
  readonly kind: RelationKind;
  readonly formula: Formula;
  readonly target: TableLine;
  readonly operands: readonly TableLine[];
  readonly places: readonly Place[];
  readonly prior: number;
  /** What becomes of single instances before the whole is judged. */
  readonly adjust?: (instances: readonly Instance[]) => readonly Instance[];
}

/** Tests a formula at all its places and keeps it as a candidate, unless a first look shows that most of them miss. */
export function propose(search: Search, proposal: Proposal): void {
  const { places, formula, adjust, kind, target, operands, prior } = proposal;
  if (places.length === 0) return;
  search.tried++;
  // One place proves nothing, unless the heads speak for it: see `judge`.
  if (places.length === 1 && prior < NAMED) return;
  if (adjust === undefined && !isWorthIt(formula, places)) return;
  const tested = places.flatMap(place => test(formula, place.target, place.operands, place.missing) ?? []);
  const instances = adjust === undefined ? tested : adjust(tested);
  if (!instances.some(instance => instance.state !== 'open')) return;
  search.found.push({ kind, axis: search.grid.axis, formula, target, operands, instances, prior });
}

/** Places of a formula between lines, at every position where all operands are given and of one dimension. */
export function placesOf(
  grid: Grid,
  target: number,
  operands: readonly number[],
  applies: (target: Slot, operands: readonly Slot[]) => boolean,
): Place[] {
  const out: Place[] = [];
  const slots = grid.lines[target]?.slots ?? [];
  for (let position = 0; position < slots.length; position++) {
    const goal = slots[position];
    if (goal === undefined) continue;
    const given: Slot[] = [];
    for (const index of operands) {
      const slot = grid.lines[index]?.slots[position];
      if (slot !== undefined) given.push(slot);
    }
    if (given.length === operands.length && applies(goal, given)) out.push({ target: goal, operands: given });
  }
  return out;
}

/**
 * A first look with plain numbers: counts the places that miss for certain. A relation may miss in one place, or in a third of
 * many; what misses more is no relation of the table.
 */
export function isWorthIt(formula: Formula, places: readonly Place[]): boolean {
  const most = Math.max(places.length === 1 ? 1 : 2, places.length / 2);
  let misses = 0;
  for (const place of places) {
    if ((place.missing ?? 0) === 0 && missesForCertain(formula, place)) misses++;
    if (misses > most) return false;
  }
  return misses < 2 || misses < places.length;
}

function missesForCertain(formula: Formula, { target, operands }: Place): boolean {
  if (formula.type === 'linear') {
    let value = formula.constant;
    let room = target.half;
    for (let i = 0; i < operands.length; i++) {
      const slot = operands[i] as Slot;
      const weight = formula.weights[i] ?? 0;
      value += weight * slot.middle;
      room += Math.abs(weight) * slot.half;
    }
    return Math.abs(value - target.middle) > room * 1.001 + Math.abs(value) * 1e-9;
  }
  const [over, under] = operands;
  if (formula.type === 'part' || formula.exponent !== 1 || over === undefined || under === undefined)
    return false;
  const spread = over.half / Math.abs(over.middle) + under.half / Math.abs(under.middle);
  if (!(spread < 0.1)) return false;
  const quotient = (formula.factor * over.middle) / under.middle;
  const room = target.half + Math.abs(quotient) * spread * 1.2;
  return Math.abs(quotient + formula.offset - target.middle) > room * 1.001;
}
