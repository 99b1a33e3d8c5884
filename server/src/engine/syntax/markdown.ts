import type { PartialParse, Tree } from '@lezer/common';
import type { BlockContext } from '@lezer/markdown';
import { difference, type TextEdit } from '../text/edit.ts';
import { firstAtLeast, type Offsets, spliced } from '../text/offsets.ts';
import {
  type Block,
  type Document,
  directivesAmong,
  noBlocks,
  type PlacedBlocks,
  type Problem,
} from './document.ts';
import { eachChild, isClosed, readNode, TOP } from './markdown/blocks.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { blockParser } from './markdown/parser.ts';

/** A Markdown document, with what is needed to read its next version from it. */
export interface MarkdownDocument extends Document {
  readonly text: string;
  /** The outermost syntax nodes, in order: the grain of re-reading. */
  readonly units: Units;
}

/** In columns: where each unit starts and ends, and which is the first of the blocks that it makes. */
interface Units {
  readonly starts: Offsets;
  readonly ends: Offsets;
  readonly firstBlocks: Offsets;
}

interface Reading extends PlacedBlocks {
  readonly units: { readonly [Column in keyof Units]: number[] };
  /** Whether parsing ended where the old reading holds again. */
  readonly stopped: boolean;
}

const LONE_RETURN = /\r(?!\n)/g;

/**
 * Reads Markdown into blocks. Never fails: what is not closed ends with the text. With the document before, only the
 * blocks around the edit are read again; the result equals that of a fresh reading, and unchanged blocks are the same
 * objects, or copies with another span that share their content.
 */
export function readMarkdown(text: string, previous?: MarkdownDocument, known?: TextEdit): MarkdownDocument {
  if (!previous) return fresh(text);
  const edit = known ?? difference(previous.text, text);
  return edit ? (updateMarkdown(previous, text, edit) ?? fresh(text)) : previous;
}

function fresh(text: string): MarkdownDocument {
  const head = frontMatter(text);
  const from = startOfBody(text, head && head.start + head.fence.text.length);
  const { units, blocks, starts } = readUnits(withoutLoneReturns(text.slice(from)), text, from, () => false);
  const shared = { kind: 'markdown', text } as const;
  const columns = {
    starts: Uint32Array.from(units.starts),
    ends: Uint32Array.from(units.ends),
    firstBlocks: Uint32Array.from(units.firstBlocks),
  };
  if (!head)
    return document(
      { ...shared, blocks, starts: Uint32Array.from(starts), units: columns },
      directivesAmong(blocks, 0),
    );
  const { fence, start } = head;
  const all = [fence, ...blocks];
  return document(
    {
      ...shared,
      blocks: all,
      starts: Uint32Array.of(start, ...starts),
      units: {
        starts: spliced(columns.starts, 0, [start], 0, 0),
        ends: spliced(columns.ends, 0, [start + fence.text.length], 0, 0),
        firstBlocks: spliced(columns.firstBlocks, 0, [0], 0, 1),
      },
    },
    directivesAmong(all, 0),
  );
}

function document(
  read: Omit<MarkdownDocument, 'directives' | 'problems'>,
  directives: readonly number[],
): MarkdownDocument {
  return { ...read, directives, problems: unclosedFences(read, directives) };
}

/** After the front matter or the byte order mark. */
function startOfBody(text: string, headEnd: number | undefined): number {
  return headEnd ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
}

/**
 * Reads the blocks of `source`, the end of `text` from `from`, where a line starts: all of them, or those up to the first
 * line from which `resumes` says that the old reading holds.
 */
