import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { growSlowly } from './heap.ts';
import { nodeHost } from './host.ts';

/** The language server on standard input and output, until the client closes them. */
export function serveStdio(): void {
  growSlowly();
  const { stdin, stdout } = process;
  startServer(options => createConnection(ProposedFeatures.all, stdin, stdout, options), nodeHost);
}
