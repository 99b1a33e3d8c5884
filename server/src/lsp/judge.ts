import type { OpenDocument } from './documents.ts';

/** Waits until the author pauses, then has the document judged; each edit starts the wait anew. */
export interface Judge {
  /** The text changed, or what it is judged by. */
  edited(document: OpenDocument, pause: number): void;
  /** Resolves when no judging of this document is due. */
  quiet(document: OpenDocument): Promise<void>;
  forget(document: OpenDocument): void;
}

interface Due {
  stop: () => void;
  readonly judged: Promise<void>;
  readonly done: () => void;
}

export function judge(judgeNow: (document: OpenDocument) => Promise<void>): Judge {
  const due = new Map<OpenDocument, Due>();

  const fire = (document: OpenDocument) => {
    const entry = due.get(document);
    due.delete(document);
    entry?.done();
    void judgeNow(document);
  };

  return {
    edited(document, pause) {
      const entry = due.get(document);
      entry?.stop();
      const stop = later(() => fire(document), pause);
      if (entry) entry.stop = stop;
      else due.set(document, { stop, ...settled() });
    },
    quiet: async document => due.get(document)?.judged,
    forget(document) {
      const entry = due.get(document);
      if (!entry) return;
      entry.stop();
      due.delete(document);
      entry.done();
    },
  };
}

/** Also without a pause, edits that are already waiting to be read come first. The call that it gives takes it back. */
function later(run: () => void, pause: number): () => void {
  // A timer of no length takes a millisecond; browsers have nothing shorter.
  if (pause === 0 && typeof setImmediate === 'function') {
    const soon = setImmediate(run);
    return () => clearImmediate(soon);
  }
  const timer = setTimeout(run, pause);
  return () => clearTimeout(timer);
}

function settled(): Pick<Due, 'judged' | 'done'> {
  let done = () => {};
  const judged = new Promise<void>(resolve => {
    done = resolve;
  });
  return { judged, done };
}
