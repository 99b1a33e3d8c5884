import { type BlockReading, readBlock } from '../reading/block-reading.ts';
import type { FrontMatter } from '../reading/front-matter.ts';
import { type HomeMoney, NO_HOME } from '../reading/home-money.ts';
import { readTable, type TableContext } from '../reading/table/read-table.ts';
import type { TableModel } from '../reading/table-model.ts';
import type { Settings } from '../settings/settings.ts';
import type { Block, Document, Prose, Table } from '../syntax/document.ts';
import { Offsets } from '../text/offsets.ts';
import { Parts } from '../text/parts.ts';
import { captionOf, REACH_ABOVE } from './caption.ts';
import { type CheckResult, check, checkProse, NOTHING_FOUND } from './check.ts';
import { homeKey, homeMoney, sameHome } from './home-money.ts';

/** A block with its reading and what was found in it, in coordinates of the block: what an edit elsewhere leaves as it is. */
export interface Piece {
  readonly block: Block;
  readonly prose: BlockReading | undefined;
  readonly table: TableModel | undefined;
  readonly result: CheckResult;
  /** How many figures it holds. */
  readonly figures: number;
  /** What the reading depends on besides the block's own text. */
  readonly context: string;
}

/** The pieces of a document, with what would take a look at each of them to know. */
export interface Pieces {
  readonly blocks: Parts<Block>;
  /** Where each starts in the text. */
  readonly starts: Offsets;
  readonly list: Parts<Piece>;
  /** Those in which something was found. */
  readonly telling: readonly number[];
  /** How many figures all hold. */
  readonly figures: number;
  /** Which block is the first heading; -1 when there is none. */
  readonly title: number;
  readonly home: HomeMoney;
}

/** What stays of a list: so many at its start and at its end. */
interface Shared {
  readonly head: number;
  readonly tail: number;
}

const NO_PIECES: Pieces = {
  blocks: Parts.of<Block>([]),
  starts: Offsets.of([]),
  list: Parts.of<Piece>([]),
  telling: [],
  figures: 0,
  title: -1,
  home: NO_HOME,
};

/** Reads and checks every block; those that stand unchanged before or after an edit keep the piece they had. */
export function readPieces(
  { blocks, starts }: Pick<Document, 'blocks' | 'starts'>,
  { unit, currency }: Pick<FrontMatter, 'unit' | 'currency'>,
  settings: Settings,
  previous: Pieces = NO_PIECES,
): Pieces {
  const same = blocks.agreement(previous.blocks);
  const alike = alikeBeyond(same, blocks, previous.blocks);
  const offset = previous.blocks.length - blocks.length;
  const changedEnd = blocks.length - alike.tail;
  const title = titleAt(blocks, previous, same);
  const home = homeMoney(blocks, currency);
  const around = { blocks, starts, unit, home, title: blocks.at(title) };
  // A table is read with the line below it, the lines and titles above it, and what is said of the whole report.
  const [from, until] =
    isSameReport(around.title, blocks, previous) && sameHome(home, previous.home)
      ? [
          Math.min(same.head, Math.max(0, alike.head - 1)),
          Math.max(blocks.length - same.tail, Math.min(blocks.length, changedEnd + REACH_ABOVE)),
        ]
      : [0, blocks.length];
  const between: Piece[] = [];
  for (let i = from; i < until; i++) {
    const old =
      i < alike.head ? previous.list.at(i) : i >= changedEnd ? previous.list.at(i + offset) : undefined;
    const block = blocks.at(i) as Block;
    between.push(
      old !== undefined && block.kind !== 'table' && isReadAs(old, home)
        ? at(block, old)
        : readPiece(around, i, settings, old),
    );
  }
  const gone = previous.list.slice(from, until + offset);
  return {
    blocks,
    starts,
    list: previous.list.spliced(from, between, until + offset),
    telling: [
      ...previous.telling.filter(i => i < from),
      ...between.flatMap(({ result }, i) => (result === NOTHING_FOUND ? [] : [from + i])),
      ...previous.telling.filter(i => i >= until + offset).map(i => i - offset),
    ],
    figures: previous.figures - figuresIn(gone) + figuresIn(between),
    title,
    home,
  };
}

