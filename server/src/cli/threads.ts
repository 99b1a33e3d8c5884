/** Threads that all do the same. */
export interface Crew {
  readonly threads: number;
  /** The program's own file; a worker thread loads it and calls one of its exports. */
  readonly script: string;
  /** That export: it calls `serveTasks`. */
  readonly serve: string;
  /** What every thread is told at its start; plain data. */
  readonly data?: unknown;
  /** Ends the threads before they are done. */
  readonly signal?: AbortSignal;
  /** What each thread waits for before every task. */
  readonly calm?: () => Promise<void>;
}

/** What becomes of a task: its answer, or that its thread died of it. */
export type Done<Answer> = { readonly answer: Answer } | { readonly fault: string };

/**
 * Has tasks done in worker threads, each told as it is done, with its place among them. Resolves when all are and the
 * threads have ended. A thread that dies costs the task it was at.
 */
export async function inThreads<Task, Answer>(
  tasks: readonly Task[],
  crew: Crew,
  done: (result: Done<Answer>, place: number) => void,
): Promise<void> {
  // Loaded here: most runs have too little to do for threads.
  const { Worker } = await import('node:worker_threads');
  const code = `require(${JSON.stringify(crew.script)}).${crew.serve}()`;
  let next = 0;
  const runThread = () =>
    new Promise<void>(resolve => {
      if (crew.signal?.aborted) return resolve();
      let current = -1;
      const worker = new Worker(code, { eval: true, workerData: crew.data });
      const end = () => {
        current = tasks.length;
        crew.signal?.removeEventListener('abort', end);
        void worker.terminate().then(() => resolve());
      };
      const give = async () => {
        current = next++;
        if (current < tasks.length) await crew.calm?.();
        if (current < tasks.length) worker.postMessage(tasks[current]);
        else end();
      };
      crew.signal?.addEventListener('abort', end);
      worker.on('message', (answer: Answer) => {
        if (current >= tasks.length) return;
        done({ answer }, current);
        void give();
      });
      worker.on('error', error => {
        if (current >= tasks.length) return;
        crew.signal?.removeEventListener('abort', end);
        done({ fault: error.message }, current);
        resolve(runThread());
      });
      void give();
    });
  await Promise.all(Array.from({ length: Math.min(crew.threads, tasks.length) }, runThread));
}

/** In a worker thread: answers each task that the main thread sends; `start` is given what every thread is told. */
export async function serveTasks<Data, Task>(start: (data: Data) => (task: Task) => unknown): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  const answer = start(workerData as Data);
  parentPort?.on('message', async (task: Task) => parentPort.postMessage(await answer(task)));
}
