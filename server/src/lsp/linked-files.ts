import { LineIndex } from '../engine/text/lines.ts';
import type { Documents } from './documents.ts';
import { sameSpelling } from './uri.ts';

/** The data files that reports name, as texts. What the editor has open goes before what is on disk. */
export interface LinkedFiles {
  /** The text; null when there is no such file; undefined when it was not fetched yet. */
  peek(uri: string): string | null | undefined;
  fetch(uri: string): Promise<void>;
  /** A file changed on disk: fetch it again when it is next needed. */
  drop(uri: string): void;
  lines(uri: string): LineIndex;
}

export function linkedFiles(
  documents: Documents,
  readText: (uri: string) => Promise<string | undefined>,
): LinkedFiles {
  const texts = new Map<string, string | null>();
  const peek = (uri: string) => documents.get(uri)?.text.toString() ?? texts.get(sameSpelling(uri));
  return {
    peek,
    async fetch(uri) {
      const text = await readText(uri).catch(() => undefined);
      texts.set(sameSpelling(uri), text?.replace(/^\uFEFF/, '') ?? null);
    },
    drop: uri => void texts.delete(sameSpelling(uri)),
    lines: uri => new LineIndex(peek(uri) ?? ''),
  };
}