function figuresIn(pieces: readonly Piece[]): number {
  return pieces.reduce((count, piece) => count + piece.figures, 0);
}

/** How far two lists say the same from both ends, beyond what they share. */
function alikeBeyond(same: Shared, blocks: Parts<Block>, before: Parts<Block>): Shared {
  const most = Math.min(blocks.length, before.length);
  let { head, tail } = same;
  while (head < most - tail && isAlike(blocks.at(head), before.at(head))) head++;
  while (
    tail < most - head &&
    isAlike(blocks.at(blocks.length - 1 - tail), before.at(before.length - 1 - tail))
  )
    tail++;
  return { head, tail };
}

function isAlike(a: Block | undefined, b: Block | undefined): boolean {
  return a?.kind === b?.kind && a?.text === b?.text;
}

/** The first heading: looked for only where the blocks have changed, as long as it can be nowhere else. */
function titleAt(blocks: Parts<Block>, previous: Pieces, { head, tail }: Shared): number {
  if (previous.title >= 0 && previous.title < head) return previous.title;
  const until = previous.title < 0 ? blocks.length - tail : blocks.length;
  for (let i = head; i < until; i++) if (blocks.at(i)?.kind === 'heading') return i;
  return -1;
}

/** The front matter, which may give a unit, and the title above all others say what they said before. */
function isSameReport(title: Block | undefined, blocks: Parts<Block>, previous: Pieces): boolean {
  if (title?.text !== previous.blocks.at(previous.title)?.text) return false;
  const [first, before] = [blocks.at(0), previous.blocks.at(0)];
  return (first?.kind !== 'front-matter' && before?.kind !== 'front-matter') || first?.text === before?.text;
}

function at(block: Block, old: Piece): Piece {
  return old.block === block ? old : { ...old, block };
}

/** What a block stands in. */
interface Surroundings extends Pick<Document, 'blocks' | 'starts'> {
  readonly unit: TableContext['unit'];
  readonly title: Block | undefined;
  readonly home: HomeMoney;
}

/** Prose that was read with what the report says of its money now. */
function isReadAs({ block, prose, context }: Piece, home: HomeMoney): boolean {
  return prose === undefined || context === homeKey(block.text, home);
}

function readPiece(around: Surroundings, i: number, settings: Settings, old: Piece | undefined): Piece {
  const block = around.blocks.at(i) as Block;
  if (block.kind === 'table') return readTablePiece(around, i, block, settings, old);
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item')
    return readProsePiece(block, around.home, settings);
  return { block, prose: undefined, table: undefined, result: NOTHING_FOUND, figures: 0, context: '' };
}

function readProsePiece(block: Prose, home: HomeMoney, settings: Settings): Piece {
  const prose = readBlock(block, home);
  const result = prose.sentences.length === 0 ? NOTHING_FOUND : checkProse(prose, settings);
  const context = homeKey(block.text, home);
  return { block, prose, table: undefined, result, figures: prose.statements.length, context };
}

function readTablePiece(
  { unit, title, home, ...placed }: Surroundings,
  i: number,
  block: Table,
  settings: Settings,
  old: Piece | undefined,
): Piece {
  const around = captionOf(placed, i, title);
  const context = `${around.captionSpan?.start ?? ''}\n${around.caption}\n${around.surroundings}\n${unit?.unit?.id ?? ''}${unit?.scale ?? ''}${home.declared?.id ?? ''}${home.yen?.id ?? ''}`;
  if (old?.table !== undefined && old.context === context) return at(block, old);
  const table = readTable(block, { ...around, home, ...(unit && { unit }) });
  let figures = 0;
  for (const row of table.cells) for (const cell of row) if (cell.figure !== undefined) figures++;
  return { block, prose: undefined, table, result: check('table', table, settings), figures, context };
}
