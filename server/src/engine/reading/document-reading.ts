import type { ReportData } from '../syntax/data.ts';
import type { Block } from '../syntax/document.ts';
import type { BlockReading } from './block-reading.ts';
import type { FrontMatter } from './front-matter.ts';
import type { TableModel } from './table-model.ts';

/** A block where it stands: add `start` to the reading's spans for offsets in the file. */
export interface PlacedProse {
  readonly start: number;
  readonly reading: BlockReading;
  /** Counts the headings before it: blocks with one number stand in one section. */
  readonly section: number;
}

export interface PlacedTable {
  readonly start: number;
  readonly model: TableModel;
  readonly section: number;
}

/** The whole file as the rules across blocks see it. */
export interface DocumentReading {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly prose: readonly PlacedProse[];
  readonly tables: readonly PlacedTable[];
  /** The file's own data and the linked data files' (whose spans are not of this file). */
  readonly data: readonly ReportData[];
  readonly linked: readonly LinkedData[];
  /** The reports that this one continues, as its front matter names them. */
  readonly earlier: readonly EarlierReport[];
  readonly blocks: readonly Block[];
  /** Where each block starts. */
  readonly starts: Uint32Array;
}

/** A report that was published before. Spans of its reading are of its own text. */
export interface EarlierReport {
  readonly path: string;
  readonly reading: DocumentReading;
}

export interface LinkedData {
  readonly path: string;
  readonly data: ReportData;
}
