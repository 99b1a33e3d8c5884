import { inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval, formatNumber } from '../../quantity/format.ts';
import { compoundGrowth, growth } from '../../quantity/growth.ts';
import { distance, type Interval, meets, middle } from '../../quantity/interval.ts';
import { formatPeriod, months, samePeriod, yearsBetween } from '../../quantity/period.ts';
import type { GrowthEntry, ReportData, Series } from '../../syntax/data.ts';
import { type Valued, valued } from '../data/lookup.ts';
import { asWritten, digitsFor, onlyValue } from '../data/write.ts';
import { type Draft, operand, type Rule, type RuleContext } from '../rule.ts';

/** Rates worked out from unrounded values may differ by this much, in points, when both are rounded. */
const NEAR = 0.05;

export const growthField: Rule = {
  id: 'schema/growth-field',
  severity: 'error',
  summary: 'Stated growth of a series disagrees with its values',
  scope: 'data',
  check: (data: ReportData, context: RuleContext) =>
    data.series.filter(series => series.basis !== 'real').flatMap(series => checkSeries(series, context)),
};

/** The two values that a stated rate is between, and the years from one to the other. */
interface Ends {
  readonly from: Valued;
  readonly to: Valued;
  /** Undefined for growth on the period before, which is not per year. */
  readonly years: number | undefined;
}

function checkSeries(series: Series, context: RuleContext): Draft[] {
  return series.growth.flatMap(entry => {
    const ends = endsOf(series, entry);
    const computed = ends && rate(ends, ends.years);
    if (!ends || !computed || agrees(entry, computed, context.settings.tolerance)) return [];
    return [draft(series, entry, ends, computed)];
  });
}

function endsOf(series: Series, { period }: GrowthEntry): Ends | undefined {
  const points = valued(series);
  const to = points.find(point => samePeriod(point.period, period));
  if (to) {
    const before = points.find(p => p.period.end === period.start && months(p.period) === months(period));
    return before && { from: before, to, years: undefined };
  }
  const from = points.find(point => point.period.start === period.start);
  const last = points.find(point => point.period.end === period.end && point !== from);
  if (!from || !last || months(from.period) !== months(last.period)) return undefined;
  return { from, to: last, years: yearsBetween(from.period, last.period) };
}

function rate({ from, to }: Ends, years: number | undefined): Interval | undefined {
  const [before, after] = [inBase(from.figure), inBase(to.figure)];
  return years === undefined ? growth(before, after) : compoundGrowth(before, after, years);
}

function agrees({ figure }: GrowthEntry, computed: Interval, tolerance: number): boolean {
  const room = (Math.abs(figure.value) * tolerance) / 100;
  return meets(figure.interval, computed) || distance(figure.interval, computed) <= room;
}

function draft(series: Series, entry: GrowthEntry, ends: Ends, computed: Interval): Draft {
  const { figure } = entry;
  const near = distance(figure.interval, computed) <= Math.max(figure.step, NEAR);
  const decimals = Math.max(decimalsOf(figure.written), 1);
  const value = onlyValue(computed, figure) ?? middle(computed);
  const [from, to] = [ends.from, ends.to].map(p => asWritten({ figure: p.figure, ...unitOf(series) }));
  const over =
    ends.years === undefined ? '' : ` over ${formatNumber(ends.years, ends.years % 1 === 0 ? 0 : 2)} years`;
  const range = formatInterval(computed, decimals);
  const result = `${formatNumber(middle(computed), decimals)}%${ends.years === undefined ? '' : ' a year'} (${range})`;
  const title = `Change ${figure.text} to ${digitsFor(value, figure)}%`;
  return {
    span: figure.span,
    message: `Stated ${figure.text}; ${from} → ${to}${over} is ${result}${diagnosis(entry, ends)}`,
    related: [
      operand(formatPeriod(ends.from.period), ends.from.figure),
      operand(formatPeriod(ends.to.period), ends.to.figure),
    ],
    fixes: [{ title, kind: 'value', edits: [{ span: figure.digits, newText: digitsFor(value, figure) }] }],
    ...(near ? { severity: 'info' as const } : {}),
  };
}

/** Another way of counting that would give the stated rate. */
function diagnosis({ figure }: GrowthEntry, ends: Ends): string {
  const { years } = ends;
  const fits = (other: Interval | undefined) => other !== undefined && meets(figure.interval, other);
  if (years === undefined) return '';
  const total = rate(ends, undefined);
  if (fits(total)) return `; ${figure.text} is the growth over all of it`;
  if (total && fits({ low: total.low / years, high: total.high / years })) {
    return `; ${figure.text} is the simple average`;
  }
  const other = [years - 1, years + 1].find(n => n > 0 && fits(rate(ends, n)));
  return other === undefined ? '' : `; ${figure.text} would be right over ${formatNumber(other, 0)} years`;
}

function unitOf({ unitText }: Series): { readonly unitText?: string } {
  return unitText === undefined ? {} : { unitText };
}
