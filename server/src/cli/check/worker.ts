import { parentPort, workerData } from 'node:worker_threads';
import { startSession, type Task } from './session.ts';

/** Answers each path that the main thread sends with the file's report. */
export function serveChecks(): void {
  const session = startSession(workerData as Task);
  parentPort?.on('message', (path: string) => parentPort?.postMessage(session.checkFile(path)));
}
