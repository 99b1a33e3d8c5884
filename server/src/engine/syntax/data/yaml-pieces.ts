/**
 * YAML parsed entry by entry, so that an edit costs its entry and not the file: the parser takes a millisecond for
 * 1,500 characters. Entries that say what they said before keep their nodes, at their new places.
 *
 * Only plain block maps are cut: a file is parsed as a whole when it holds what reaches across entries (anchors, tabs,
 * markers of documents), when keys come twice, and when any entry has a problem by itself, for a bracket or quote that is
 * left open means something else in the whole. The result is that of `parseYaml`.
 */
import { own } from '../../text/own.ts';
import type { Span } from '../../text/span.ts';
import type { DataNode, Entry, MapNode } from './node.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** Nodes of the entries of one version, by their text; spans count from the start of the entry. */
export type KeptEntries = Map<string, MapNode>;

/** An entry with the end of the map that it alone would make: behind the colon where the value is missing. */
interface Placed {
  readonly entry: Entry;
  readonly end: number;
}

/** Below this a file is parsed at once. */
const SMALL = 4_096;

export function parseEntries(
  text: string,
  offset: number,
  previous: KeptEntries | undefined,
): ParsedYaml & { readonly kept: KeptEntries } {
  const kept: KeptEntries = new Map();
  const root = text.length < SMALL ? undefined : readSections(text, offset, previous, kept);
  return root ? { root, problems: [], kept } : { ...parseYaml(text, offset), kept: new Map() };
}

/** Aliases, anchors and tags; tabs, lone returns; directives and markers of documents. */
const REACHING = /[&*!\t\r]|^(?:---|\.\.\.|%)/m;

/** The parser counts such a comment to whatever stands open above it. */
const ENDS_IN_COMMENT = /\n[ ]*#[^\n]*\n*$/;

function readSections(
  text: string,
  offset: number,
  previous: KeptEntries | undefined,
  kept: KeptEntries,
): MapNode | undefined {
  if (REACHING.test(text) || ENDS_IN_COMMENT.test(text.slice(-500))) return undefined;
  const sections = cut(text, 0, text.length, 0);
  if (!sections) return undefined;
  const entries: Placed[] = [];
  for (const section of sections) {
    const read = readSection(text, section, offset, previous, kept);
    if (!read) return undefined;
    entries.push(read);
  }
  return mapOf(entries);
}

/** `key:` alone on its line with entries below is read entry by entry; any other section at once. */
function readSection(
  text: string,
  { start, end }: Span,
  offset: number,
  previous: KeptEntries | undefined,
  kept: KeptEntries,
): Placed | undefined {
  const lineEnd = text.indexOf('\n', start);
  const head = /^[\w-]+:$/.exec(text.slice(start, lineEnd < 0 ? end : Math.min(lineEnd, end)));
  const indent = head === null ? 0 : indentBelow(text, lineEnd + 1, end);
  if (head === null || indent === 0) return readOne(text, { start, end }, offset, previous, kept);
  const pieces = cut(text, lineEnd + 1, end, indent);
  if (!pieces) return undefined;
  const entries: Placed[] = [];
  for (const piece of pieces) {
    const read = readOne(text, piece, offset, previous, kept);
    if (!read) return undefined;
    entries.push(read);
  }
  const value = mapOf(entries);
  const keySpan = { start: offset + start, end: offset + start + head[0].length - 1 };
  return value && { entry: { key: head[0].slice(0, -1), keySpan, value }, end: value.span.end };
}

/** How far the first line that says something is indented; 0 when it begins no entry of a map. */
function indentBelow(text: string, from: number, to: number): number {
  const found = /^(?:[ ]*(?:#.*)?\n)*([ ]+)[\w-]+:(?:[ ]|$)/m.exec(
    text.slice(from, Math.min(to, from + 2000)),
  );
  return found?.index === 0 ? (found[1]?.length ?? 0) : 0;
}

/** The stretches that begin at lines of just this indent; undefined when a line is indented less. */
function cut(text: string, from: number, to: number, indent: number): Span[] | undefined {
  const starts: number[] = [];
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > to ? to : newline;
    let first = at;
    while (first < lineEnd && text.charCodeAt(first) === 32) first++;
    if (first < lineEnd && text[first] !== '#') {
      if (first - at < indent) return undefined;
      if (first - at === indent) {
        if (!KEY_STARTS.test(text[first] as string)) return undefined;
        starts.push(at);
      } else if (starts.length === 0) return undefined;
    }
    at = lineEnd + 1;
  }
  if (starts.length === 0) return undefined;
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? to }));
}

const KEY_STARTS = /[\p{L}\d_]/u;

function readOne(
  text: string,
  { start, end }: Span,
  offset: number,
  previous: KeptEntries | undefined,
  kept: KeptEntries,
): Placed | undefined {
  const source = own(text.slice(start, end));
  const node = previous?.get(source) ?? kept.get(source) ?? parseOne(source);
  const entry = node?.entries[0];
  if (!node || !entry || node.entries.length !== 1) return undefined;
  kept.set(source, node);
  const by = offset + start;
  return { entry: movedEntry(entry, by), end: node.span.end + by };
}

function parseOne(source: string): MapNode | undefined {
  const { root, problems } = parseYaml(source, 0);
  return root?.kind === 'map' && problems.length === 0 ? root : undefined;
}

/** Undefined when a key comes twice. */
function mapOf(placed: readonly Placed[]): MapNode | undefined {
  const [first, last] = [placed[0], placed.at(-1)];
  const entries = placed.map(p => p.entry);
  if (!first || !last || new Set(entries.map(e => e.key)).size < entries.length) return undefined;
  return { kind: 'map', span: { start: first.entry.keySpan.start, end: last.end }, entries };
}

function movedEntry({ key, keySpan, value }: Entry, by: number): Entry {
  return { key, keySpan: moved(keySpan, by), value: movedNode(value, by) };
}

function movedNode(node: DataNode, by: number): DataNode {
  const span = moved(node.span, by);
  switch (node.kind) {
    case 'scalar':
      return { kind: 'scalar', span, value: node.value, text: node.text, quoted: node.quoted };
    case 'list':
      return { kind: 'list', span, items: node.items.map(item => movedNode(item, by)) };
    case 'map':
      return { kind: 'map', span, entries: node.entries.map(entry => movedEntry(entry, by)) };
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
