import { below } from '../../quantity/interval.ts';
import { type GridLine, gridsOf } from '../../reading/table/grid.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf, relatedTo } from '../table/dispute-drafts.ts';

/**
 * A row "of which …" is part of the last row before it that is none and stands no further in. Where "of which" has opened
 * parts before, it may as well open others of the same whole: 常住人口; 其中：城镇, 乡村; 其中：男性, 女性.
 */
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
      const whole = wholeOf(lines, at);
      const opened = lines.findIndex(line => line.line.role === 'of-which');
      const first = opened < at ? wholeOf(lines, opened) : undefined;
      part.slots.forEach((slot, position) => {
        const outer = whole?.slots[position];
        const outmost = first?.slots[position];
        if (slot !== undefined && outmost !== undefined && !below(outmost.x, slot.x)) return;
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

function wholeOf(lines: readonly GridLine[], at: number): GridLine | undefined {
  const { level } = (lines[at] as GridLine).line;
  return lines.slice(0, at).findLast(({ line }) => line.role !== 'of-which' && line.level <= level);
}
