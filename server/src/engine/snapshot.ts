import type { Finding } from './finding.ts';
import type { Figure } from './quantity/figure.ts';
import type { LinkedData } from './reading/document-reading.ts';
import type { TableModel } from './reading/table-model.ts';
import type { ReportData } from './syntax/data.ts';
import type { FileKind } from './syntax/document.ts';
import type { LineIndex } from './text/lines.ts';
import type { Span } from './text/span.ts';

/** Everything that is known of one version of one file. Immutable; all spans are offsets in `text`. */
export interface Snapshot {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
  readonly lines: LineIndex;
  /** In order of place. */
  readonly figures: readonly Figure[];
  /** How many figures there are, without placing them. */
  readonly figureCount: number;
  /** In order of place; silenced ones are left out. */
  readonly findings: readonly Finding[];
  readonly tables: readonly TableModel[];
  /** The file's own data (a data file or its figures fences). */
  readonly data: readonly ReportData[];
  /** The data of the files that it names in its front matter; their spans are in those files. */
  readonly linked: readonly LinkedData[];
  readonly outline: readonly OutlineItem[];
  /** The links of the prose, in order of place. */
  readonly links: readonly PlacedLink[];
  /** False right after an edit, while rules that look across the document have yet to look at this version. */
  readonly isSettled: boolean;
  /** Faults of Ticktie's own: a rule that threw. Logged, and shown as one internal notice. */
  readonly faults: readonly string[];
}

/** A link of the prose with the span of its address. */
export interface PlacedLink {
  readonly address: string;
  readonly span: Span;
}

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'heading' | 'table' | 'series' | 'figure' | 'check' | 'chart';
  readonly level: number;
  readonly span: Span;
  /** The name itself. */
  readonly nameSpan: Span;
}
