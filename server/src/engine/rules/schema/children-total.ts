import { comparable, inBase } from '../../quantity/compare.ts';
import { below, distance, exactly, type Interval, meets, middle, sum } from '../../quantity/interval.ts';
import { formatPeriod } from '../../quantity/period.ts';
import type { ReportData, Series } from '../../syntax/data.ts';
import { nameOf, seriesById, type Valued, valueAt, valued } from '../data/lookup.ts';
import { asWritten, computedLike, type Manner, writtenLike } from '../data/write.ts';
import { type Draft, operand, type Rule, type RuleContext } from '../rule.ts';

/** Parts that fall short by more than this share of the whole are some of its parts, not all. */
const NEARLY_ALL = 0.9;

export const childrenTotal: Rule = {
  id: 'schema/children-total',
  severity: 'error',
  summary: 'The parts of a series do not add up to it',
  scope: 'data',
  check: (data: ReportData, context: RuleContext) =>
    [...partsByWhole(data)].flatMap(([id, parts]) => {
      const whole = seriesById(data, id);
      if (!whole || parts.includes(whole)) return [];
      return valued(whole).flatMap(point => checkPoint(whole, point, parts, context));
    }),
};

function partsByWhole(data: ReportData): ReadonlyMap<string, readonly Series[]> {
  const parts = new Map<string, Series[]>();
  for (const series of data.series) {
    if (!series.partOf) continue;
    const siblings = parts.get(series.partOf.id);
    if (siblings) siblings.push(series);
    else parts.set(series.partOf.id, [series]);
  }
  return parts;
}

interface Part {
  readonly series: Series;
  readonly point: Valued;
}

function checkPoint(whole: Series, point: Valued, parts: readonly Series[], context: RuleContext): Draft[] {
  const found = parts.flatMap(series => {
    const value = valueAt(series, point.period);
    return value ? [{ series, point: value }] : [];
  });
  if (found.length === 0) return [];
  const shares = found.every(part => part.point.figure.kind === 'percent') && point.figure.kind !== 'percent';
  const like = found.every(part => comparable(part.point.figure, point.figure));
  if (!shares && !like) return [];
  const target = shares ? exactly(100) : inBase(point.figure);
  const total = sum(found.map(part => inBase(part.point.figure)));
  const room = (Math.abs(middle(target)) * context.settings.tolerance) / 100;
  if (meets(total, target) || distance(total, target) <= room) return [];
  const short = below(total, target);
  const incomplete = found.length < 2 || found.length < parts.length || whole.parts === 'some';
  if (short && (incomplete || middle(total) < middle(target) * NEARLY_ALL)) return [];
  return [draft(whole, point, found, total, shares ? 'shares' : 'amounts')];
}

function draft(
  whole: Series,
  point: Valued,
  parts: readonly Part[],
  total: Interval,
  kind: 'shares' | 'amounts',
): Draft {
  const first = parts[0] as Part;
  const manner = kind === 'shares' ? mannerOf(first.series, first.point) : mannerOf(whole, point);
  const addends = parts.map(part => asWritten(mannerOf(part.series, part.point))).join(' + ');
  const stated = kind === 'shares' ? '100%' : asWritten(manner);
  const difference = middle(total) - (kind === 'shares' ? 100 : middle(inBase(point.figure)));
  const size = writtenLike(Math.abs(difference), manner);
  const off = difference > 0 ? `${size} more` : `${size} less`;
  const hint = difference < 0 ? '; where parts are left out, say partition: false' : '';
  return {
    span: kind === 'shares' ? first.point.figure.span : point.figure.span,
    message: `The parts of ${nameOf(whole)} in ${formatPeriod(point.period)} are ${addends} = ${computedLike(middle(total), total, manner)}, ${off} than ${stated}${hint}`,
    related: parts.map(part => operand(nameOf(part.series), part.point.figure)),
    fixes: [],
    ...(difference < 0 ? { severity: 'warning' as const } : {}),
  };
}

function mannerOf(series: Series, point: Valued): Manner {
  return series.unitText === undefined
    ? { figure: point.figure }
    : { figure: point.figure, unitText: series.unitText };
}
