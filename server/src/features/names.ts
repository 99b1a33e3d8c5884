import type { Snapshot } from '../engine/snapshot.ts';
import type { ChartSpec } from '../engine/syntax/data.ts';
import type { TextEdit } from '../engine/text/edit.ts';
import { containsOffset, type Span } from '../engine/text/span.ts';

/** A place where the id of a series or figure stands: where it is made, or where it is used. */
export interface NamePlace {
  readonly id: string;
  readonly span: Span;
  readonly isDefinition: boolean;
}

const ID = /[a-z][a-z0-9-]*/g;

/** Every place of every id of a report: its entries, part-of, checks, charts, and links in prose. */
export function namePlaces(snapshot: Snapshot): readonly NamePlace[] {
  const entries = snapshot.data.flatMap(data => [...data.series, ...data.figures]);
  const definitions = entries.map(entry => ({ id: entry.id, span: entry.idSpan, isDefinition: true }));
  const known = new Set(definitions.map(definition => definition.id));
  if (known.size === 0) return [];
  const uses = [
    ...snapshot.data.flatMap(data => data.series).flatMap(series => series.partOf?.span ?? []),
    ...snapshot.data.flatMap(data => data.checks).flatMap(check => idsIn(snapshot.text, check.span)),
    ...snapshot.data.flatMap(data => data.charts).flatMap(chart => idsOfChart(snapshot.text, chart)),
    ...linkTargets(snapshot),
  ];
  const named = uses.map(span => ({
    id: snapshot.text.slice(span.start, span.end),
    span,
    isDefinition: false,
  }));
  return [...definitions, ...named.filter(place => known.has(place.id))];
}

export function nameAt(snapshot: Snapshot, offset: number): NamePlace | undefined {
  return namePlaces(snapshot).find(place => containsOffset(place.span, offset));
}

/** All places with the same id as the one under the offset. */
export function placesLike(snapshot: Snapshot, offset: number): readonly NamePlace[] {
  const places = namePlaces(snapshot);
  const id = places.find(place => containsOffset(place.span, offset))?.id;
  return places.filter(place => place.id === id);
}

/** Ids are kebab-case: lower case letters, digits and single hyphens, a letter first. */
export function isId(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text) && !text.includes('--') && !text.endsWith('-');
}

/** Renames an id everywhere; undefined when there is none under the offset. */
export function rename(snapshot: Snapshot, offset: number, newText: string): readonly TextEdit[] | undefined {
  const places = placesLike(snapshot, offset);
  return places.length === 0 ? undefined : places.map(({ span }) => ({ span, newText }));
}

/** An id that can be written at a place, with what it stands for. */
export interface NameChoice {
  readonly id: string;
  readonly detail: string;
  readonly replaces: Span;
}

/** The ids that fit where the author types: in a check, in a chart, after `part-of:`, in a link `[48.5%](#…`. */
export function nameChoices(snapshot: Snapshot, offset: number): readonly NameChoice[] {
  const { line } = snapshot.lines.position(offset);
  const before = snapshot.text.slice(snapshot.lines.lineStart(line), offset);
  const typed = /[a-z0-9-]*$/.exec(before)?.[0] ?? '';
  const inCheck = snapshot.data.some(data => data.checks.some(check => containsOffset(check.span, offset)));
  const lead = before.slice(0, before.length - typed.length);
  if (!inCheck && !/\]\(#$|\b(part-of|series|growth|check):/.test(lead)) return [];
  const replaces = { start: offset - typed.length, end: offset };
  return snapshot.data
    .flatMap(data => [...data.series, ...data.figures])
    .map(entry => ({ id: entry.id, detail: entry.title ?? '', replaces }));
}

function idsIn(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(ID))
    found.push({ start: within.start + match.index, end: within.start + match.index + match[0].length });
  return found;
}

/** Words under `series:` and `growth:`; the words of a title are none. */
function idsOfChart(text: string, chart: ChartSpec): readonly Span[] {
  let key = '';
  return idsIn(text, chart.span).filter(word => {
    if (text[word.end] === ':') {
      key = text.slice(word.start, word.end);
      return false;
    }
    return key === 'series' || key === 'growth';
  });
}

function linkTargets(snapshot: Snapshot): readonly Span[] {
  if (snapshot.kind !== 'markdown') return [];
  const found: Span[] = [];
  for (let at = snapshot.text.indexOf('](#'); at >= 0; at = snapshot.text.indexOf('](#', at + 3)) {
    const start = at + 3;
    let end = start;
    while (/[a-z0-9-]/.test(snapshot.text[end] ?? '')) end++;
    if (end > start) found.push({ start, end });
  }
  return found;
}
