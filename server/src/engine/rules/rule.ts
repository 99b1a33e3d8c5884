import type { FixKind, Severity } from '../finding.ts';
import type { Cue } from '../lexicon/cues.ts';
import type { Figure } from '../quantity/figure.ts';
import type { BlockReading } from '../reading/block-reading.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import type { Material } from '../reading/material.ts';
import type { TableModel } from '../reading/table-model.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReportData } from '../syntax/data.ts';
import type { Span } from '../text/span.ts';

/** How sure a finding is; it decides the severity (rules.md, section 2). */
export type Tier =
  | 'contradiction' // T3, or T2b with a diagnosis: the rule's own severity
  | 'other-convention' // T2a: a legitimate other reading fits: at most a warning
  | 'near-miss' // T1: info
  | 'notation'; // hint

/** A finding as a rule states it. Spans are in the coordinates of what the rule was given: the plain text of a block, or of those of a document. */
export interface Draft {
  readonly span: Span;
  readonly message: string;
  readonly related: readonly DraftRelated[];
  readonly fixes: readonly DraftFix[];
  /** Told only where nothing else is told of the figure or what it is made of: another rule knows better what is wrong. Of drafts that yield the first stays. */
  readonly yields?: true;
  /** Overrides the rule's default severity, never raises a setting of the user. */
  readonly severity?: Severity;
}

export interface DraftRelated {
  /** Set when the place lies in another file of the report; its span is then of that file. */
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}

export interface DraftFix {
  readonly title: string;
  readonly kind: FixKind;
  readonly preferred?: true;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

export interface RuleContext {
  readonly settings: Settings;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * One rule. A rule looks at one scope only:
 * - `prose`: the claims of one block of prose (spans relative to the block); its findings are kept with the block
 * - `table`: one table (spans relative to the block)
 * - `data`: one data document (absolute spans)
 * - `document`: the whole document's index (absolute spans through the document reading)
 */
export type Rule = RuleHead &
  (
    | {
        readonly scope: 'prose';
        /** What a block must hold for the rule to be asked; nothing when left out. */
        readonly needs?: readonly Material[];
        /** Words that a block must say for the rule to be asked, one of each cue. */
        readonly cues?: readonly Cue[];
        check(block: BlockReading, context: RuleContext): readonly Draft[];
      }
    | { readonly scope: 'table'; check(table: TableModel, context: RuleContext): readonly Draft[] }
    | { readonly scope: 'data'; check(data: ReportData, context: RuleContext): readonly Draft[] }
    | {
        readonly scope: 'document';
        /** Its spans are of the file as it is written, not of the plain text that was read. */
        readonly places?: 'written';
        check(document: DocumentReading, context: RuleContext): readonly Draft[];
      }
  );

export interface RuleHead {
  /** `family/name`; several `Rule` objects may share an id when one rule looks at several scopes. */
  readonly id: string;
  /** Other names, which settings and silencers may use as well: an id is never renamed. */
  readonly aliases?: readonly string[];
  readonly severity: Severity;
  /** Off until the user asks for it. */
  readonly optIn?: true;
  /** One line: what contradicts what. */
  readonly summary: string;
}

/** A label for an operand in `related`: "2022: 13 trillion". */
export function operand(label: string, figure: Figure): DraftRelated {
  return { span: figure.span, message: label === '' ? figure.text : `${label}: ${figure.text}` };
}
