import type { FileKind } from '../engine/syntax/document.ts';
import { fileKind } from '../engine/syntax/file-kind.ts';

const KINDS: Readonly<Record<string, FileKind>> = {
  'report-data': 'data',
  yaml: 'data',
  json: 'data',
  csv: 'table',
  tsv: 'table',
  plaintext: 'text',
};

/** What a document is read as: by the ending of its name, by the editor's language for one that has none (untitled). */
export function kindOf(path: string, languageId: string): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? fileKind(path) : (KINDS[languageId] ?? 'markdown');
}
