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
  timer: ReturnType<typeof setTimeout>;
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
      if (entry) clearTimeout(entry.timer);
      // Also without a pause, edits that are already waiting to be read come first.
      const timer = setTimeout(fire, pause, document);
      if (entry) entry.timer = timer;
      else due.set(document, { timer, ...settled() });
    },
    quiet: async document => due.get(document)?.judged,
    forget(document) {
      const entry = due.get(document);
      if (!entry) return;
      clearTimeout(entry.timer);
      due.delete(document);
      entry.done();
    },
  };
}

function settled(): Pick<Due, 'judged' | 'done'> {
  let done = () => {};
  const judged = new Promise<void>(resolve => {
    done = resolve;
  });
  return { judged, done };
}