function readUnits(
  source: string,
  text: string,
  from: number,
  resumes: (lineStart: number) => boolean,
): Reading {
  const parse = blockParser.startParse(source);
  let tree: Tree | null = null;
  let stopped = false;
  while (!tree) {
    tree = parse.advance();
    if (tree || stopped || parse.parsedPos === 0 || depthOf(parse) > 1) continue;
    stopped = resumes(from + parse.parsedPos);
    if (stopped) parse.stopAt(parse.parsedPos - 1);
  }
  const units: Reading['units'] = { starts: [], ends: [], firstBlocks: [] };
  const placed = noBlocks();
  eachChild(tree, from, (node, start) => {
    units.starts.push(start);
    units.ends.push(start + node.length);
    units.firstBlocks.push(placed.blocks.length);
    readNode(text, node, start, TOP, placed);
  });
  return { ...placed, units, stopped };
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
  const { units } = old;
  const heads = old.blocks[0]?.kind === 'front-matter' ? 1 : 0;
  const headEnd = heads === 1 ? units.ends[0] : undefined;
  if (edit.span.start <= (headEnd ?? 0) + 5) return undefined;
  // A text that opens front matter may have been given its closing line, anywhere.
  if (heads === 0 && frontMatter(text) !== undefined) return undefined;
  if (text.includes('\r') && text.search(LONE_RETURN) >= 0) return undefined;
  const kept = keptBefore(units, text, edit.span.start, heads);
  const from = kept === heads ? startOfBody(text, headEnd) : startAt(units, kept);
  const by = edit.newText.length - (edit.span.end - edit.span.start);
  const changedUntil = edit.span.end + by;
  let next = Math.max(kept, firstAtLeast(units.ends, edit.span.end));
  const again = readUnits(text.slice(from), text, from, line => {
    while (startAt(units, next) + by < line) next++;
    const start = startAt(units, next) + by;
    if (next >= units.starts.length || line < changedUntil || text.slice(line, start).trim() !== '')
      return false;
    return start >= changedUntil && isLineStart(text, start);
  });
  return splice(old, text, kept, again, again.stopped ? next : units.starts.length, by);
}

function startAt(units: Units, index: number): number {
  return units.starts[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * How many units the edit cannot have changed, so that parsing may go on after them. It goes on at a line that is not
 * indented: what indented lines mean depends on what stands before.
 */
function keptBefore(units: Units, text: string, editStart: number, heads: number): number {
  let kept = firstAtLeast(units.ends, editStart) - 2;
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
  const { units } = old;
  const head = units.firstBlocks[kept] ?? old.blocks.length;
  const tail = units.firstBlocks[next] ?? old.blocks.length;
  const between = reuse(old.blocks.slice(head, tail), again.blocks);
  const grown = head + between.length - tail;
  const firstBlocks = again.units.firstBlocks.map(first => head + first);
  const directives = [
    ...old.directives.filter(i => i < head),
    ...directivesAmong(between, head),
    ...old.directives.filter(i => i >= tail).map(i => i + grown),
  ];
  return document(
    {
      kind: 'markdown',
      text,
      blocks: old.blocks.slice(0, head).concat(between, old.blocks.slice(tail)),
      starts: spliced(old.starts, head, again.starts, tail, by),
      units: {
        starts: spliced(units.starts, kept, again.units.starts, next, by),
        ends: spliced(units.ends, kept, again.units.ends, next, by),
        firstBlocks: spliced(units.firstBlocks, kept, firstBlocks, next, grown),
      },
    },
    directives,
  );
}

/** Old blocks in place of new ones that say the same, from both ends inwards. */
function reuse(old: readonly Block[], fresh: readonly Block[]): readonly Block[] {
  const out = [...fresh];
  const most = Math.min(old.length, fresh.length);
  let front = 0;
  while (front < most && sameContent(old[front] as Block, fresh[front] as Block)) {
    out[front] = old[front] as Block;
    front++;
  }
  for (let back = 1; back <= most - front; back++) {
    const before = old[old.length - back] as Block;
    if (!sameContent(before, fresh[fresh.length - back] as Block)) break;
    out[fresh.length - back] = before;
  }
  return out;
}

function sameContent(a: Block, b: Block): boolean {
  if (a.kind !== b.kind || a.text !== b.text) return false;
  if (!('masked' in a) || !('masked' in b)) return true;
  return a.level === b.level && a.masked.length === b.masked.length;
}

function unclosedFences(
  { blocks, starts }: Pick<Document, 'blocks' | 'starts'>,
  directives: readonly number[],
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const i of directives) {
    const block = blocks[i];
    if ((block?.kind !== 'figures' && block?.kind !== 'chart') || isClosed(block.text)) continue;
    const start = starts[i] as number;
    const firstLine = block.text.indexOf('\n');
    const end = start + (firstLine < 0 ? block.text.length : firstLine);
    const message = `This ${block.kind} block is not closed: it runs to the end of the text`;
    problems.push({ rule: 'schema/invalid', span: { start, end }, message });
  }
  return problems;
}
