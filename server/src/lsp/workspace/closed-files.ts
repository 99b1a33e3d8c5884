import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { Settings } from '../../engine/settings/settings.ts';
import { checker } from '../checker.ts';
import { diagnosticOf } from '../convert.ts';
import { openDocuments } from '../documents.ts';
import type { Host } from '../host.ts';
import { linkedFiles } from '../linked-files.ts';
import { optIn } from '../opt-in.ts';
import { placesOf } from '../places.ts';
import { pathWithin } from '../uri.ts';

/** A file that no editor shows, with all that its check needs to know; plain data, for it is done in another thread. */
export interface ClosedFile {
  readonly uri: string;
  readonly settings: Settings;
  /** The folder that the globs of the settings are about. */
  readonly root: string;
  /** The folder that its data may lie in. */
  readonly reach: string;
}

export interface ClosedReport {
  readonly uri: string;
  /** None also for a file that is not there, or that does not ask to be checked. */
  readonly diagnostics: readonly Diagnostic[];
  /** The data files that it names, whether they exist or not. */
  readonly reads: readonly string[];
  /** What went wrong in Ticktie itself. */
  readonly faults: readonly string[];
}

/** Checks files as they are on disk, the way open documents are. */
export function closedFiles({
  readText,
}: Pick<Host, 'readText'>): (file: ClosedFile) => Promise<ClosedReport> {
  const documents = openDocuments();
  const asked = optIn();
  return async ({ uri, settings, root, reach }) => {
    const text = await readText(uri);
    if (text === undefined) return { uri, diagnostics: [], reads: [], faults: [] };
    const faults: string[] = [];
    const linked = linkedFiles(documents, readText);
    const note = (message: string) => void faults.push(message);
    const check = checker({
      documents,
      linked,
      log: { error: note, warn: note },
      scopeOf: async () => ({ settings, root }),
      standingOf: asked.standingOf,
      isWithinReach: (_, file) => pathWithin(reach, file) !== undefined,
    });
    const document = documents.open({ uri, languageId: '', version: 0, text });
    try {
      const checked = await check.check(document);
      const snapshot = checked?.snapshot;
      const places = snapshot && placesOf(document, snapshot.lines, linked);
      const diagnostics = places ? snapshot.findings.map(finding => diagnosticOf(finding, places)) : [];
      return { uri, diagnostics, reads: check.readBy(document), faults };
    } finally {
      documents.close(uri);
    }
  };
}
