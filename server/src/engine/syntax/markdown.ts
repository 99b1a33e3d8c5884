import type { PartialParse, Tree } from '@lezer/common';
import type { BlockContext } from '@lezer/markdown';
import { difference, type TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import type { Block, Document, Problem } from './document.ts';
import { eachChild, isClosed, readNode, TOP } from './markdown/blocks.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { blockParser } from './markdown/parser.ts';

/** A Markdown document, with what is needed to read its next version from it. */
export interface MarkdownDocument extends Document {
  readonly text: string;
  /** The outermost syntax nodes, in order: the grain of re-reading. */
  readonly units: readonly Unit[];
}

interface Unit {
  readonly start: number;
  readonly end: number;
  /** How many blocks it makes. */
  readonly blocks: number;
}

interface Reading {
  readonly units: Unit[];
  readonly blocks: Block[];
  /** Whether parsing ended where the old reading holds again. */
  readonly stopped: boolean;
}

const LONE_RETURN = /\r(?!\n)/g;

/**
 * Reads Markdown into blocks. Never fails: what is not closed ends with the text. With the document before, only the
 * blocks around the edit are read again; the result equals that of a fresh reading, and unchanged blocks are the same
 * objects, or copies with another span that share their content.
 */
export function readMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  if (!previous) return fresh(text);
  const edit = difference(previous.text, text);
  return edit ? (updateMarkdown(previous, text, edit) ?? fresh(text)) : previous;
}

function fresh(text: string): MarkdownDocument {
  const head = frontMatter(text);
  const { units, blocks } = readUnits(text, startOfBody(text, head?.span.end), () => false);
  if (head) {
    units.unshift({ ...head.span, blocks: 1 });
    blocks.unshift(head);
  }
  return document(text, units, blocks);
}

function document(text: string, units: readonly Unit[], blocks: readonly Block[]): MarkdownDocument {
  return { kind: 'markdown', text, units, blocks, problems: unclosedFences(blocks) };
}

/** After the front matter or the byte order mark. */
function startOfBody(text: string, headEnd: number | undefined): number {
  return headEnd ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
}

/** Parses from `from`, where a line starts, to the end, or to the first line from which `resumes` says that the old reading holds. */
function readUnits(text: string, from: number, resumes: (lineStart: number) => boolean): Reading {
  const parse = blockParser.startParse(withoutLoneReturns(from === 0 ? text : text.slice(from)));
  let tree: Tree | null = null;
  let stopped = false;
  while (!tree) {
    tree = parse.advance();
    if (tree || stopped || parse.parsedPos === 0 || depthOf(parse) > 1) continue;
    stopped = resumes(from + parse.parsedPos);
    if (stopped) parse.stopAt(parse.parsedPos - 1);
  }
  const reading: Reading = { units: [], blocks: [], stopped };
  eachChild(tree, from, (node, start) => {
    const before = reading.blocks.length;
    readNode(text, node, start, TOP, reading.blocks);
    reading.units.push({ start, end: start + node.length, blocks: reading.blocks.length - before });
  });
  return reading;
}

/** How many blocks are open: 1 outside of all lists and quotes. */
function depthOf(parse: PartialParse): number {
  return (parse as BlockContext).depth;
}

/** The parser knows `\n` and `\r\n`; a lone return ends a line as well, and keeps its place. */
function withoutLoneReturns(text: string): string {
  return text.includes('\r') ? text.replace(LONE_RETURN, '\n') : text;
}

/**
 * The next version of a document from the one before and the edit between them. Undefined where only a fresh reading is
 * sure: where front matter begins or ends, and in text with lone returns.
 *
 * Parsing goes on from the block two before the edit, which cannot have changed, and stops at the first line after the
 * edit where both readings start a block outside of all others: from there on they agree.
 */
function updateMarkdown(old: MarkdownDocument, text: string, edit: TextEdit): MarkdownDocument | undefined {
  const heads = old.blocks[0]?.kind === 'front-matter' ? 1 : 0;
  const headEnd = heads === 1 ? old.units[0]?.end : undefined;
  if (edit.span.start <= (headEnd ?? 0) + 5) return undefined;
  // A text that opens front matter may have been given its closing line, anywhere.
  if (heads === 0 && frontMatter(text) !== undefined) return undefined;
  if (text.includes('\r') && text.search(LONE_RETURN) >= 0) return undefined;
  const kept = keptBefore(old.units, text, edit.span.start, heads);
  const from = kept === heads ? startOfBody(text, headEnd) : startAt(old.units, kept);
  const by = edit.newText.length - (edit.span.end - edit.span.start);
  const changedUntil = edit.span.end + by;
  let next = Math.max(kept, firstTouching(old.units, edit.span.end));
  const again = readUnits(text, from, line => {
    while (startAt(old.units, next) + by < line) next++;
    const start = startAt(old.units, next) + by;
    if (next >= old.units.length || line < changedUntil || text.slice(line, start).trim() !== '')
      return false;
    return start >= changedUntil && isLineStart(text, start);
  });
  return splice(old, text, kept, again, again.stopped ? next : old.units.length, by);
}

