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

/** Items in the order of the text, nested by level: a heading holds all up to the next one of its level. */
export function nest(items: readonly OutlineItem[]): readonly OutlineNode[] {
  const top: Growing[] = [];
  const open: Growing[] = [];
  for (const item of items) {
    const node: Growing = { item, children: [] };
    while (open.length > 0 && (open[open.length - 1] as Growing).item.level >= item.level) open.pop();
    const parent = open[open.length - 1];
    (parent ? parent.children : top).push(node);
    open.push(node);
  }
  return top.map(close);
}

function close({ item, children }: Growing): OutlineNode {
  const closed = children.map(close);
  const end = closed.reduce((furthest, child) => Math.max(furthest, child.span.end), item.span.end);
  return { item, span: { start: item.span.start, end }, children: closed };
}
