import { type BlockReading, readBlock } from '../reading/block-reading.ts';
import { readTable, type TableContext } from '../reading/table/read-table.ts';
import type { TableModel } from '../reading/table-model.ts';
import type { Block, Prose, Table } from '../syntax/document.ts';
import { captionOf } from './caption.ts';

/** A block with its reading, in coordinates of the block: what an edit elsewhere leaves as it is. */
export interface Piece {
  readonly block: Block;
  readonly prose?: BlockReading;
  readonly table?: TableModel;
  /** What the reading depends on besides the block's own text. */
  readonly context: string;
}

/** Reads every block; those that stand unchanged before or after an edit keep the piece they had. */
export function readPieces(
  blocks: readonly Block[],
  unit: TableContext['unit'],
  previous: readonly Piece[] = [],
): Piece[] {
  const head = sharedHead(blocks, previous);
  const tail = sharedTail(blocks, previous, head);
  const offset = previous.length - blocks.length;
  return blocks.map((block, i) => {
    const old = i < head ? previous[i] : i >= blocks.length - tail ? previous[i + offset] : undefined;
    return readPiece(blocks, i, block, unit, old);
  });
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
  return block.kind === piece.block.kind && block.text === piece.block.text;
}

function readPiece(
  blocks: readonly Block[],
  i: number,
  block: Block,
  unit: TableContext['unit'],
  old: Piece | undefined,
): Piece {
  if (block.kind === 'table') return readTablePiece(blocks, i, block, unit, old);
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item')
    return readProsePiece(block, old);
  return { block, context: '' };
}

function readProsePiece(block: Prose, old: Piece | undefined): Piece {
  return { block, prose: old?.prose ?? readBlock(block), context: '' };
}

function readTablePiece(
  blocks: readonly Block[],
  i: number,
  block: Table,
  unit: TableContext['unit'],
  old: Piece | undefined,
): Piece {
  const context = captionOf(blocks, i);
  const key = `${context.captionSpan?.start ?? ''}\n${context.caption}\n${context.surroundings}\n${unit?.unit?.id ?? ''}${unit?.scale ?? ''}`;
  const table =
    old?.table !== undefined && old.context === key
      ? old.table
      : readTable(block, { ...context, ...(unit && { unit }) });
  return { block, table, context: key };
}
