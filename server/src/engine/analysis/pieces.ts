import { type BlockReading, readBlock } from '../reading/block-reading.ts';
import { readTable, type TableContext } from '../reading/table/read-table.ts';
import type { TableModel } from '../reading/table-model.ts';
import type { Settings } from '../settings/settings.ts';
import type { Block, Prose, Table } from '../syntax/document.ts';
import { captionOf } from './caption.ts';
import { type CheckResult, check, NOTHING_FOUND } from './check.ts';

/** A block with its reading and what was found in it, in coordinates of the block: what an edit elsewhere leaves as it is. */
export interface Piece {
  readonly block: Block;
  readonly prose?: BlockReading;
  readonly table?: TableModel;
  readonly result: CheckResult;
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
  const pieces: Piece[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const old = i < head ? previous[i] : i >= blocks.length - tail ? previous[i + offset] : undefined;
    pieces.push(readPiece(blocks, i, unit, settings, old));
  }
  return pieces;
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
  if (old?.block === block) return old;
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item')
    return readProsePiece(block, settings, old);
  return { block, result: NOTHING_FOUND, context: '' };
}

function readProsePiece(block: Prose, settings: Settings, old: Piece | undefined): Piece {
  if (old?.prose !== undefined) return { block, prose: old.prose, result: old.result, context: '' };
  const prose = readBlock(block);
  const result = prose.sentences.length === 0 ? NOTHING_FOUND : check('prose', prose, settings);
  return { block, prose, result, context: '' };
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
  if (old?.table !== undefined && old.context === context)
    return old.block === block ? old : { block, table: old.table, result: old.result, context };
  const table = readTable(block, { ...around, ...(unit && { unit }) });
  return { block, table, result: check('table', table, settings), context };
}
