import { shownPath } from '../files/paths.ts';
import { inThreads } from '../threads.ts';
import { type FileReport, faultyReport } from './report.ts';
import type { Task } from './session.ts';

export interface Pool {
  readonly task: Task;
  readonly threads: number;
  /** The program's own file; a worker thread loads it and calls its `serveChecks`. */
  readonly script: string;
}

/** Checks files in worker threads; reports come in the order of `files`. */
export async function checkInThreads(
  files: readonly string[],
  { task, threads, script }: Pool,
  done: () => void,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = new Array(files.length);
  const crew = { threads, script, serve: 'serveChecks', data: task };
  await inThreads<string, FileReport>(files, crew, (result, i) => {
    const lost = (fault: string) => faultyReport(shownPath(files[i] ?? '', task.cwd), fault);
    reports[i] = 'answer' in result ? result.answer : lost(result.fault);
    done();
  });
  return reports;
}
