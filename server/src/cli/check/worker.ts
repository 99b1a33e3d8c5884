import { startSession, type Task } from './session.ts';

/** In a worker thread: answers each path that the main thread sends with the file's report. */
export async function serveChecks(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  const session = startSession(workerData as Task);
  parentPort?.on('message', (path: string) => parentPort.postMessage(session.checkFile(path)));
}
