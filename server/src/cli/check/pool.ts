import { shownPath } from '../files/paths.ts';
import { type FileReport, faultyReport } from './report.ts';
import type { Task } from './session.ts';

export interface Pool {
  readonly task: Task;
  readonly threads: number;
  /** The program's own file; a worker thread loads it and calls its `serveChecks`. */
  readonly script: string;
}

/** Checks files in worker threads; reports come in the order of `files`. A thread that dies costs the file it was at. */
export async function checkInThreads(
  files: readonly string[],
  pool: Pool,
  done: () => void,
): Promise<readonly FileReport[]> {
  // Loaded here: most runs have too few files for threads.
  const { Worker } = await import('node:worker_threads');
  const reports: FileReport[] = new Array(files.length);
  const code = `require(${JSON.stringify(pool.script)}).serveChecks()`;
  let next = 0;
  const runThread = () =>
    new Promise<void>(resolve => {
      let current = -1;
      const worker = new Worker(code, { eval: true, workerData: pool.task });
      const give = () => {
        current = next++;
        if (current < files.length) worker.postMessage(files[current]);
        else worker.terminate().then(() => resolve());
      };
      const lose = (fault: string) => {
        const path = files[current];
        if (path === undefined) return resolve();
        reports[current] = faultyReport(shownPath(path, pool.task.cwd), fault);
        done();
        resolve(runThread());
      };
      worker.on('message', (report: FileReport) => {
        reports[current] = report;
        done();
        give();
      });
      worker.on('error', error => lose(error.message));
      give();
    });
  await Promise.all(Array.from({ length: pool.threads }, runThread));
  return reports;
}
