import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets the heap grow by two fifths between collections, where the engine would let it double and more: a server lives
 * beside an editor for hours. It costs a few collections more while a long document is opened.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/** Collects what is no longer in use: some 20 ms, with a document of several megabytes a quarter of a second. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  if (typeof collect === 'function') collect();
}
