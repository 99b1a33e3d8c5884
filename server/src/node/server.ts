import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { compilePatternsAtOnce, learnSoon, optimiseLate } from './engine-flags.ts';
import { growSlowly } from './heap.ts';
import { nodeHost } from './host.ts';
import { serveStdio } from './stdio.ts';

/** What a worker thread calls after it has loaded this file. */
export { serveClosedFiles } from './closed-files.ts';

if (require.main === module) {
  compilePatternsAtOnce();
  optimiseLate();
  learnSoon();
  if (process.argv.includes('--stdio')) serveStdio();
  else {
    growSlowly();
    // How to talk (--node-ipc, --socket, --pipe) is read from the arguments.
    startServer(options => createConnection(ProposedFeatures.all, options), nodeHost);
  }
}
