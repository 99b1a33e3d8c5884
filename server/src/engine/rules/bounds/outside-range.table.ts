import { inBase } from '../../quantity/compare.ts';
import { type Interval, meets, scale } from '../../quantity/interval.ts';
import { type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';
import { labelOf, relatedTo } from '../table/dispute-drafts.ts';
import { outsideRange } from './outside-range.ts';

/** An estimate beside its confidence interval, a price beside its range of the year: 11.9 beside 8.2–10.4. */
export const outsideRangeInTable: Rule = {
  id: outsideRange.id,
  severity: 'error',
  summary: 'A value lies outside the range that stands beside it.',
  scope: 'table',
  check(table) {
    const { columns } = gridsOf(table);
    const ranges = columns.lines.filter(isOfRanges);
    return ranges.flatMap(range =>
      columns.lines
        .filter(line => line !== range && !isOfRanges(line))
        .flatMap(line => check(table, line, range)),
    );
  },
};

const FEWEST_WITHIN = 3;

function isOfRanges({ slots }: GridLine): boolean {
  const told = slots.filter(slot => slot !== undefined);
  return told.length >= FEWEST_WITHIN && told.every(slot => slot.figure.range !== undefined);
}

/** One value outside, where all others lie within: that is what the column of ranges is for. */
function check(table: TableModel, line: GridLine, range: GridLine): Draft[] {
  const pairs = line.slots.flatMap((slot, at) => {
    const around = range.slots[at];
    return slot === undefined || around === undefined || slot.dimension !== around.dimension
      ? []
      : [{ slot, around }];
  });
  const outside = pairs.filter(({ slot, around }) => !meets(inBase(slot.figure), endsOf(around)));
  const [only] = outside;
  if (only === undefined || outside.length > 1 || pairs.length - 1 < FEWEST_WITHIN) return [];
  const { slot, around } = only;
  return [
    {
      span: slot.figure.span,
      message: `${slot.figure.text} lies outside ${around.figure.text} (${labelOf(table, slot)})`,
      related: [relatedTo(table, around)],
      fixes: [],
    },
  ];
}

/** From the lower end to the upper, each to its last written place. */
function endsOf({ figure }: Slot): Interval {
  return scale(figure.interval, figure.unit?.factor ?? 1);
}
