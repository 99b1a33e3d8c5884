import { type Tree as LezerTree, Tree } from '@lezer/common';
import type { Text } from '../../text/long-text.ts';
import { fitted, own } from '../../text/own.ts';
import type { Span } from '../../text/span.ts';
import { addBlock, type Block, type Fence, type PlacedBlocks, type Prose } from '../document.ts';
import { commentBody, readSilencing } from '../silencer.ts';
import { type Inline, scanInline } from './inline.ts';
import { pieces } from './pieces.ts';
import { readTable } from './table.ts';

/** Where a node stands: how deep in lists, and whether in a block quote. */
interface Place {
  readonly depth: number;
  /** How many lists and quotes are open around it. */
  readonly nesting: number;
  readonly quoted: 'quoted' | 'plain';
  /** The next paragraph is the item's own. */
  readonly opens: 'item' | 'nothing';
}

/** Nobody nests deeper; what a machine nests deeper is not read, so that it cannot exhaust the stack. */
const DEEPEST = 100;

export const TOP: Place = { depth: 0, nesting: 0, quoted: 'plain', opens: 'nothing' };

/** Calls back for every child of a node with its absolute start; groups that balance the tree are looked through. */
export function eachChild(
  tree: LezerTree,
  start: number,
  visit: (child: LezerTree, start: number) => void,
): void {
  for (const [i, child] of tree.children.entries()) {
    if (!(child instanceof Tree)) continue;
    const at = start + (tree.positions[i] ?? 0);
    if (child.type.isAnonymous) eachChild(child, at, visit);
    else visit(child, at);
  }
}

/** Appends the blocks of one syntax node that starts at `start` of `text`. */
export function readNode(text: Text, node: LezerTree, start: number, place: Place, out: PlacedBlocks): void {
  const source = own(text.slice(start, start + node.length));
  if (place.nesting > DEEPEST) {
    addBlock(out, other(source), start);
    return;
  }
  const nesting = place.nesting + 1;
  switch (node.type.name) {
    case 'Paragraph':
      readParagraph(source, start, place, out);
      return;
    case 'BulletList':
    case 'OrderedList':
      eachChild(node, start, (item, at) => readItem(text, item, at, { ...place, nesting }, out));
      return;
    case 'Blockquote':
      eachChild(node, start, (child, at) => {
        if (child.type.name !== 'QuoteMark')
          readNode(text, child, at, { ...place, nesting, quoted: 'quoted' }, out);
      });
      return;
    case 'Table':
      addBlock(out, readTable(source), start);
      return;
    case 'FencedCode':
      addBlock(out, place.quoted === 'plain' ? readFence(source) : other(source), start);
      return;
    case 'CommentBlock':
      readComment(source, start, out);
      return;
    case 'LinkReference':
      if (source.startsWith('[^')) readParagraph(source, start, place, out);
      else addBlock(out, other(source), start);
      return;
    default:
      addBlock(out, /Heading\d$/.test(node.type.name) ? readHeading(source) : other(source), start);
  }
}

function other(text: string): Block {
  return { kind: 'other', text };
}

function readItem(text: Text, item: LezerTree, start: number, place: Place, out: PlacedBlocks): void {
  let opens: Place['opens'] = 'item';
  const depth = place.depth + 1;
  eachChild(item, start, (child, at) => {
    if (child.type.name === 'ListMark') return;
    readNode(text, child, at, { ...place, depth, opens }, out);
    opens = 'nothing';
  });
}

function readParagraph(source: string, start: number, place: Place, out: PlacedBlocks): void {
  const [kind, level] =
    place.opens === 'item' ? (['item', place.depth] as const) : (['paragraph', 0] as const);
  for (const piece of pieces(source)) {
    const text = source.slice(piece.start, piece.end);
    const inline = scanInline(text);
    const marks = lineMarks(text, place);
    const block = prose(kind, level, text, marks.length > 0 ? withMarks(inline, marks) : inline);
    addBlock(out, block, start + piece.start);
  }
}

function prose(kind: Prose['kind'], level: number, text: string, inline: Inline): Prose {
  return { kind, text, level, masked: inline.masked, links: inline.links };
}

/** Marks that a paragraph carries from what it stands in: the box of a task, the `>` of later lines. */
function lineMarks(text: string, place: Place): Span[] {
  const marks: Span[] = [];
  if (place.opens === 'item' && /^\[[ xX]\]\s/.test(text)) marks.push({ start: 0, end: 3 });
  if (place.quoted === 'quoted') {
    for (const found of text.matchAll(/\n[ \t]*>[ \t>]*/g)) {
      marks.push({ start: found.index + 1, end: found.index + found[0].length });
    }
  }
  return marks;
}

function withMarks(inline: Inline, marks: readonly Span[]): Inline {
  const inside = (m: Span) => marks.some(mark => mark.start <= m.start && m.end <= mark.end);
  const masked = [...inline.masked.filter(m => !inside(m)), ...marks].sort((a, b) => a.start - b.start);
  return { masked: fitted(masked), links: inline.links };
}

/** ATX and setext headings; their marks are masked. */
function readHeading(text: string): Block {
  const inline = scanInline(text);
  const opening = /^(#{1,6})[ \t]*/.exec(text);
  if (opening) {
    const level = opening[1]?.length ?? 1;
    const closing = /[ \t]#+[ \t\r]*$/.exec(text);
    const marks = [{ start: 0, end: opening[0].length }];
    if (closing && closing.index >= opening[0].length) marks.push({ start: closing.index, end: text.length });
    return prose('heading', level, text, withMarks(inline, marks));
  }
  const underline = text.lastIndexOf('\n') + 1;
  const level = text.slice(underline).includes('=') ? 1 : 2;
  return prose('heading', level, text, withMarks(inline, [{ start: underline, end: text.length }]));
}

/** A fenced block; those named `figures` and `chart` are read, all others left alone. */
function readFence(text: string): Block {
  const name = /^(?:`{3,}|~{3,})[ \t]*([\w-]+)/.exec(text)?.[1];
  if (name !== 'figures' && name !== 'chart') return other(text);
  return { kind: name, text, content: fenceContent(text) } satisfies Fence;
}

function fenceContent(text: string): Span {
  const first = text.indexOf('\n');
  if (first < 0) return { start: text.length, end: text.length };
  return { start: first + 1, end: isClosed(text) ? text.lastIndexOf('\n') + 1 : text.length };
}

/** True when the last line of a fenced block closes it. */
export function isClosed(text: string): boolean {
  const mark = text[0] ?? '`';
  const opening = /^(?:`+|~+)/.exec(text)?.[0].length ?? 3;
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  return text.includes('\n') && last.length >= opening && last === mark.repeat(last.length);
}

/** A comment that silences, and what stands after it on its line; any other comment is nothing to read. */
function readComment(text: string, start: number, out: PlacedBlocks): void {
  const end = text.indexOf('-->');
  const comment = end < 0 ? text : text.slice(0, end + 3);
  if (!readSilencing(commentBody(comment))) {
    addBlock(out, other(text), start);
    return;
  }
  addBlock(out, { kind: 'silencer', text: comment }, start);
  const rest = text.slice(comment.length);
  const lead = rest.length - rest.trimStart().length;
  if (rest.startsWith('<!--', lead)) readComment(rest.slice(lead), start + comment.length + lead, out);
  else if (rest.trim() !== '') readParagraph(rest.trim(), start + comment.length + lead, TOP, out);
}
