import type { OutlineItem } from '../engine/snapshot.ts';
import type { Span } from '../engine/text/span.ts';

/** An outline item with what stands under it; `span` reaches over all of it. */
export interface OutlineNode {
  readonly item: OutlineItem;
  readonly span: Span;
  readonly children: readonly OutlineNode[];
}

interface Growing {
  readonly item: OutlineItem;
  readonly children: Growing[];
}

/**
 * Items in the order of the text, nested by level: a heading holds all up to the next one of its level.
 * Level 0 is what stands under the heading before it, whatever its level: tables, series, checks.
 */
export function nest(items: readonly OutlineItem[]): readonly OutlineNode[] {
  const top: Growing[] = [];
  const open: Growing[] = [];
  for (const item of items) {
    const node: Growing = { item, children: [] };
    if (item.level > 0) while ((open.at(-1)?.item.level ?? 0) >= item.level) open.pop();
    (open.at(-1)?.children ?? top).push(node);
    if (item.level > 0) open.push(node);
  }
  return top.map(close);
}

function close({ item, children }: Growing): OutlineNode {
  const closed = children.map(close);
  const end = closed.reduce((furthest, child) => Math.max(furthest, child.span.end), item.span.end);
  return { item, span: { start: item.span.start, end }, children: closed };
}
