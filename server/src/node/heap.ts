import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Wanted } from '../lsp/rest.ts';
import { lettingCodeGo } from './engine-flags.ts';

/** How much more than after the last collection is much. */
const MUCH = 1.3;

const ANYTHING = /x?/;

/** Bytes in use after the last collection. */
let kept = 0;

/**
 * Lets the heap grow by two fifths between collections, where the engine would let it double and more: a server lives
 * beside an editor for hours. It costs a few collections more while a long document is opened.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/**
 * Collects what is no longer in use: some 20 ms, with a document of several megabytes a quarter of a second. Code goes with
 * it when nothing is open: a quarter of what is held by then, and made anew in some 60 ms when a report is opened.
 */
export function giveBackMemory(wanted: Wanted): void {
  if (wanted === 'when much' && inUse() < kept * MUCH) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  if (typeof collect !== 'function') return;
  // The engine holds the last text that was searched.
  ANYTHING.exec('');
  if (wanted === 'code too') lettingCodeGo(() => collect());
  else collect();
  kept = inUse();
}

function inUse(): number {
  return getHeapStatistics().used_heap_size;
}
