import { NOTE_LINE, SOURCE_LINE } from '../lexicon/references.ts';
import type { TableContext } from '../reading/table/read-table.ts';
import type { Block, Document, Prose } from '../syntax/document.ts';

type PlacedIn = Pick<Document, 'blocks' | 'starts'>;
type Caption = Pick<TableContext, 'caption' | 'captionSpan' | 'surroundings'>;

const LONGEST_CAPTION = 160;
const LONGEST_NOTE = 400;
/** How many blocks above a table are looked at for titles. */
export const REACH_ABOVE = 12;

/** A title, the line of its unit, those of its source and a note. */
const MOST_LINES = 4;

/**
 * The line above a table, when it names it, with the titles above and the notes around it for words about the whole
 * table. `title` is the first heading of the report.
 */
export function captionOf({ blocks, starts }: PlacedIn, at: number, title: Block | undefined): Caption {
  const { named, notes, top } = linesAbove(blocks, at);
  const surroundings = [...titlesAbove(blocks, at, title), ...notes, noteBelow(blocks, at)]
    .filter(t => t !== '')
    .join('\n');
  if (named.length === 0) return { caption: '', surroundings };
  const start = starts.at(at) as number;
  const from = (starts.at(top) as number) - start;
  const to = (starts.at(at - 1) as number) + (blocks.at(at - 1) as Block).text.length - start;
  return { caption: named.join('\n'), captionSpan: { start: from, end: to }, surroundings };
}

/** What names the table, from the title down, and what is noted of it; `top` is the block of the title. */
function linesAbove(blocks: PlacedIn['blocks'], at: number) {
  const named: string[] = [];
  const notes: string[] = [];
  let top = at;
  for (let i = at - 1; i >= at - MOST_LINES; i--) {
    const line = proseAt(blocks, i);
    if (line === undefined) break;
    if (isNote(line) && !UNIT_WORD.test(line.text)) {
      notes.push(line.text);
      continue;
    }
    if (!isCaption(line)) break;
    named.unshift(plainText(line));
    top = i;
    if (!isUnitLine(line)) break;
  }
  return { named, notes, top };
}

/** 资料来源：…: between the title and its table. */
function isNote({ kind, text }: Prose): boolean {
  return (
    kind === 'paragraph' && text.length <= LONGEST_NOTE && (SOURCE_LINE.test(text) || NOTE_LINE.test(text))
  );
}

function proseAt(blocks: PlacedIn['blocks'], i: number): Prose | undefined {
  const block = blocks.at(i);
  return block?.kind === 'heading' || block?.kind === 'paragraph' ? block : undefined;
}

/** 单位：亿元: the title stands one line further up. */
function isUnitLine(block: Prose): boolean {
  return block.text.length < 40 && /^[（(]?\s*(单位|單位|unit|货币|貨幣)/i.test(block.text);
}

const UNIT_WORD = /单位|單位|\bunits?\b/i;

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
