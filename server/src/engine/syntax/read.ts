import type { TextEdit } from '../text/edit.ts';
import type { Text } from '../text/long-text.ts';
import { readCsv } from './csv.ts';
import { type Document, documentOf, type FileKind, noBlocks } from './document.ts';
import { type MarkdownDocument, readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/**
 * Reads a text as a file of its kind. Never fails. With the document of the version before, what an edit left alone is
 * kept; `edit` is what turned its text into this one, when the caller knows. Data files have no blocks: `data/read.ts` reads them.
 */
export function readDocument(kind: FileKind, text: Text, previous?: Document, edit?: TextEdit): Document {
  switch (kind) {
    case 'markdown':
      return readMarkdown(text, isMarkdown(previous) ? previous : undefined, edit);
    case 'table':
      return readCsv(text.toString());
    case 'text':
      return readText(text.toString());
    case 'data':
      return documentOf(kind, noBlocks());
  }
}

function isMarkdown(document: Document | undefined): document is MarkdownDocument {
  return document?.kind === 'markdown' && 'units' in document;
}
