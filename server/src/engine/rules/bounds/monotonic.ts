import { OF_PLAN } from '../../lexicon/table-words.ts';
import { below } from '../../quantity/interval.ts';
import { disputesOf } from '../../reading/table/disputes.ts';
import { type Grid, gridsOf, PERCENT_DIMENSION, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { relatedTo } from '../table/dispute-drafts.ts';

/** What is cumulated never falls, and a cumulated share never passes 100 %. */
export const monotonic: Rule = {
  id: 'bounds/monotonic',
  severity: 'warning',
  summary: 'A cumulated figure falls, or a cumulated share passes 100 %.',
  scope: 'table',
  check(table) {
    const { columns, rows } = gridsOf(table);
    return [...along(table, columns), ...along(table, rows)];
  },
};

function along(table: TableModel, grid: Grid): Draft[] {
  const told = new Set(disputesOf(table).map(({ slot }) => slot));
  return ofEach(grid.lines, ({ line, slots }) => {
    if (!line.tags.has('cumulative') || line.role === 'growth' || OF_PLAN.test(line.name)) return [];
    const points = slots.filter(
      (slot, at): slot is Slot =>
        slot !== undefined && slot.x.low >= 0 && grid.positions[at]?.role === 'value',
    );
    if (points.length < 3 || points.some(slot => told.has(slot))) return [];
    // A column "Year to date" beside rows of several measures
    if (new Set(points.map(slot => slot.dimension)).size > 1 || areOfOwnUnits(grid, slots)) return [];
    const share = points.find(
      slot => slot.dimension === PERCENT_DIMENSION && line.role === 'share' && slot.x.low > 100,
    );
    if (share !== undefined) {
      return [
        {
          span: share.figure.span,
          message: `A cumulated share of ${share.figure.text} passes 100%`,
          related: [],
          fixes: [],
        },
      ];
    }
    return isSummed(grid, slots, points) ? [] : falls(table, newestLast(grid, points));
  });
}

function areOfOwnUnits({ positions }: Grid, slots: readonly (Slot | undefined)[]): boolean {
  return positions.some((position, at) => slots[at] !== undefined && position.unitText !== '');
}

/** 累计估验 of each lot: what stands in the line adds up to its total, and so was cumulated over time, not along the line. */
function isSummed(grid: Grid, slots: readonly (Slot | undefined)[], points: readonly Slot[]): boolean {
  return slots.some((slot, at) => {
    const role = grid.positions[at]?.role;
    return (
      (role === 'total' || role === 'subtotal') && slot !== undefined && points.every(p => below(p.x, slot.x))
    );
  });
}

/** One fall is a slip; several are a figure that is not cumulated that way (a year that starts anew). */
function falls(table: TableModel, points: readonly Slot[]): Draft[] {
  const at = points.flatMap((slot, i) => (i > 0 && below(slot.x, (points[i - 1] as Slot).x) ? [i] : []));
  const [one] = at;
  if (at.length !== 1 || one === undefined) return [];
  const [before, slot] = [points[one - 1] as Slot, points[one] as Slot];
  return [
    {
      span: slot.figure.span,
      message: `${slot.figure.text} is cumulated, but less than ${before.figure.text} before it`,
      related: [relatedTo(table, before)],
      fixes: [],
    },
  ];
}

function newestLast(grid: Grid, points: readonly Slot[]): readonly Slot[] {
  const first = grid.positions.find(position => position.period !== undefined)?.period;
  const last = grid.positions.findLast(position => position.period !== undefined)?.period;
  return first !== undefined && last !== undefined && last.start < first.start
    ? [...points].reverse()
    : points;
}
