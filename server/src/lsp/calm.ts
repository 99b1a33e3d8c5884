/** Milliseconds without an edit before other work goes on. */
const PAUSE = 200;

/** It waits no longer than this, however long the author goes on typing. */
const LONGEST = 1000;

/** When the author is not typing, so that work that can wait leaves the machine to the keystrokes. */
export interface Calm {
  edited(): void;
  /** Resolves when there has been no edit for a while. */
  wait(): Promise<void>;
}

export function calm(): Calm {
  let last = Number.NEGATIVE_INFINITY;
  return {
    edited() {
      last = performance.now();
    },
    async wait() {
      const end = performance.now() + LONGEST;
      for (;;) {
        const left = Math.min(last + PAUSE, end) - performance.now();
        if (left <= 0) return;
        await new Promise(resolve => setTimeout(resolve, left));
      }
    },
  };
}
