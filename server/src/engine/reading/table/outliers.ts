import { middle } from '../../quantity/interval.ts';
import { ofEach } from '../../text/of-each.ts';
import type { TableModel } from '../table-model.ts';
import { disputesOf } from './disputes.ts';
import type { GridLine, Slot } from './grid.ts';
import { slotsOf } from './relation.ts';
import { relationsOf } from './relations.ts';

/** A value out of line with the values beside it in time. */
export interface Outlier {
  readonly slot: Slot;
  readonly neighbours: readonly Slot[];
  /** The value over the median of its neighbours. */
  readonly factor: number;
  /** The nearest power of ten of that factor. */
  readonly power: number;
}

const FAR = 8;
/** How far apart the rest of a series may be for a slip of ten, and of more, to stand out. */
const STEADY = 1.6;
const ROUGHLY_STEADY = 2.5;
const LONGEST = 200;

/** Values more than eight times or less than an eighth of the median of their neighbours, in series of at least four. */
export function seriesOutliers(table: TableModel): Outlier[] {
  const { grids } = relationsOf(table);
  const lines = table.time === 'rows' ? grids.columns : table.time === 'columns' ? grids.rows : undefined;
  if (lines === undefined || lines.lines.length > LONGEST) return [];
  return ofEach(lines.lines, line => {
    const points = line.slots.filter(
      (slot, at): slot is Slot => slot !== undefined && lines.positions[at]?.period !== undefined,
    );
    return isLevel(line) && points.length >= 4 && points.length <= LONGEST ? outliersAmong(points, line) : [];
  });
}

/** Outliers that a power of ten brings back among their neighbours, and that nothing else in the table confirms. */
export function seriesSlips(table: TableModel): Outlier[] {
  const found = seriesOutliers(table);
  if (found.length === 0) return [];
  const { relations, grids } = relationsOf(table);
  const confirmed = new Set(
    ofEach(relations, ({ instances }) => instances.filter(i => i.state === 'holds').flatMap(slotsOf)),
  );
  const told = new Set(disputesOf(table).map(({ slot }) => slot));
  const lines = table.time === 'rows' ? grids.columns.lines : grids.rows.lines;
  const index = (slot: Slot): number => (table.time === 'rows' ? slot.column : slot.row);
  return found.filter(outlier => {
    const { slot, factor, power } = outlier;
    if (confirmed.has(slot) || told.has(slot) || power === 0) return false;
    if (found.filter(other => index(other.slot) === index(slot)).length > 1) return false;
    const rest = restOf(lines[index(slot)], slot);
    const spread = Math.max(...rest) / Math.min(...rest);
    const restored = factor / 10 ** power;
    const steady = Math.abs(power) === 1 ? spread <= STEADY && rest.length >= 4 : spread <= ROUGHLY_STEADY;
    return steady && restored >= 0.5 && restored <= 2;
  });
}

function isLevel({ line, dimension }: GridLine): boolean {
  const { role } = line;
  return dimension !== undefined && role !== 'growth' && role !== 'change' && role !== 'compound';
}

function outliersAmong(points: readonly Slot[], line: GridLine): Outlier[] {
  if (points.some(slot => slot.dimension !== line.dimension || middle(slot.x) <= 0)) return [];
  return ofEach(points, (slot, i) => {
    const first = Math.max(0, Math.min(i - 2, points.length - 5));
    const neighbours = points.slice(first, first + 5).filter(other => other !== slot);
    const factor = middle(slot.x) / median(neighbours.map(other => middle(other.x)));
    if (factor <= FAR && factor >= 1 / FAR) return [];
    return [{ slot, neighbours, factor, power: Math.round(Math.log10(factor)) }];
  });
}

function restOf(line: GridLine | undefined, slot: Slot): number[] {
  return (line?.slots ?? []).flatMap(other =>
    other === undefined || other === slot ? [] : [middle(other.x)],
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
