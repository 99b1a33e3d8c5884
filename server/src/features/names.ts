import type { LinkedData } from '../engine/reading/document-reading.ts';
import type { PlacedLink, Snapshot } from '../engine/snapshot.ts';
import type { Check, ReportData } from '../engine/syntax/data.ts';
import { type Name, namesIn } from '../engine/syntax/formula/formula.ts';
import { containsOffset, type Span, shift } from '../engine/text/span.ts';

/** A series or figure of the data: its id, and the file in which it is made. */
export interface Entry {
  readonly id: string;
  /** As the report names the file; '' for the report's own text. */
  readonly home: string;
}

/** A place where an id stands: where it is made, or where it is used. */
export interface NamePlace extends Entry {
  readonly role: 'definition' | 'use';
  readonly span: Span;
  /** The file that the span is in, named as in `home`. */
  readonly file: string;
}

const OWN = '';

/** Every place of every id, in the report and in the data files that it names. */
export function namePlaces(snapshot: Snapshot): readonly NamePlace[] {
  const files = filesOf(snapshot);
  const homes = new Map(files.map(({ file, data }) => [file, new Set(data.flatMap(idsOf))]));
  /** The file that an id is looked up in first, then the others: as the checks of references do it. */
  const homeOf = (id: string, nearest: readonly string[]): string | undefined =>
    nearest.find(file => homes.get(file)?.has(id));
  const everywhere = files.map(({ file }) => file);

  const use = (id: string, span: Span, file: string, nearest: readonly string[]): NamePlace[] => {
    const home = homeOf(id, nearest);
    return home === undefined ? [] : [{ id, home, role: 'use', span, file }];
  };
  const inData = ({ file, data }: DataOfFile): NamePlace[] =>
    data.flatMap(one => [
      ...[...one.series, ...one.figures].map(
        (entry): NamePlace => ({ id: entry.id, home: file, role: 'definition', span: entry.idSpan, file }),
      ),
      ...one.series.flatMap(({ partOf }) => (partOf ? use(partOf.id, partOf.span, file, [file]) : [])),
      ...one.checks.flatMap(namesOf).flatMap(({ id, span }) => use(id, span, file, [file])),
      ...one.charts
        .flatMap(chart => chart.references)
        .flatMap(({ id, span }) => use(id, span, file, [file, ...everywhere])),
    ]);
  const inProse = snapshot.links.flatMap(link => {
    const target = targetOf(link);
    if (!target) return [];
    const named = everywhere.filter(file => plain(file) === plain(target.file));
    return use(target.id, target.span, OWN, target.file === OWN ? everywhere : named);
  });
  return [...files.flatMap(inData), ...inProse];
}

/** The id under an offset of the report's own text. */
export function nameAt(snapshot: Snapshot, offset: number): NamePlace | undefined {
  return namePlaces(snapshot).find(place => place.file === OWN && containsOffset(place.span, offset));
}

/** All places of one series or figure. */
export function placesOf(snapshot: Snapshot, { id, home }: Entry): readonly NamePlace[] {
  return namePlaces(snapshot).filter(place => place.id === id && place.home === home);
}

/** Ids are kebab-case: lower case letters, digits and single hyphens, a letter first. */
export function isId(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text) && !text.includes('--') && !text.endsWith('-');
}

/** What there is of data in a file of the report. */
export interface DataOfFile {
  readonly file: string;
  readonly data: readonly ReportData[];
}

/** The report's own data, then that of each file that it names. */
export function filesOf(snapshot: Snapshot): readonly DataOfFile[] {
  const linked = snapshot.linked.map(({ path, data }: LinkedData) => ({ file: path, data: [data] }));
  return [{ file: OWN, data: snapshot.data }, ...linked];
}

function idsOf(data: ReportData): readonly string[] {
  return [...data.series, ...data.figures].map(entry => entry.id);
}

/** The names of a check that stand in the file as they are read; escapes and folded lines move the others. */
function namesOf({ formula, span, text }: Check): readonly Name[] {
  if (!formula || span.end - span.start !== text.length) return [];
  return [...namesIn(formula.left), ...namesIn(formula.right)].map(name => ({
    ...name,
    span: shift(name.span, span.start),
  }));
}

const ADDRESS = /^([^#]*)#([a-z0-9-]+)/;

/** The id in `#alipay@2025` or `market.report.yaml#alipay@2025`, with where it stands. */
function targetOf({ address, span }: PlacedLink): (NameInLink & { readonly file: string }) | undefined {
  const [, path, id] = ADDRESS.exec(address) ?? [];
  if (path === undefined || id === undefined) return undefined;
  const start = span.start + path.length + 1;
  return { id, span: { start, end: start + id.length }, file: path };
}

function plain(path: string): string {
  return path.replace(/^\.\//, '');
}

interface NameInLink {
  readonly id: string;
  readonly span: Span;
}
