import type { LineIndex } from '../engine/text/lines.ts';
import type { Places } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { LinkedFiles } from './linked-files.ts';
import { resolveUri } from './uri.ts';

/** The lines of a document, and of the data files that it names. */
export function placesOf({ uri, version }: OpenDocument, lines: LineIndex, files: LinkedFiles): Places {
  const indexes = new Map<string, LineIndex>();
  return {
    uri,
    version,
    lines,
    linked(path) {
      const linked = resolveUri(uri, path);
      if (linked === undefined) return undefined;
      const known = indexes.get(linked) ?? files.lines(linked);
      indexes.set(linked, known);
      return { uri: linked, lines: known };
    },
  };
}
