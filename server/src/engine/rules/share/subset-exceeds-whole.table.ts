import { below } from '../../quantity/interval.ts';
import { gridsOf } from '../../reading/table/grid.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf, relatedTo } from '../table/dispute-drafts.ts';

/** A row "of which …" is part of the last row before it that is none. */
export const subsetExceedsWholeInTable: Rule = {
  id: 'share/subset-exceeds-whole',
  severity: 'error',
  summary: 'A part ("of which", 其中) is larger than what it is part of.',
  scope: 'table',
  check(table) {
    const { lines } = gridsOf(table).rows;
    const out: Draft[] = [];
    lines.forEach((part, at) => {
      if (part.line.role !== 'of-which') return;
      const whole = lines.slice(0, at).findLast(line => line.line.role !== 'of-which');
      part.slots.forEach((slot, position) => {
        const outer = whole?.slots[position];
        const role = table.columns[position]?.role;
        if (slot === undefined || outer === undefined || slot.dimension !== outer.dimension) return;
        if (role === 'growth' || role === 'change' || slot.dimension === '%' || slot.x.low < 0) return;
        if (!below(outer.x, slot.x) || outer.x.low < 0) return;
        out.push({
          span: slot.figure.span,
          message: `${slot.figure.text} is part of ${outer.figure.text} (${labelOf(table, outer)}) and larger than it`,
          related: [relatedTo(table, outer)],
          fixes: [],
        });
      });
    });
    return out;
  },
};
