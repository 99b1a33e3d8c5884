import { inBase } from '../engine/quantity/compare.ts';
import { formatNumber } from '../engine/quantity/format.ts';
import { compoundGrowth } from '../engine/quantity/growth.ts';
import { middle } from '../engine/quantity/interval.ts';
import { formatPeriod, yearsBetween } from '../engine/quantity/period.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Series } from '../engine/syntax/data.ts';
import { overlaps, type Span } from '../engine/text/span.ts';

/** A remark that the editor draws into the text, behind an offset. */
export interface Hint {
  readonly offset: number;
  readonly text: string;
  readonly explanation: string;
}

/** Below this the values themselves show how much they grow. */
const FEWEST_YEARS = 2;

/** What each series of the report data grows by, in percent a year from its first value to its last. */
export function hintsIn(snapshot: Snapshot, place: Span): readonly Hint[] {
  return snapshot.data
    .flatMap(data => data.series)
    .filter(series => overlaps(series.span, place))
    .flatMap(series => growthOf(series) ?? []);
}

function growthOf({ points }: Series): Hint | undefined {
  const valued = points.flatMap(({ figure, period, span }) => (figure ? { figure, period, span } : []));
  const [first, last] = [valued[0], valued.at(-1)];
  // Shares move by points, not by percent.
  if (!first || !last || first.figure.kind !== 'amount' || last.figure.kind !== 'amount') return undefined;
  const years = yearsBetween(first.period, last.period);
  if (years < FEWEST_YEARS) return undefined;
  const rate = compoundGrowth(inBase(first.figure), inBase(last.figure), years);
  if (!rate) return undefined;
  const percent = formatNumber(middle(rate), 1);
  return {
    offset: last.span.end,
    text: `${percent.startsWith('-') ? '' : '+'}${percent}% a year`,
    explanation: `Compound annual growth, ${formatPeriod(first.period)} to ${formatPeriod(last.period)}: ${first.figure.text} → ${last.figure.text}`,
  };
}
