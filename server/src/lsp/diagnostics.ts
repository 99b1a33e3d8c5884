import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { OpenDocument } from './documents.ts';

/** The diagnostics of a document under an id that changes only when they do. */
export interface Report {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** Remembers what was last told of each document, so that what did not change is not sent again. */
export interface Reports {
  /** The report to send; the one before, under its old id, when the two say the same. */
  next(document: OpenDocument, items: readonly Diagnostic[]): Report;
  forget(document: OpenDocument): void;
}

export function reports(): Reports {
  const told = new Map<OpenDocument, Report & { readonly written: string }>();
  let count = 0;
  return {
    next(document, items) {
      const before = told.get(document);
      const written = JSON.stringify(items);
      if (before?.written === written) return before;
      const report = { id: String(++count), items, written };
      told.set(document, report);
      return report;
    },
    forget: document => void told.delete(document),
  };
}
