import { main } from '../cli/main.ts';
import { processTerminal } from '../cli/terminal/process-terminal.ts';

/** What a worker thread calls after it has loaded this file: see check/pool.ts. */
export { serveChecks } from '../cli/check/worker.ts';

if (require.main === module) {
  main(process.argv.slice(2), processTerminal()).then(code => {
    process.exitCode = code;
  });
}
