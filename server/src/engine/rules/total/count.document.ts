import { countsIn } from '../../reading/claims/counted-lists.ts';
import type { Block } from '../../syntax/document.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';
import { count, miscounted } from './count.ts';

/** "The plan rests on three pillars:", and the items of the list behind it. */
export const countOfItems: Rule = {
  id: count.id,
  severity: 'warning',
  summary: count.summary,
  scope: 'document',
  check: ({ blocks, starts }) => ofEach(blocks, (block, i) => check(blocks, block, i, starts[i] ?? 0)),
};

function check(blocks: readonly Block[], block: Block, i: number, start: number): Draft[] {
  if (block.kind !== 'paragraph') return [];
  const text = block.text.trimEnd();
  if (!/[:：]$/.test(text)) return [];
  const from = Math.max(...ENDS.map(end => text.lastIndexOf(end))) + 1;
  const counts = countsIn(text.slice(from), start + from);
  const [only] = counts;
  const items = itemsBehind(blocks, i);
  if (only === undefined || counts.length > 1 || items < 2 || items === only.stated) return [];
  return [miscounted(only, items)];
}

const ENDS = ['.', '。', ';', '；', '，', ', '];

/** Items of the first depth, as far as the list goes. */
function itemsBehind(blocks: readonly Block[], i: number): number {
  let items = 0;
  let depth: number | undefined;
  for (let at = i + 1; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.kind !== 'item') break;
    depth ??= block.level;
    if (block.level === depth) items++;
  }
  return items;
}
