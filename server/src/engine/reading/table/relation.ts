import { distance, type Interval, intersect, meets, middle, width } from '../../quantity/interval.ts';
import type { TableLine } from '../table-model.ts';
import { compute, type Formula, solve } from './formula.ts';
import { type Axis, type Slot, stepOf } from './grid.ts';

/** What a relation says; each is told by one rule. */
export type RelationKind =
  | 'sum'
  | 'period-sum'
  | 'share-sum'
  | 'difference'
  | 'roll-forward'
  | 'average'
  | 'growth'
  | 'compound'
  | 'change'
  | 'points-change'
  | 'share'
  | 'ratio'
  | 'per-unit'
  | 'volume-price'
  | 'index'
  | 'cumulative'
  | 'carried';

/** One place where a relation is tested. */
export interface Instance {
  readonly target: Slot;
  readonly operands: readonly Slot[];
  readonly computed: Interval;
  /** 'open': cells are missing, so that a miss proves nothing. */
  readonly state: 'holds' | 'breaks' | 'open';
  /** Missed by no more than one written unit more than rounding explains. */
  readonly near: boolean;
}

/** A formula between lines of a table that could hold; the table or its words decide. */
export interface Candidate {
  readonly kind: RelationKind;
  readonly axis: Axis;
  readonly formula: Formula;
  readonly target: TableLine;
  readonly operands: readonly TableLine[];
  readonly instances: readonly Instance[];
  /** What the words of the heads say for it, in bits. `ASSERTED` and more stands without any other proof. */
  readonly prior: number;
}

/** A formula that the table proves, or that its words assert. */
export interface Relation extends Candidate {
  readonly proof: 'proved' | 'asserted';
  readonly holds: number;
  readonly breaks: number;
  readonly bits: number;
}

/** Words that leave no doubt: a growth column beside its two years, a total row. */
export const ASSERTED = 10;
/** Words that speak clearly for a relation. */
export const NAMED = 6;
/** Bits of agreement by which a relation has to beat chance, over all the candidates that were tried. */
const REQUIRED = 7;

/** Tests a formula at one place; undefined where it says nothing. `missing` operands count as nothing, and leave a miss open. */
export function test(
  formula: Formula,
  target: Slot,
  operands: readonly Slot[],
  missing = 0,
): Instance | undefined {
  const computed = compute(
    formula,
    operands.map(slot => slot.x),
  );
  if (computed === undefined) return undefined;
  const unit = stepOf(target);
  const holds = meets(computed, target.x);
  const state = holds ? 'holds' : missing > 0 ? 'open' : 'breaks';
  const near = !holds && distance(computed, target.x) <= unit * (1 + 1e-9);
  return { target, operands, computed, state, near };
}

/**
 * Decides whether a candidate is a relation of the table. Agreement counts by how unlikely it is by chance:
 * the logarithm of the room that the target's values have over the width of what the formula allows.
 */
export function judge(candidate: Candidate, tried: number): Relation | undefined {
  const { instances, prior } = candidate;
  const holding = instances.filter(i => i.state === 'holds');
  const broken = instances.filter(i => i.state === 'breaks' && !i.near);
  const near = instances.filter(i => i.state === 'breaks' && i.near);
  const holds = holding.length;
  const breaks = broken.length + near.length;
  const bits = agreement(holding);
  const relation = (proof: 'proved' | 'asserted'): Relation => ({ ...candidate, proof, holds, breaks, bits });
  if (near.length > 0 && near.length >= holds) return undefined;
  // A total that is called one is none of many guesses: small figures that agree three times are enough
  const isCalled = prior >= ASSERTED && holds >= 3 && breaks === 1;
  const needed = REQUIRED + (isCalled ? 0 : Math.log2(Math.max(1, tried)));
  const faults = holds >= 2 && broken.length > 1 && oneCellExplains(candidate, broken) ? 1 : broken.length;
  if (holds >= 2 && faults <= Math.max(1, holds / 2) && bits + prior >= needed) return relation('proved');
  if (holds === 1 && breaks <= 1 && prior >= NAMED && bits + prior >= needed) return relation('proved');
  if (holds === 0 && breaks === 1 && prior >= ASSERTED) return relation('asserted');
  return undefined;
}

/** Bits by which the holding instances beat chance. Values that hardly differ from place to place prove little more than one. */
function agreement(holding: readonly Instance[]): number {
  if (holding.length === 0) return 0;
  const values = holding.map(i => middle(i.target.x));
  const most = values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const range = values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  const parts = holding.map(i => {
    const room = Math.max(width(i.computed) + width(i.target.x), most * 1e-9, Number.MIN_VALUE);
    return { first: bitsOf(most / room), rest: bitsOf(range / room) };
  });
  let best = 0;
  for (let i = 1; i < parts.length; i++) if ((parts[i]?.first ?? 0) > (parts[best]?.first ?? 0)) best = i;
  return parts.reduce((sum, part, i) => sum + (i === best ? part.first : part.rest), 0);
}

function bitsOf(ratio: number): number {
  return Math.min(16, Math.max(0, Math.log2(ratio)));
}

/** One wrong level makes two growth rates wrong: two misses that one cell explains count as one. */
function oneCellExplains(candidate: Candidate, broken: readonly Instance[]): boolean {
  const first = broken[0];
  if (first === undefined) return false;
  return slotsOf(first).some(slot => {
    let common: Interval | undefined = impliedFor(candidate, first, slot);
    for (const other of broken) {
      const implied = impliedFor(candidate, other, slot);
      common = common && implied && intersect(common, implied);
    }
    return common !== undefined;
  });
}

export function slotsOf(instance: Instance): readonly Slot[] {
  return [instance.target, ...instance.operands];
}

/** What a cell would have to be for an instance to hold; undefined when the cell is no part of it. */
export function impliedFor(candidate: Candidate, instance: Instance, slot: Slot): Interval | undefined {
  if (instance.target === slot) return instance.computed;
  const index = instance.operands.indexOf(slot);
  if (index < 0) return undefined;
  return solve(
    candidate.formula,
    instance.target.x,
    instance.operands.map(s => s.x),
    index,
  );
}
