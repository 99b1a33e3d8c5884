import { type GridLine, gridsOf, PERCENT_DIMENSION, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';
import { figureText } from '../table/arithmetic.ts';
import { relatedTo } from '../table/dispute-drafts.ts';
import { decimalsOf } from '../table/written.ts';

const LEAST = 4;

/** ONS: one column, one number of decimals. */
export const mixedDecimals: Rule = {
  id: 'style/mixed-decimals',
  severity: 'hint',
  optIn: true,
  summary: 'One cell of a column of percentages has fewer or more decimals than all others.',
  scope: 'table',
  check: table => gridsOf(table).columns.lines.flatMap(line => check(table, line)),
};

function check(table: TableModel, line: GridLine): Draft[] {
  if (line.dimension !== PERCENT_DIMENSION) return [];
  const slots = line.slots.filter((slot): slot is Slot => slot?.dimension === PERCENT_DIMENSION);
  if (slots.length < LEAST) return [];
  const usual = decimalsOf(
    slots.toSorted((a, b) => decimalsOf(a) - decimalsOf(b))[Math.floor(slots.length / 2)] as Slot,
  );
  const odd = slots.filter(slot => decimalsOf(slot) !== usual && !isExact(slot));
  const [only] = odd;
  if (only === undefined || odd.length > 1) return [];
  const like = slots.find(slot => decimalsOf(slot) === usual);
  return [
    {
      span: only.figure.span,
      message: `${figureText(only)} has other decimals (${decimalsOf(only)}) than its column (${usual})`,
      related: like === undefined ? [] : [relatedTo(table, like)],
      fixes: [],
    },
  ];
}

/** 0 and 100 are often exact. */
function isExact({ figure }: Slot): boolean {
  return figure.value === 0 || figure.value === 100;
}
