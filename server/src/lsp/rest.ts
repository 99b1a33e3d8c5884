import type { Host } from './host.ts';

/** Milliseconds in which nobody types. */
const PAUSE = 1500;

/**
 * How often memory is given back then: what is let go at the first time is given back to the system at the second, and
 * code that nothing has run for five times goes as well.
 */
const TIMES = { opening: 2, closing: 7 };

/** Has memory given back in moments in which nobody types. */
export interface Rest {
  /** A document was opened or closed: what it took along the way is let go. */
  after(change: 'opening' | 'closing' | 'edit'): void;
}

export function rest(giveBackMemory: Host['giveBackMemory']): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      giveBackMemory(times > 0 ? 'all' : 'when much');
      if (times > 0) times--;
      if (times > 0) wait();
    }, PAUSE);
  };
  return {
    after(change) {
      if (change !== 'edit') times = TIMES[change];
      wait();
    },
  };
}
