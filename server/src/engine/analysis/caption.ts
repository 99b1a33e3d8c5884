import type { TableContext } from '../reading/table/read-table.ts';
import type { Block, Document, Prose } from '../syntax/document.ts';

type PlacedIn = Pick<Document, 'blocks' | 'starts'>;
type Caption = Pick<TableContext, 'caption' | 'captionSpan' | 'surroundings'>;

const LONGEST_CAPTION = 160;
const LONGEST_NOTE = 400;
/** How many blocks above a table are looked at for titles. */
export const REACH_ABOVE = 12;

/**
 * The line straight above a table, when it names it, with the titles above and the note below for words about the whole
 * table. `title` is the first heading of the report.
 */
export function captionOf({ blocks, starts }: PlacedIn, at: number, title: Block | undefined): Caption {
  const above = proseAt(blocks, at - 1);
  const lines = above === undefined ? [] : [above, ...(isUnitLine(above) ? [proseAt(blocks, at - 2)] : [])];
  const named = lines.filter(b => b !== undefined && isCaption(b));
  const surroundings = [...titlesAbove(blocks, at, title), noteBelow(blocks, at)]
    .filter(t => t !== '')
    .join('\n');
  if (named.length === 0 || above === undefined) return { caption: '', surroundings };
  const caption = named
    .reverse()
    .map(b => plainText(b as Prose))
    .join('\n');
  const top = named[0] === above ? at - 1 : at - 2;
  const start = starts.at(at) as number;
  const from = (starts.at(top) as number) - start;
  const to = (starts.at(at - 1) as number) + above.text.length - start;
  return { caption, captionSpan: { start: from, end: to }, surroundings };
}

function proseAt(blocks: PlacedIn['blocks'], i: number): Prose | undefined {
  const block = blocks.at(i);
  return block?.kind === 'heading' || block?.kind === 'paragraph' ? block : undefined;
}

/** 单位：亿元: the title stands one line further up. */
function isUnitLine(block: Prose): boolean {
  return block.text.length < 40 && /^[（(]?\s*(单位|單位|unit|货币|貨幣)/i.test(block.text);
}

/** A title or a short line with no sentence in it. */
function isCaption(block: Prose): boolean {
  if (block.text.length > LONGEST_CAPTION) return false;
  return (
    block.kind === 'heading' ||
    !/[。！？]|[.!?]\s/.test(
      block.text
        .trimEnd()
        .replace(/[.。]$/, '')
        .replace(NUMBERED, ''),
    )
  );
}

/** "Table 4. Revenue": the stop behind the number ends no sentence. */
const NUMBERED = /^[\s*_]*(?:[A-Z][a-z]+\.?|[表图圖])\s?[A-Z]?\d[\d.-]*\s/u;

function titlesAbove(blocks: PlacedIn['blocks'], at: number, title: Block | undefined): string[] {
  const titles: string[] = [];
  for (let i = at - 1; i >= 0 && i > at - REACH_ABOVE; i--) {
    const block = blocks.at(i) as Block;
    if (block.kind !== 'heading') continue;
    titles.push(plainText(block));
    if (block.level === 1) return titles;
  }
  // The report's own title names the place and subject of every table in it.
  return title?.kind === 'heading' ? [...titles, plainText(title)] : titles;
}

function noteBelow(blocks: PlacedIn['blocks'], at: number): string {
  const below = proseAt(blocks, at + 1);
  return below !== undefined && below.kind === 'paragraph' && below.text.length <= LONGEST_NOTE
    ? below.text
    : '';
}

function plainText(block: Prose): string {
  let out = '';
  let at = 0;
  for (const mask of block.masked) {
    out += block.text.slice(at, mask.start);
    at = Math.max(at, mask.end);
  }
  return (out + block.text.slice(at)).replace(/^#+\s*/, '').trim();
}
