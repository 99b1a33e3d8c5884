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
 * A piece of a document that is read on its own. `span` is absolute; every other span in a block is relative
 * to `span.start`, so that a block can be kept and shifted while the text before it changes.
 */
export type Block = Prose | Table | Fence | Silencer | Other;

export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly span: Span;
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
  readonly span: Span;
  readonly text: string;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A ```` ```figures ```` or ```` ```chart ```` block; `content` is the relative span of what is inside. */
export interface Fence {
  readonly kind: 'figures' | 'chart' | 'front-matter';
  readonly span: Span;
  readonly text: string;
  readonly content: Span;
}

/** `<!-- ticktie-ignore RULE…: why -->` */
export interface Silencer {
  readonly kind: 'silencer';
  readonly span: Span;
  readonly text: string;
}

/** Code, HTML, thematic breaks: nothing to read. */
export interface Other {
  readonly kind: 'other';
  readonly span: Span;
  readonly text: string;
}

export interface Document {
  readonly kind: FileKind;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}
