import type { Figure } from '../../quantity/figure.ts';
import { gridsOf, PERCENT_DIMENSION, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf } from '../table/dispute-drafts.ts';

/** A part is at least nothing and at most all. Coverage, completion and use may exceed 100 %: only shares are held to it. */
export const outOfRangeInTable: Rule = {
  id: 'share/out-of-range',
  severity: 'error',
  summary: 'A share lies outside 0–100 %.',
  scope: 'table',
  check(table) {
    const { columns, rows } = gridsOf(table);
    const out = new Map<number, Draft>();
    for (const line of [...columns.lines, ...rows.lines]) {
      if (line.line.role !== 'share' || line.slots.some(slot => slot && isOfLoss(table, slot))) continue;
      for (const slot of line.slots) {
        if (slot === undefined || slot.dimension !== PERCENT_DIMENSION || !isWrittenAsShare(slot.figure))
          continue;
        const change =
          table.columns[slot.column]?.role === 'growth' || table.rows[slot.row]?.role === 'growth';
        if (change || isRatio(table, slot) || (slot.x.low <= 100 && slot.x.high >= 0)) continue;
        out.set(slot.figure.span.start, {
          span: slot.figure.span,
          message: `A share of ${slot.figure.text} lies outside 0–100% (${labelOf(table, slot)})`,
          related: [],
          fixes: [],
        });
      }
    }
    return [...out.values()];
  },
};

/** 拨备覆盖率 among the rows of a column of shares is a ratio of two other things. */
function isRatio({ rows, columns }: TableModel, { row, column }: Slot): boolean {
  return [rows[row], columns[column]].some(
    line => line?.role !== 'share' && line?.tags.has('ratio') === true,
  );
}

/** A part that is negative itself, as its row tells: the others may then come to more than all. */
function isOfLoss({ cells }: TableModel, { row, figure }: Slot): boolean {
  return (
    figure.value < 0 &&
    (cells[row] ?? []).some(c => c.figure?.kind === 'amount' && c.figure !== figure && c.figure.value < 0)
  );
}

/** (12.0) under "Share buy-back" is an outflow: brackets mean money. */
function isWrittenAsShare(figure: Figure): boolean {
  return !/[(（]/.test(figure.text);
}
