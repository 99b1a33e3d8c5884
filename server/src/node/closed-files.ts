import { availableParallelism } from 'node:os';
import { type Crew, inThreads, serveTasks } from '../cli/threads.ts';
import type { CheckBeside } from '../lsp/host.ts';
import type { ClosedFile, ClosedReport } from '../lsp/workspace/closed-files.ts';
import { readFileText } from './files.ts';

/** Below this a further thread costs more time to start than it saves. */
const FEWEST_FILES_PER_THREAD = 20;

/** Checks files in threads that end with the last of them; one processor is left for the author. */
export const checkBeside: CheckBeside = (files, tell, when) => {
  const enough = Math.ceil(files.length / FEWEST_FILES_PER_THREAD);
  const threads = Math.max(1, Math.min(availableParallelism() - 1, enough));
  const crew: Crew = { threads, script: __filename, serve: 'serveClosedFiles', ...when };
  return inThreads<ClosedFile, ClosedReport>(files, crew, (result, i) => {
    const uri = files[i]?.uri ?? '';
    const lost = (fault: string) => ({ uri, diagnostics: [], reads: [], faults: [`${uri}: ${fault}`] });
    tell('answer' in result ? result.answer : lost(result.fault));
  });
};

/** What a worker thread calls after it has loaded the bundle of the server. */
export async function serveClosedFiles(): Promise<void> {
  const { closedFiles } = await import('../lsp/session.ts');
  await serveTasks(() => closedFiles({ readText: readFileText }));
}
