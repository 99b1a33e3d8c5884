import { forgetAll } from '../engine/text/forget.ts';
import type { Host } from './host.ts';

/** Milliseconds in which nobody types. */
const PAUSE = 1500;

/** How often memory is given back then: what is let go at the first time is given back to the system later. */
const TIMES = { opening: 2, closing: 4 };

/**
 * What to give back: what the last edits left, all that is not in use, that if it is much, or also code that is not needed
 * before the next opening.
 */
export type Wanted = 'of edits' | 'all' | 'when much' | 'code too';

/** Has memory given back in moments in which nobody types. */
export interface Rest {
  /** A document was opened or closed: what it took along the way is let go. */
  after(change: 'opening' | 'closing' | 'edit'): void;
  /** Long work begins, which ends with an edit's `after`: what it needs meanwhile is no measure of what is kept. */
  working(): void;
  /** An edit was answered: collecting what it left would keep the next one waiting. */
  answered(): void;
}

export function rest(giveBackMemory: Host['giveBackMemory'], isAnythingOpen: () => boolean): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const isIdle = times > 0 && !isAnythingOpen();
      if (isIdle) forgetAll();
      const given = giveBackMemory(isIdle ? 'code too' : times > 0 ? 'all' : 'when much');
      if (times > 0) times--;
      else if (given === 'much') times = 1;
      if (times > 0) wait();
    }, PAUSE);
  };
  return {
    after(change) {
      if (change !== 'edit') times = TIMES[change];
      wait();
    },
    working: () => clearTimeout(timer),
    answered: () => giveBackMemory('of edits'),
  };
}
