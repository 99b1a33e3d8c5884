import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { growSlowly } from './heap.ts';
import { nodeHost } from './host.ts';
import { compilePatternsAtOnce } from './patterns.ts';
import { serveStdio } from './stdio.ts';

compilePatternsAtOnce();
if (process.argv.includes('--stdio')) serveStdio();
else {
  growSlowly();
  // How to talk (--node-ipc, --socket, --pipe) is read from the arguments.
  startServer(options => createConnection(ProposedFeatures.all, options), nodeHost);
}
