import {
  type BlockContext,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
} from '@lezer/markdown';

/**
 * GFM tables as one leaf each; `table.ts` finds the cells. The table extension of the library does not know delimiter
 * rows that end in a space or a carriage return, and builds a tree of cells that nothing here needs.
 */
const tables: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }],
  parseBlock: [
    {
      name: 'Table',
      leaf: (_, leaf) => (leaf.content.includes('|') ? new TableLeaf() : null),
      endLeaf: (cx, line, leaf) => {
        const inTable = leaf.parsers.some(p => p instanceof TableLeaf && p.found);
        return (
          !inTable && line.text.includes('|') && startsTable(line.text.slice(line.basePos), peek(cx, line))
        );
      },
      before: 'SetextHeading',
    },
  ],
};

class TableLeaf implements LeafBlockParser {
  found = false;
  #first = true;

  nextLine(_: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (this.#first) this.found = startsTable(leaf.content, line.text.slice(line.pos));
    this.#first = false;
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    if (this.found) cx.addLeafElement(leaf, cx.elt('Table', leaf.start, leaf.start + leaf.content.length));
    return this.found;
  }
}

/** The next line, without the marks of the quotes around it. */
function peek(cx: BlockContext, line: Line): string {
  const next = cx.peekLine();
  return line.basePos === 0 ? next : next.replace(/^[>\s]+/, '');
}

/** A head and a delimiter row with as many cells. */
function startsTable(head: string, delimiter: string): boolean {
  return isDelimiterRow(delimiter) && countCells(head) === countCells(delimiter);
}

/** Only cells of dashes, with colons at their ends for the alignment, and at least one pipe. */
function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !/^[\s|:-]+$/.test(line)) return false;
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.every(cell => /^:?-+:?$/.test(cell.trim()));
}

function countCells(line: string): number {
  const text = line.trim();
  let count = 1;
  for (let at = text.startsWith('|') ? 1 : 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|' && at < text.length - 1) count++;
  }
  return count;
}

/**
 * The block structure of GitHub-flavoured Markdown alone. Inline structure is left out here: `inline.ts` finds the few
 * marks that matter in one pass, at a fraction of the cost of a full tree.
 */
export const blockParser: MarkdownParser = Object.assign(parser.configure(tables), { parseInline: () => [] });
