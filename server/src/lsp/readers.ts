import type { Current } from './asked.ts';
import type { Checker } from './checker.ts';
import type { Documents, OpenDocument } from './documents.ts';
import type { Host } from './host.ts';
import { pathOf, sameSpelling } from './uri.ts';

/** A report that names a data file. */
export interface Reader extends Current {
  /** Null for a report that is not open: what is on disk is what there is. */
  readonly version: number | null;
}

export interface ReaderSources {
  readonly host: Host;
  /** The documents of the editor, with their checker. */
  readonly open: { readonly documents: Documents; readonly checker: Checker };
  /** Those that are read for one answer, and forgotten after it. */
  readonly closed: { readonly documents: Documents; readonly checker: Checker };
  rootOf(uri: string): string;
  currentOf(document: OpenDocument, checker: Checker): Promise<Current | undefined>;
}

/**
 * The reports that name a data file: the open ones, and those on disk in the same workspace folder. Where the server
 * cannot look for files (virtual workspaces), the open ones are all.
 */
export async function readersOf(uri: string, sources: ReaderSources): Promise<readonly Reader[]> {
  const { open, closed, host, currentOf } = sources;
  const readers: Reader[] = [];
  const add = async (document: OpenDocument, checker: Checker, version: number | null) => {
    const now = await currentOf(document, checker);
    const names = now?.snapshot.linked.map(({ path }) => now.places.linked(path)?.uri ?? '');
    if (now && names?.some(name => sameSpelling(name) === sameSpelling(uri)))
      readers.push({ ...now, version });
  };
  for (const document of open.checker.readersOf(uri)) await add(document, open.checker, document.version);

  const path = pathOf(uri);
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const report of await host.filesIn(sources.rootOf(uri))) {
    if (!/\.(?:md|markdown)$/i.test(report) || open.documents.get(report)) continue;
    const text = await host.readText(report);
    // Most files are passed over by this alone.
    if (!text?.includes(name)) continue;
    const document = closed.documents.open({ uri: report, languageId: 'markdown', version: 0, text });
    await add(document, closed.checker, null);
    closed.documents.close(report);
  }
  return readers;
}