/** The first unit that ends at or after an offset; as many as there are when none does. */
function firstTouching(units: readonly Unit[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as Unit).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startAt(units: readonly Unit[], index: number): number {
  return units[index]?.start ?? Number.POSITIVE_INFINITY;
}

/**
 * How many units the edit cannot have changed, so that parsing may go on after them. It goes on at a line that is not
 * indented: what indented lines mean depends on what stands before.
 */
function keptBefore(units: readonly Unit[], text: string, editStart: number, heads: number): number {
  let kept = firstTouching(units, editStart) - 2;
  while (kept > heads && !isLineStart(text, startAt(units, kept))) kept--;
  return Math.max(heads, kept);
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

/** The old reading up to unit `kept`, what was read again, and the old one from unit `next`, moved by `by`. */
function splice(
  old: MarkdownDocument,
  text: string,
  kept: number,
  again: Reading,
  next: number,
  by: number,
): MarkdownDocument {
  const keptBlocks = countBlocks(old.units, 0, kept);
  const nextBlock = keptBlocks + countBlocks(old.units, kept, next);
  const units = old.units.slice(0, kept);
  for (const unit of again.units) units.push(unit);
  for (let i = next; i < old.units.length; i++) {
    const { start, end, blocks } = old.units[i] as Unit;
    units.push({ start: start + by, end: end + by, blocks });
  }
  const blocks = old.blocks.slice(0, keptBlocks);
  for (const block of reuse(old.blocks.slice(keptBlocks, nextBlock), again.blocks)) blocks.push(block);
  for (let i = nextBlock; i < old.blocks.length; i++) blocks.push(moved(old.blocks[i] as Block, by));
  return document(text, units, blocks);
}

/** The block further on, sharing its content. Field by field: it is done for every block behind an edit. */
function moved(block: Block, by: number): Block {
  if (by === 0) return block;
  const span = shift(block.span, by);
  const { text } = block;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return { kind: block.kind, span, text, level: block.level, masked: block.masked, links: block.links };
    case 'table':
      return { kind: block.kind, span, text, header: block.header, rows: block.rows };
    case 'figures':
    case 'chart':
    case 'front-matter':
      return { kind: block.kind, span, text, content: block.content };
    case 'silencer':
    case 'other':
      return { kind: block.kind, span, text };
  }
}

function countBlocks(units: readonly Unit[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += (units[i] as Unit).blocks;
  return count;
}

/** Old blocks in place of new ones that say the same, from both ends inwards. */
function reuse(old: readonly Block[], fresh: readonly Block[]): readonly Block[] {
  const out = [...fresh];
  const most = Math.min(old.length, fresh.length);
  let front = 0;
  while (front < most && sameContent(old[front] as Block, fresh[front] as Block)) {
    out[front] = at(old[front] as Block, fresh[front] as Block);
    front++;
  }
  for (let back = 1; back <= most - front; back++) {
    const before = old[old.length - back] as Block;
    const after = fresh[fresh.length - back] as Block;
    if (!sameContent(before, after)) break;
    out[fresh.length - back] = at(before, after);
  }
  return out;
}

function at(old: Block, fresh: Block): Block {
  return old.span.start === fresh.span.start ? old : { ...old, span: fresh.span };
}

function sameContent(a: Block, b: Block): boolean {
  if (a.kind !== b.kind || a.text !== b.text) return false;
  if (!('masked' in a) || !('masked' in b)) return true;
  return a.level === b.level && a.masked.length === b.masked.length;
}

function unclosedFences(blocks: readonly Block[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const block of blocks) {
    if ((block.kind !== 'figures' && block.kind !== 'chart') || isClosed(block.text)) continue;
    const firstLine = block.text.indexOf('\n');
    const end = block.span.start + (firstLine < 0 ? block.text.length : firstLine);
    const message = `This ${block.kind} block is not closed: it runs to the end of the text`;
    problems.push({ rule: 'schema/invalid', span: { start: block.span.start, end }, message });
  }
  return problems;
}
