import { type Interval, intersect, meets } from '../../quantity/interval.ts';
import { latest } from '../latest.ts';
import type { TableModel } from '../table-model.ts';
import type { Slot } from './grid.ts';
import { type Instance, impliedFor, type Relation, type RelationKind, slotsOf } from './relation.ts';
import { relationsOf } from './relations.ts';

/** One place where a relation of the table fails. */
export interface Break {
  readonly relation: Relation;
  readonly instance: Instance;
}

/** A cell that is most likely wrong, with everything that would be right if it were corrected. */
export interface Dispute {
  readonly slot: Slot;
  /** The break that tells it best. */
  readonly main: Break;
  /** The other breaks that the same correction mends. */
  readonly others: readonly Break[];
  /** What the cell would have to be for all of them to hold. */
  readonly expected: Interval;
}

/**
 * The wrong cells of a table. A cell that takes part in several broken relations, and whose correction mends them
 * without breaking others, is the one; where nothing else tells, it is the derived figure (the total, the rate).
 */
export const disputesOf: (model: TableModel) => readonly Dispute[] = latest(model =>
  diagnose(relationsOf(model).relations),
);

function diagnose(relations: readonly Relation[]): Dispute[] {
  if (!relations.some(({ breaks }) => breaks > 0)) return [];
  const all = relations.flatMap(relation => relation.instances.map(instance => ({ relation, instance })));
  let broken = all.filter(({ instance }) => instance.state === 'breaks' && !instance.near);
  if (broken.length === 0) return [];
  const holding = all.filter(({ instance }) => instance.state === 'holds');
  const out: Dispute[] = [];
  while (broken.length > 0) {
    const dispute = best(broken, holding);
    if (dispute === undefined) break;
    out.push(dispute);
    const told = new Set<Break>([dispute.main, ...dispute.others]);
    broken = broken.filter(entry => !told.has(entry) && entry.instance.target !== dispute.slot);
  }
  return out;
}

function best(broken: readonly Break[], holding: readonly Break[]): Dispute | undefined {
  const slots = new Set(broken.flatMap(({ instance }) => slotsOf(instance)));
  let found: { dispute: Dispute; score: number } | undefined;
  for (const slot of slots) {
    const mended = mend(slot, broken);
    if (mended === undefined) continue;
    const harm = holding.filter(entry => {
      const implied = impliedFor(entry.relation, entry.instance, slot);
      return implied !== undefined && !meets(implied, mended.expected);
    }).length;
    const main = mended.breaks.reduce((a, b) => (tellsBetter(b, a, slot) ? b : a));
    const score =
      mended.breaks.length - harm + (derivedSlot(main) === slot ? DERIVED[main.relation.kind] : 0);
    if (found === undefined || score > found.score) {
      const others = mended.breaks.filter(entry => entry !== main);
      found = { dispute: { slot, main, others, expected: mended.expected }, score };
    }
  }
  return found?.dispute;
}

/** The breaks that one value of a cell mends, and the values that do. */
function mend(slot: Slot, broken: readonly Break[]): { breaks: Break[]; expected: Interval } | undefined {
  let expected: Interval | undefined;
  const breaks: Break[] = [];
  for (const entry of broken) {
    const implied = impliedFor(entry.relation, entry.instance, slot);
    if (implied === undefined) continue;
    const common = expected === undefined ? implied : intersect(expected, implied);
    if (common === undefined) continue;
    expected = common;
    breaks.push(entry);
  }
  return expected === undefined ? undefined : { breaks, expected };
}

/** Where a cell is the target of one break and an operand of another, it is told as the target. */
function tellsBetter(a: Break, b: Break, slot: Slot): boolean {
  const target = Number(derivedSlot(a) === slot) - Number(derivedSlot(b) === slot);
  if (target !== 0) return target > 0;
  return DERIVED[a.relation.kind] > DERIVED[b.relation.kind];
}

/** The figure that follows from the others: the target, but of price = value / volume the value. */
function derivedSlot({ relation, instance }: Break): Slot {
  return relation.kind === 'volume-price' ? (instance.operands[0] ?? instance.target) : instance.target;
}

/** How surely the target of a relation is the derived figure, when nothing else tells which cell is wrong. */
const DERIVED: Readonly<Record<RelationKind, number>> = {
  growth: 0.9,
  compound: 0.9,
  share: 0.85,
  ratio: 0.8,
  'points-change': 0.8,
  change: 0.75,
  index: 0.7,
  'volume-price': 0.65,
  'per-unit': 0.65,
  cumulative: 0.6,
  'roll-forward': 0.6,
  carried: 0.6,
  average: 0.6,
  difference: 0.55,
  'period-sum': 0.5,
  sum: 0.5,
  'share-sum': 0.2,
};
