import { serveTasks } from '../threads.ts';
import { startSession, type Task } from './session.ts';

/** In a worker thread: answers each path that the main thread sends with the file's report. */
export function serveChecks(): Promise<void> {
  return serveTasks((task: Task) => {
    const session = startSession(task);
    return (path: string) => session.checkFile(path);
  });
}
