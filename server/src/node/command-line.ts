import { main } from '../cli/main.ts';
import { processTerminal } from '../cli/terminal/process-terminal.ts';

/** What a worker thread calls after it has loaded this file: see cli/check/pool.ts. */
export { serveChecks } from '../cli/check/worker.ts';

/** The same for the language server: see node/closed-files.ts. */
export async function serveClosedFiles(): Promise<void> {
  const server = await import('./stdio.ts');
  await server.serveClosedFiles();
}

/** The server and its libraries are loaded when they are asked for. */
async function serveLanguage(): Promise<void> {
  const { serveStdio } = await import('./stdio.ts');
  serveStdio();
}

/** Runs the words after `ticktie`. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal(serveLanguage));
}
