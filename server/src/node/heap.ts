import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Wanted } from '../lsp/rest.ts';
import { lettingCodeGo } from './engine-flags.ts';

/** How much more than after the last collection is much. */
const MUCH = 1.3;

const ANYTHING = /x?/;

/** Bytes held after the last collection. */
let kept = 0;

/**
 * Lets the heap grow by two fifths between collections, where the engine would let it double and more: a server lives
 * beside an editor for hours. It costs a few collections more while a long document is opened.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/**
 * Collects what is no longer in use: a millisecond of what edits left, some 20 ms of all, with a document of several megabytes
 * a quarter of a second. Code goes with it when nothing is open: a quarter of what is held by then, and made anew in some
 * 60 ms when a report is opened.
 */
export function giveBackMemory(wanted: Wanted): 'much' | 'little' {
  if (wanted === 'of edits') {
    collectNew();
    return 'little';
  }
  const given = held() < kept * MUCH ? 'little' : 'much';
  const collect = collector();
  if (collect === undefined || (wanted === 'when much' && given === 'little')) return 'little';
  // The engine holds the last text that was searched.
  ANYTHING.exec('');
  if (wanted === 'code too') lettingCodeGo(() => collect());
  else collect();
  kept = held();
  return given;
}

/** What has been made since the last time goes when it fills half of its space: the engine would wait for all, amid an edit. */
function collectNew(): void {
  const young = getHeapSpaceStatistics().find(space => space.space_name === 'new_space');
  if (young && young.space_used_size > young.space_available_size) collector()?.({ type: 'minor' });
}

type Collect = (options?: { readonly type: 'minor' }) => void;

let found: Collect | undefined;

function collector(): Collect | undefined {
  if (found === undefined) {
    setFlagsFromString('--expose-gc');
    found = runInNewContext('globalThis.gc') as Collect | undefined;
  }
  return found;
}

function held(): number {
  return getHeapStatistics().total_physical_size;
}
