import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much more than after the last collection is much. */
const MUCH = 1.3;

/** Bytes in use after the last collection. */
let kept = 0;

/**
 * Lets the heap grow by two fifths between collections, where the engine would let it double and more: a server lives
 * beside an editor for hours. It costs a few collections more while a long document is opened.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/** Collects what is no longer in use: some 20 ms, with a document of several megabytes a quarter of a second. */
export function giveBackMemory(wanted: 'all' | 'when much'): void {
  if (wanted === 'when much' && inUse() < kept * MUCH) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  if (typeof collect === 'function') collect();
  kept = inUse();
}

function inUse(): number {
  return getHeapStatistics().used_heap_size;
}
