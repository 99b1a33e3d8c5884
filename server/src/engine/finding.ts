import type { TextEdit } from './text/edit.ts';
import type { Span } from './text/span.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type SeveritySetting = Severity | 'off';

/** Another place that a finding speaks of. `path` is set when it lies in another file of the report. */
export interface Related {
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}

/** 'notation' changes how a number is written and may run in fix-all; 'value' changes what a report says and never does. */
export type FixKind = 'value' | 'notation' | 'structure';

export interface FileEdit extends TextEdit {
  /** Set when the edit is for another file of the report. */
  readonly path?: string;
}

export interface Fix {
  readonly title: string;
  readonly kind: FixKind;
  /** Exactly one minimal edit explains the finding. */
  readonly preferred?: true;
  readonly edits: readonly FileEdit[];
}

/** One contradiction, with its arithmetic. Spans are offsets in the checked file. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
