import type { Terminal } from './terminal.ts';

/** One line on a watched terminal that says how far the work is; silent for work of less than a second. */
export interface Progress {
  /** One more piece is done. */
  step(): void;
  /** Wipes the line. */
  end(): void;
}

const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const WIPE = '\r\u001b[K';

const SILENT: Progress = { step: () => undefined, end: () => undefined };

export function progress(terminal: Terminal, what: string, total: number): Progress {
  if (!terminal.watched) return SILENT;
  const started = Date.now();
  let done = 0;
  let drawn = 0;
  return {
    step() {
      done++;
      const now = Date.now();
      if (now - started < PATIENCE_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      terminal.note(`${WIPE}${what} ${done} of ${total}`);
    },
    end() {
      if (drawn > 0) terminal.note(WIPE);
    },
  };
}
