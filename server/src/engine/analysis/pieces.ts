import { type BlockReading, readBlock } from '../reading/block-reading.ts';
import { readTable, type TableContext } from '../reading/table/read-table.ts';
import type { TableModel } from '../reading/table-model.ts';
import type { Settings } from '../settings/settings.ts';
import type { Block, Prose, Table } from '../syntax/document.ts';
import { captionOf, REACH_ABOVE } from './caption.ts';
import { type CheckResult, check, checkProse, NOTHING_FOUND } from './check.ts';

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

/** Reads and checks every block; those that stand unchanged before or after an edit keep the piece they had. */
export function readPieces(
  blocks: readonly Block[],
  unit: TableContext['unit'],
  settings: Settings,
  previous: readonly Piece[] = [],
): Piece[] {
  const head = sharedHead(blocks, previous);
  const tail = sharedTail(blocks, previous, head);
  const offset = previous.length - blocks.length;
  const tailStart = blocks.length - tail;
  const inSameReport = isSameReport(blocks, previous);
  const pieces: Piece[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const old = i < head ? previous[i] : i >= tailStart ? previous[i + offset] : undefined;
    if (old !== undefined && (block.kind !== 'table' || (inSameReport && isFarFrom(i, head, tailStart))))
      pieces.push(at(block, old));
    else pieces.push(readPiece(blocks, i, unit, settings, old));
  }
  return pieces;
}

/** The front matter, which may give a unit, and the title above all others say what they said before. */
function isSameReport(blocks: readonly Block[], previous: readonly Piece[]): boolean {
  const isTitle = (b: Block) => b.kind === 'heading';
  const title = blocks.find(isTitle)?.text;
  if (title !== previous.find(p => isTitle(p.block))?.block.text) return false;
  const [first, before] = [blocks[0], previous[0]?.block];
  return (first?.kind !== 'front-matter' && before?.kind !== 'front-matter') || first?.text === before?.text;
}

/** Neither the line below a block nor the lines and titles above it have changed. */
function isFarFrom(i: number, head: number, tailStart: number): boolean {
  return i + 1 < head || i - REACH_ABOVE >= tailStart;
}

function at(block: Block, old: Piece): Piece {
  if (old.block === block) return old;
  // Field by field: after an edit this is done for every block behind it, and a spread takes five times as long.
  const { prose, table, result, figures, context } = old;
  return { block, prose, table, result, figures, context };
}

function sharedHead(blocks: readonly Block[], previous: readonly Piece[]): number {
  const most = Math.min(blocks.length, previous.length);
  let n = 0;
  while (n < most && isSame(blocks[n] as Block, previous[n] as Piece)) n++;
  return n;
}

function sharedTail(blocks: readonly Block[], previous: readonly Piece[], head: number): number {
  const most = Math.min(blocks.length, previous.length) - head;
  let n = 0;
  while (
    n < most &&
    isSame(blocks[blocks.length - 1 - n] as Block, previous[previous.length - 1 - n] as Piece)
  )
    n++;
  return n;
}

function isSame(block: Block, piece: Piece): boolean {
  return block === piece.block || (block.kind === piece.block.kind && block.text === piece.block.text);
}

function readPiece(
  blocks: readonly Block[],
  i: number,
  unit: TableContext['unit'],
  settings: Settings,
  old: Piece | undefined,
): Piece {
  const block = blocks[i] as Block;
  if (block.kind === 'table') return readTablePiece(blocks, i, block, unit, settings, old);
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item')
    return readProsePiece(block, settings);
  return { block, prose: undefined, table: undefined, result: NOTHING_FOUND, figures: 0, context: '' };
}

function readProsePiece(block: Prose, settings: Settings): Piece {
  const prose = readBlock(block);
  const result = prose.sentences.length === 0 ? NOTHING_FOUND : checkProse(prose, settings);
  return { block, prose, table: undefined, result, figures: prose.statements.length, context: '' };
}

function readTablePiece(
  blocks: readonly Block[],
  i: number,
  block: Table,
  unit: TableContext['unit'],
  settings: Settings,
  old: Piece | undefined,
): Piece {
  const around = captionOf(blocks, i);
  const context = `${around.captionSpan?.start ?? ''}\n${around.caption}\n${around.surroundings}\n${unit?.unit?.id ?? ''}${unit?.scale ?? ''}`;
  if (old?.table !== undefined && old.context === context) return at(block, old);
  const table = readTable(block, { ...around, ...(unit && { unit }) });
  let figures = 0;
  for (const row of table.cells) for (const cell of row) if (cell.figure !== undefined) figures++;
  return { block, prose: undefined, table, result: check('table', table, settings), figures, context };
}
