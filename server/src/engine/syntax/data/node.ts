import type { Span } from '../../text/span.ts';

/** A YAML value with its place, aliases already replaced by what they stand for. Spans count from the start of the file. */
export type DataNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly DataNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** What is between the quotes, when there are any. */
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As written, without quotes; escapes as they mean. */
  readonly text: string;
  readonly quoted: 'quoted' | 'plain';
}

export type Path = readonly (string | number)[];

export function child(node: DataNode | undefined, key: string): DataNode | undefined {
  return entry(node, key)?.value;
}

export function entry(node: DataNode | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find(e => e.key === key) : undefined;
}

export function entries(node: DataNode | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; one scalar or map counts as a list of itself. */
export function items(node: DataNode | undefined): readonly DataNode[] {
  if (!node) return [];
  return node.kind === 'list' ? node.items : [node];
}

/** The text of a scalar that is a string or a number. */
export function textOf(node: DataNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return undefined;
  return typeof node.value === 'string' ? node.value : node.text;
}

export function scalar(node: DataNode | undefined): ScalarNode | undefined {
  return node?.kind === 'scalar' ? node : undefined;
}

/** The value as plain data, for the schema. A key that is said twice counts once: the first time. */
export function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const out: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.entries) if (!(key in out)) out[key] = plain(value);
  return { ...out };
}

/** The place that a path leads to, or comes nearest to. */
export function locate(node: DataNode, path: Path): DataNode {
  let at = node;
  for (const step of path) {
    const next = at.kind === 'list' ? at.items[Number(step)] : child(at, String(step));
    if (!next) return at;
    at = next;
  }
  return at;
}
