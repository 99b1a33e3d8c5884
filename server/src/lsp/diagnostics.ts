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
  const told = new Map<OpenDocument, Report>();
  let count = 0;
  return {
    next(document, items) {
      const before = told.get(document);
      if (before && isSame(before.items, items)) return before;
      const report = { id: String(++count), items };
      told.set(document, report);
      return report;
    },
    forget: document => void told.delete(document),
  };
}

/** Those that did not change are mostly the same objects. */
function isSame(before: readonly Diagnostic[], items: readonly Diagnostic[]): boolean {
  return (
    before.length === items.length &&
    items.every((item, i) => item === before[i] || JSON.stringify(item) === JSON.stringify(before[i]))
  );
}
