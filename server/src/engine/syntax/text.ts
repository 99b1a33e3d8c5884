import { addBlock, type Document, documentOf, noBlocks, type PlacedBlocks } from './document.ts';
import { pieces } from './markdown/pieces.ts';

const BREAK = /(?:\r\n|\r|\n)[ \t\u3000]*(?:\r\n|\r|\n)\s*/g;
const LONG_LINE = 80;

/**
 * Reads bare prose: paragraphs apart by blank lines. Where the lines of a paragraph are long, each is a paragraph of its
 * own, as in text copied from a page or a PDF; short ones are one wrapped paragraph.
 */
export function readText(text: string): Document {
  const blocks = noBlocks();
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const found of text.matchAll(BREAK)) {
    readParagraph(text, start, found.index, blocks);
    start = found.index + found[0].length;
  }
  readParagraph(text, start, text.length, blocks);
  return documentOf('text', blocks);
}

function readParagraph(text: string, start: number, end: number, out: PlacedBlocks): void {
  const source = text.slice(start, end);
  if (source.trim() === '') return;
  const wrapped = source.length <= LONG_LINE || !/[^\r\n]{81}/.test(source);
  if (wrapped) push(source, start, out);
  else for (const line of source.matchAll(/[^\r\n]+/g)) push(line[0], start + line.index, out);
}

function push(source: string, start: number, out: PlacedBlocks): void {
  for (const piece of pieces(source)) {
    const text = source.slice(piece.start, piece.end);
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const block = { kind: 'paragraph', text: trimmed, level: 0, masked: [], links: [] } as const;
    addBlock(out, block, start + piece.start + lead);
  }
}
