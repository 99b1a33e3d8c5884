import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver-protocol';
import type { Snapshot } from '../engine/snapshot.ts';
import { joined, type TextEdit } from '../engine/text/edit.ts';
import { LineIndex } from '../engine/text/lines.ts';
import { LongText } from '../engine/text/long-text.ts';
import { sameSpelling } from './uri.ts';

/** A document as the editor has it. Only this file and the checker write to it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  text: LongText;
  /** The lines of the text; undefined until an edit names one. */
  lines: LineIndex | undefined;
  /** The check of exactly this text under the settings in force; undefined until there is one. */
  snapshot: Snapshot | undefined;
  /** The last snapshot of any version, for the next check to reuse. */
  base: Snapshot | undefined;
  /** What has turned the text of `base` into this one; undefined when that is not known. */
  edit: TextEdit | undefined;
  /** The version that Ticktie failed on, so that it is not tried again and again. */
  faulty: number | undefined;
}

export interface Documents {
  open(item: TextDocumentItem): OpenDocument;
  /** Undefined when the editor never opened it. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined;
  close(uri: string): void;
  get(uri: string): OpenDocument | undefined;
  all(): IterableIterator<OpenDocument>;
}

const EMPTY = {
  text: LongText.of(''),
  lines: undefined,
  snapshot: undefined,
  base: undefined,
  edit: undefined,
  faulty: undefined,
};

/** The open documents, by URI however it is spelled. */
export function openDocuments(): Documents {
  const documents = new Map<string, OpenDocument>();
  return {
    open({ uri, languageId, version, text }) {
      const document: OpenDocument = {
        ...EMPTY,
        uri,
        languageId,
        version,
        text: LongText.of(text),
      };
      documents.set(sameSpelling(uri), document);
      return document;
    },
    change(uri, version, changes) {
      const document = documents.get(sameSpelling(uri));
      if (!document) return undefined;
      for (const change of changes) apply(document, change);
      document.version = version;
      return document;
    },
    close(uri) {
      const document = documents.get(sameSpelling(uri));
      // What is still at work on it sees that there is nothing left to do, and holds nothing.
      if (document) Object.assign(document, EMPTY);
      documents.delete(sameSpelling(uri));
    },
    get: uri => documents.get(sameSpelling(uri)),
    all: () => documents.values(),
  };
}

function apply(document: OpenDocument, change: TextDocumentContentChangeEvent): void {
  if ('range' in change) {
    const { lines = document.snapshot?.lines ?? new LineIndex(document.text) } = document;
    const start = lines.offset(change.range.start);
    const end = Math.max(start, lines.offset(change.range.end));
    const edit = { span: { start, end }, newText: change.text };
    document.lines = lines.edited(edit);
    document.text = document.lines.text;
    // The first edit after a check, or one more.
    if (document.snapshot) document.edit = edit;
    else if (document.edit) document.edit = joined(document.edit, edit, document.text);
  } else {
    document.text = LongText.of(change.text);
    document.lines = undefined;
    document.edit = undefined;
  }
  document.snapshot = undefined;
}
