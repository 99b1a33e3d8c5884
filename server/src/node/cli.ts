import { main } from '../cli/main.ts';
import { processTerminal } from '../cli/terminal/process-terminal.ts';

/** What a worker thread runs after it has loaded this file: see check/pool.ts. */
export async function serveChecks(): Promise<void> {
  const worker = await import('../cli/check/worker.ts');
  worker.serveChecks();
}

if (require.main === module) {
  main(process.argv.slice(2), processTerminal()).then(code => {
    process.exitCode = code;
  });
}
