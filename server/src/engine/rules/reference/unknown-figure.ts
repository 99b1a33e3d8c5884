import { formatPeriod } from '../../quantity/period.ts';
import { readPeriodText } from '../../quantity/period-text.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { once } from '../../reading/latest.ts';
import type { Check, Reference, ReportData, Series } from '../../syntax/data.ts';
import { type Name, namesIn } from '../../syntax/formula/formula.ts';
import { type Span, shift } from '../../text/span.ts';
import { closest } from '../../text/suggest.ts';
import { bindingsOf } from '../data/bindings.ts';
import { idsOf, valueAt, valued } from '../data/lookup.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

export const unknownFigure: Rule = {
  id: 'reference/unknown-figure',
  severity: 'error',
  summary: 'A check, chart, part or link names a figure that does not exist',
  scope: 'document',
  places: 'written',
  check: (document: DocumentReading) => {
    const known = entriesOf([...document.data, ...document.linked.map(file => file.data)]);
    return [
      ...document.data.flatMap(data => inData(data, known)),
      ...bindingsOf(document).flatMap(link => named(link, link.span, entriesOf(link.data))),
    ];
  },
};

/** An id that something names, with the period that stands behind it. */
interface Target {
  readonly id: string;
  readonly period?: string;
}

/** What can be named. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly series: ReadonlyMap<string, Series>;
}

const entriesOf: (data: readonly ReportData[]) => Known = once(data => {
  const series = new Map(data.flatMap(one => one.series).map(one => [one.id, one]));
  return { ids: new Set(data.flatMap(idsOf)), series };
});

/** Checks and parts speak of the series beside them; a chart may show those of the whole report. */
function inData(data: ReportData, known: Known): Draft[] {
  const own = entriesOf([data]);
  const parts = data.series.flatMap(series => (series.partOf ? [series.partOf] : []));
  return [
    ...parts.flatMap(part => named(part, part.span, own)),
    ...data.checks.flatMap(check => namesOf(check).flatMap(name => named(name, placeOf(check, name), own))),
    ...data.charts.flatMap(chart => chart.references.flatMap((r: Reference) => named(r, r.span, known))),
  ];
}

function namesOf({ formula }: Check): readonly Name[] {
  return formula ? [...namesIn(formula.left), ...namesIn(formula.right)] : [];
}

/** Where a name of a check stands in the file; the whole check where escapes or folded lines move its characters. */
function placeOf({ span, text }: Check, name: Name): Span {
  return span.end - span.start === text.length ? shift(name.span, span.start) : span;
}

/** What is wrong with naming a figure of the data: the id is unknown, or has no value for the period. */
function named({ id, period }: Target, span: Span, known: Known): Draft[] {
  if (!known.ids.has(id)) return [unknown(id, { start: span.start, end: span.start + id.length }, known.ids)];
  const series = known.series.get(id);
  const at = period === undefined ? undefined : readPeriodText(period);
  if (period === undefined || !series || (at && valueAt(series, at))) return [];
  return [{ span, message: `“${id}” has no value for ${period}${rangeOf(series)}`, related: [], fixes: [] }];
}

function rangeOf(series: Series): string {
  const [first, last] = [valued(series)[0], valued(series).at(-1)];
  return first && last ? `: it has ${formatPeriod(first.period)} to ${formatPeriod(last.period)}` : '';
}

/** With the id that was meant, where one is near, or where a hyphen was a minus. */
function unknown(id: string, span: Span, ids: ReadonlySet<string>): Draft {
  const parts = id.split('-');
  const minus = parts.length > 1 && parts.every(part => ids.has(part)) ? parts.join(' - ') : undefined;
  const meant = minus ?? closest(id, ids);
  const hint = minus ? `; a minus has a space on both sides: ${minus}` : `; did you mean “${meant}”?`;
  const message = `There is no series or figure “${id}”${meant === undefined ? '' : hint}`;
  return { span, message, related: [], fixes: meant === undefined ? [] : [replace(span, meant)] };
}

function replace(span: Span, newText: string): DraftFix {
  return { title: `Change to ${newText}`, kind: 'structure', preferred: true, edits: [{ span, newText }] };
}
