import type { Checked } from './checker.ts';
import type { OpenDocument } from './documents.ts';
import type { StatusParams } from './protocol.ts';

/** Tells how a document stands, when that is not what was told last. */
export function statuses(send: (status: StatusParams) => Promise<void>) {
  const told = new WeakMap<OpenDocument, string>();
  return async (document: OpenDocument, { standing, snapshot }: Checked): Promise<void> => {
    const [findings, figures] = [snapshot?.findings.length ?? 0, snapshot?.figureCount ?? 0];
    const status = { uri: document.uri, standing, findings, figures };
    const written = JSON.stringify(status);
    if (told.get(document) === written) return;
    told.set(document, written);
    await send(status);
  };
}
