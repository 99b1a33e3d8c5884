import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
} from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { growSlowly } from './heap.ts';
import { nodeHost } from './host.ts';
import { OnePieceWriter } from './writer.ts';

export { serveClosedFiles } from './closed-files.ts';

/** The language server on standard input and output, until the client closes them. */
export function serveStdio(): void {
  growSlowly();
  startServer(connectStdio, nodeHost);
}

function connectStdio(options: ConnectionOptions): Connection {
  const { stdin, stdout } = process;
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(stdin),
    new OnePieceWriter(stdout),
    options,
  );
  // A client that goes without a word takes the server with it.
  let code = 1;
  connection.onShutdown(() => {
    code = 0;
  });
  for (const event of ['end', 'close']) stdin.on(event, () => process.exit(code));
  return connection;
}
