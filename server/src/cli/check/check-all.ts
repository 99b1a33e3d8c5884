import { resolve } from 'node:path';
import { decode } from '../files/decode.ts';
import { gather } from '../files/gather.ts';
import { shownPath } from '../files/paths.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type Progress, progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { checkInThreads } from './pool.ts';
import { type FileReport, unreadableReport } from './report.ts';
import type { Session, Task } from './session.ts';

/** Below this a second thread costs more time to start than it saves. */
const FEWEST_FILES_FOR_THREADS = 40;
const FEWEST_FILES_PER_THREAD = 20;

export interface Job {
  /** Files, folders and globs as named; "-" is standard input. */
  readonly names: readonly string[];
  readonly stdinName: string;
  readonly task: Task;
  readonly session: Session;
  readonly jobs: number;
}

/** Checks everything that is named; reports come in the order of the names. */
export async function checkAll(job: Job, terminal: Terminal): Promise<Outcome<readonly FileReport[]>> {
  const { cwd } = terminal;
  const names = job.names.filter(name => name !== '-');
  const gathered = await gather(names, cwd, job.session.projects);
  if (refused(gathered)) return gathered;
  const { files, unreadable } = gathered.value;
  const bar = progress(terminal, 'checking', files.length);
  const checked = await checkFiles(files, job, bar);
  bar.end();
  const input = job.names.includes('-') ? [await checkInput(job, terminal)] : [];
  const lost = unreadable.map(({ path, reason }) =>
    unreadableReport(shownPath(path, cwd), `Cannot be read: ${reason}`),
  );
  return { value: [...input, ...checked, ...lost] };
}

async function checkFiles(files: readonly string[], job: Job, bar: Progress): Promise<readonly FileReport[]> {
  const threads = threadsFor(files.length, job.jobs);
  if (threads > 1) {
    return checkInThreads(files, { task: job.task, threads, script: __filename }, () => bar.step());
  }
  return files.map(file => {
    const report = job.session.checkFile(file);
    bar.step();
    return report;
  });
}

async function checkInput(job: Job, terminal: Terminal): Promise<FileReport> {
  const source = decode(await terminal.input());
  return job.session.checkText(resolve(terminal.cwd, job.stdinName), source);
}

/** How many threads are worth starting for so many files; 1 means to work in this one. */
function threadsFor(files: number, jobs: number): number {
  if (files < FEWEST_FILES_FOR_THREADS) return 1;
  return Math.max(1, Math.min(jobs, Math.floor(files / FEWEST_FILES_PER_THREAD)));
}
