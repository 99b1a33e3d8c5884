import { includes } from '../../quantity/interval.ts';
import { type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf, relatedTo } from '../table/dispute-drafts.ts';

/** Totals this far from the whole are totals of something else. */
const LEAST = 90;
const MOST = 110;

/** A total row of shares says 100 in one column and not in another. */
export const totalNot100InTable: Rule = {
  id: 'share/sum-not-100',
  severity: 'error',
  summary: 'The total of a column of shares is not 100 %, though that of its neighbour is.',
  scope: 'table',
  check: table =>
    ofEach([...gridsOf(table).columns.lines, ...gridsOf(table).rows.lines], line => check(table, line)),
};

function check(table: TableModel, line: GridLine): Draft[] {
  if (line.line.role !== 'total') return [];
  const slots = line.slots.filter(slot => slot !== undefined);
  const whole = slots.find(isExactWhole);
  if (whole === undefined) return [];
  return slots
    .filter(
      slot =>
        slot.dimension === whole.dimension &&
        slot.x.high > LEAST &&
        slot.x.low < MOST &&
        !includes(slot.x, 100),
    )
    .map(slot => ({
      span: slot.figure.span,
      message: `Total of ${slot.figure.text}; shares come to 100, as in ${labelOf(table, whole)} (${whole.figure.text})`,
      related: [relatedTo(table, whole)],
      fixes: [],
    }));
}

/** "100.0": written with its decimals, so that it is meant as the whole. */
function isExactWhole(slot: Slot): boolean {
  return slot.figure.value === 100 && /\./.test(slot.figure.written);
}
