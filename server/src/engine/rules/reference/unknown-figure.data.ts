import { formatPeriod } from '../../quantity/period.ts';
import { readPeriodText } from '../../quantity/period-text.ts';
import type { Check, Reference, ReportData } from '../../syntax/data.ts';
import { type Name, namesIn } from '../../syntax/formula/formula.ts';
import { shift } from '../../text/span.ts';
import { closest } from '../../text/suggest.ts';
import { idsOf, seriesById, valueAt, valued } from '../data/lookup.ts';
import type { Draft, Rule } from '../rule.ts';

export const unknownFigureInData: Rule = {
  id: 'reference/unknown-figure',
  severity: 'error',
  summary: 'A check, chart, part or link names a figure that does not exist',
  scope: 'data',
  check: (data: ReportData) => [
    ...data.series
      .flatMap(series => (series.partOf ? [series.partOf] : []))
      .flatMap(ref => unknown(data, ref)),
    ...data.checks.flatMap(check => namesOf(check).flatMap(name => unknownName(data, check, name))),
    ...data.charts.flatMap(chart => chart.references.flatMap(ref => unknown(data, ref))),
  ],
};

function namesOf({ formula }: Check): readonly Name[] {
  return formula ? [...namesIn(formula.left), ...namesIn(formula.right)] : [];
}

/** A reference to an id that nothing has, with the id that was meant, if one is near. */
export function unknown(data: ReportData, { id, span }: Reference): Draft[] {
  const ids = idsOf(data);
  if (ids.includes(id)) return [];
  const meant = closest(id, ids);
  const spaced = id.split('-').every(part => ids.includes(part)) ? id.split('-').join(' - ') : undefined;
  const newText = spaced ?? meant;
  const hint = spaced
    ? `; a minus has a space on both sides: ${spaced}`
    : meant
      ? `; did you mean “${meant}”?`
      : '';
  const edits = newText === undefined ? [] : [{ span, newText }];
  const fixes = edits.map(edit => ({
    title: `Change to ${edit.newText}`,
    kind: 'structure' as const,
    preferred: true as const,
    edits: [edit],
  }));
  return [{ span, message: `There is no series or figure “${id}”${hint}`, related: [], fixes }];
}

function unknownName(data: ReportData, check: Check, name: Name): Draft[] {
  const exact = check.span.end - check.span.start === check.text.length;
  const whole = exact ? shift(name.span, check.span.start) : check.span;
  const span = exact ? { start: whole.start, end: whole.start + name.id.length } : whole;
  const missing = unknown(data, { id: name.id, span });
  return missing.length > 0 || name.period === undefined
    ? missing
    : unknownPeriod(data, name.id, name.period, whole);
}

/** A reference such as `alipay@2025` to a period for which the series has no value. */
export function unknownPeriod(data: ReportData, id: string, text: string, span: Reference['span']): Draft[] {
  const series = seriesById(data, id);
  const period = readPeriodText(text);
  if (!series || (period && valueAt(series, period))) return [];
  const [first, last] = [valued(series)[0], valued(series).at(-1)];
  const known = first && last ? `: it has ${formatPeriod(first.period)} to ${formatPeriod(last.period)}` : '';
  return [
    {
      span,
      message: `“${id}” has no value for ${text}${known}`,
      related: [{ span: series.idSpan, message: id }],
      fixes: [],
    },
  ];
}
