import type { PartialParse, Tree } from '@lezer/common';
import type { BlockContext } from '@lezer/markdown';
import { difference, type TextEdit } from '../text/edit.ts';
import type { Text } from '../text/long-text.ts';
import { Offsets } from '../text/offsets.ts';
import { Parts } from '../text/parts.ts';
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
  readonly text: Text;
  /** Whether it has returns without a new line: rare, and read as a whole each time. */
  readonly hasLoneReturns: boolean;
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
export function readMarkdown(text: Text, previous?: MarkdownDocument, known?: TextEdit): MarkdownDocument {
  if (!previous) return fresh(text.toString());
  const edit = known ?? difference(previous.text.toString(), text.toString());
  return edit ? (updateMarkdown(previous, text, edit) ?? fresh(text.toString())) : previous;
}

function fresh(text: string): MarkdownDocument {
  const head = frontMatter(text);
  const from = startOfBody(text, head && head.start + head.fence.text.length);
  const body = text.slice(from);
  const source = withoutLoneReturns(body);
  const { units, blocks, starts } = readUnits(source, text, from, () => false);
  if (head) {
    const { fence, start } = head;
    blocks.unshift(fence);
    starts.unshift(start);
    units.starts.unshift(start);
    units.ends.unshift(start + fence.text.length);
    units.firstBlocks.forEach((first, i) => {
      units.firstBlocks[i] = first + 1;
    });
    units.firstBlocks.unshift(0);
  }
  return document(
    {
      kind: 'markdown',
      text,
      hasLoneReturns: source !== body,
      blocks: Parts.of(blocks),
      starts: Offsets.of(starts),
      units: {
        starts: Offsets.of(units.starts),
        ends: Offsets.of(units.ends),
        firstBlocks: Offsets.of(units.firstBlocks),
      },
    },
    directivesAmong(blocks, 0),
  );
}

function document(
  read: Omit<MarkdownDocument, 'directives' | 'problems'>,
  directives: readonly number[],
): MarkdownDocument {
  return { ...read, directives, problems: unclosedFences(read, directives) };
}

/** After the front matter or the byte order mark. */
function startOfBody(text: Text, headEnd: number | undefined): number {
  return headEnd ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
}

/**
 * Reads the blocks of `source`, which stands in `text` from `from`, where a line starts: all of them, or those up to the
 * first line from which `resumes` says that the old reading holds.
 */
function readUnits(
  source: string,
  text: Text,
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
function updateMarkdown(old: MarkdownDocument, text: Text, edit: TextEdit): MarkdownDocument | undefined {
  const { units } = old;
  const heads = old.blocks.at(0)?.kind === 'front-matter' ? 1 : 0;
  const headEnd = heads === 1 ? units.ends.at(0) : undefined;
  if (edit.span.start <= (headEnd ?? 0) + 5) return undefined;
  // A text that opens front matter may have been given its closing line, anywhere.
  if (heads === 0 && text.slice(0, 4).includes('---') && frontMatter(text.toString())) return undefined;
  const by = edit.newText.length - (edit.span.end - edit.span.start);
  const changedUntil = edit.span.end + by;
  if (old.hasLoneReturns || makesLoneReturn(text, edit.span.start, changedUntil)) return undefined;
  const kept = keptBefore(units, text, edit.span.start, heads);
  const from = kept === heads ? startOfBody(text, headEnd) : startAt(units, kept);
  const holds = (line: number, next: number): boolean => {
    const start = startAt(units, next) + by;
    if (next >= units.starts.length || line < changedUntil || text.slice(line, start).trim() !== '')
      return false;
    return start >= changedUntil && isLineStart(text, start);
  };
  for (let to = changedUntil + AHEAD; ; to += (to - from) * 8) {
    const source = text.slice(from, to);
    const last = to < text.length ? from + startOfLastLines(source) : Number.POSITIVE_INFINITY;
    let next = Math.max(kept, units.ends.firstAtLeast(edit.span.end));
    const again = readUnits(source, text, from, line => {
      while (startAt(units, next) + by < line) next++;
      return line < last && holds(line, next);
    });
    if (again.stopped) return splice(old, text, kept, again, next, by);
    if (to >= text.length) return splice(old, text, kept, again, units.starts.length, by);
  }
}

/** Whether new text, or what it came between, is a return without a new line. */
function makesLoneReturn(text: Text, start: number, end: number): boolean {
  const around = text.slice(start - 1, end + 1);
  for (let at = around.indexOf('\r'); at >= 0 && at <= end - start; at = around.indexOf('\r', at + 1))
    if (around.charCodeAt(at + 1) !== 10) return true;
  return false;
}

/** How much behind an edit is parsed at first: more only where no block ends in it. */
const AHEAD = 16_384;

/** The parser looks one line ahead: it can say nothing of the last two lines of a piece of text. */
function startOfLastLines(source: string): number {
  const last = source.lastIndexOf('\n');
  return last <= 0 ? 0 : source.lastIndexOf('\n', last - 1) + 1;
}

function startAt(units: Units, index: number): number {
  return units.starts.at(index) ?? Number.POSITIVE_INFINITY;
}

/**
 * How many units the edit cannot have changed, so that parsing may go on after them. It goes on at a line that is not
 * indented: what indented lines mean depends on what stands before.
 */
function keptBefore(units: Units, text: Text, editStart: number, heads: number): number {
  let kept = units.ends.firstAtLeast(editStart) - 2;
  while (kept > heads && !isLineStart(text, startAt(units, kept))) kept--;
  return Math.max(heads, kept);
}

function isLineStart(text: Text, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

/** The old reading up to unit `kept`, what was read again, and the old one from unit `next`, moved by `by`. */
function splice(
  old: MarkdownDocument,
  text: Text,
  kept: number,
  again: Reading,
  next: number,
  by: number,
): MarkdownDocument {
  const { units } = old;
  const head = units.firstBlocks.at(kept) ?? old.blocks.length;
  const tail = units.firstBlocks.at(next) ?? old.blocks.length;
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
      hasLoneReturns: false,
      blocks: old.blocks.spliced(head, between, tail),
      starts: old.starts.spliced(head, again.starts, tail, by),
      units: {
        starts: units.starts.spliced(kept, again.units.starts, next, by),
        ends: units.ends.spliced(kept, again.units.ends, next, by),
        firstBlocks: units.firstBlocks.spliced(kept, firstBlocks, next, grown),
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
    const block = blocks.at(i);
    if ((block?.kind !== 'figures' && block?.kind !== 'chart') || isClosed(block.text)) continue;
    const start = starts.at(i) as number;
    const firstLine = block.text.indexOf('\n');
    const end = start + (firstLine < 0 ? block.text.length : firstLine);
    const message = `This ${block.kind} block is not closed: it runs to the end of the text`;
    problems.push({ rule: 'schema/invalid', span: { start, end }, message });
  }
  return problems;
}
