import { Offsets } from '../text/offsets.ts';
import { Parts } from '../text/parts.ts';
import type { Span } from '../text/span.ts';

/** What a file is read as; decided from its name by `fileKind`. */
export type FileKind = 'markdown' | 'data' | 'table' | 'text';

/** Something wrong with the shape of a file. It becomes a `schema/*` finding; reading goes on after it. */
export interface Problem {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
  /** A replacement for `span` that would mend it ("did you mean"). */
  readonly suggestion?: { readonly title: string; readonly newText: string };
}

/**
 * A piece of a document that is read on its own. It does not know where it stands: its spans are relative to its start,
 * so that it stays as it is while the text before it changes.
 */
export type Block = Prose | Table | Fence | Silencer | Other;

export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** Heading depth 1–6; list depth from 1; 0 for paragraphs. */
  readonly level: number;
  /** Relative spans that are not prose: code, link targets, HTML, list markers, emphasis marks. */
  readonly masked: readonly Span[];
  readonly links: readonly Link[];
}

/** `[48.5%](#alipay@2025)`: `text` is the span between the brackets, `target` that of the address. */
export interface Link {
  readonly text: Span;
  readonly target: Span;
  readonly address: string;
}

export interface Cell {
  /** Trimmed cell content, relative to the block. Empty spans stand where the cell would begin. */
  readonly span: Span;
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly text: string;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A ```` ```figures ```` or ```` ```chart ```` block; `content` is the relative span of what is inside. */
export interface Fence {
  readonly kind: 'figures' | 'chart' | 'front-matter';
  readonly text: string;
  readonly content: Span;
}

/** `<!-- ticktie-ignore RULE…: why -->` */
export interface Silencer {
  readonly kind: 'silencer';
  readonly text: string;
}

/** Code, HTML, thematic breaks: nothing to read. */
export interface Other {
  readonly kind: 'other';
  readonly text: string;
}

export interface Document {
  readonly kind: FileKind;
  readonly blocks: Parts<Block>;
  /** Where each block starts in the text; it is as long as its own text. */
  readonly starts: Offsets;
  /** Which blocks speak to Ticktie itself: data, charts, front matter, silencers. */
  readonly directives: readonly number[];
  readonly problems: readonly Problem[];
}

/** Blocks as they are read, each with its start. */
export interface PlacedBlocks {
  readonly blocks: Block[];
  readonly starts: number[];
}

export function noBlocks(): PlacedBlocks {
  return { blocks: [], starts: [] };
}

export function addBlock({ blocks, starts }: PlacedBlocks, block: Block, start: number): void {
  blocks.push(block);
  starts.push(start);
}

export function documentOf(
  kind: FileKind,
  { blocks, starts }: PlacedBlocks,
  problems: readonly Problem[] = [],
): Document {
  return {
    kind,
    blocks: Parts.of(blocks),
    starts: Offsets.of(starts),
    directives: directivesAmong(blocks, 0),
    problems,
  };
}

/** Which of some blocks speak to Ticktie, counted from `from`. */
export function directivesAmong(blocks: readonly Block[], from: number): number[] {
  return blocks.flatMap(({ kind }, i) => (DIRECTIVES.has(kind) ? [from + i] : []));
}

const DIRECTIVES: ReadonlySet<Block['kind']> = new Set(['figures', 'chart', 'front-matter', 'silencer']);
