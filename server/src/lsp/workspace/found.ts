import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { sameSpelling } from '../uri.ts';
import type { ClosedReport } from './closed-files.ts';

/** What was found in the files that no editor shows. Of those without findings nothing is kept. */
export interface Found {
  /** What a client has to be told of a report; undefined when it says what the one before said. */
  learn(report: ClosedReport): WorkspaceFullDocumentDiagnosticReport | undefined;
  /** The diagnostics of a file under their id. */
  of(uri: string): WorkspaceFullDocumentDiagnosticReport;
  /** All that a client has to be told that knows these. */
  since(known: readonly PreviousResultId[]): readonly WorkspaceDocumentDiagnosticReport[];
  /** The files that name one of these data files. */
  readersOf(uris: readonly string[]): readonly string[];
  /** Every file with findings. */
  uris(): readonly string[];
  forget(uri: string): void;
}

interface Entry {
  readonly report: WorkspaceFullDocumentDiagnosticReport;
  readonly written: string;
}

export function foundInFiles(): Found {
  const entries = new Map<string, Entry>();
  const reads = new Map<string, { readonly uri: string; readonly names: ReadonlySet<string> }>();
  let count = 0;
  return {
    learn(report) {
      const { uri, diagnostics } = report;
      const key = sameSpelling(uri);
      if (report.reads.length > 0) reads.set(key, { uri, names: new Set(report.reads.map(sameSpelling)) });
      else reads.delete(key);
      const before = entries.get(key);
      if (diagnostics.length === 0) {
        entries.delete(key);
        return before && reportOf(uri, undefined, []);
      }
      const written = JSON.stringify(diagnostics);
      if (before?.written === written) return undefined;
      const told = reportOf(uri, `closed ${++count}`, diagnostics);
      entries.set(key, { report: told, written });
      return told;
    },
    of: uri => entries.get(sameSpelling(uri))?.report ?? reportOf(uri, undefined, []),
    since(known) {
      const ids = new Map(known.map(({ uri, value }) => [sameSpelling(uri), value]));
      const gone = known.filter(({ uri }) => !entries.has(sameSpelling(uri)));
      return [
        ...[...entries].map(([key, { report }]) => sinceThen(report, ids.get(key))),
        ...gone.map(({ uri }) => reportOf(uri, undefined, [])),
      ];
    },
    readersOf(uris) {
      const names = uris.map(sameSpelling);
      return [...reads.values()].flatMap(reader =>
        names.some(name => reader.names.has(name)) ? [reader.uri] : [],
      );
    },
    uris: () => [...entries.values()].map(({ report }) => report.uri),
    forget(uri) {
      entries.delete(sameSpelling(uri));
      reads.delete(sameSpelling(uri));
    },
  };
}

function reportOf(
  uri: string,
  resultId: string | undefined,
  diagnostics: readonly Diagnostic[],
): WorkspaceFullDocumentDiagnosticReport {
  const items = [...diagnostics];
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    items,
    ...(resultId !== undefined && { resultId }),
  };
}

function sinceThen(
  report: WorkspaceFullDocumentDiagnosticReport,
  known: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  const { uri, version, resultId } = report;
  if (resultId === undefined || resultId !== known) return report;
  return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
}
