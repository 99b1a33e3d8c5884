import type { Connection, ConnectionOptions, InitializeResult } from 'vscode-languageserver';
import { clientOf, serverCapabilities } from './capabilities.ts';
import type { Host } from './host.ts';

/**
 * Serves one client until it goes. The entry points differ only in the connection and in what the machine can read.
 * The engine is loaded when the client has the answer to its introduction; what it says until then waits.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, host: Host): void {
  let opened = Promise.resolve();
  const connection = connect({
    messageStrategy: { handleMessage: (message, next) => opened.then(() => next(message)) },
  });
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params.capabilities);
    const folders = params.workspaceFolders?.map(folder => folder.uri) ?? [];
    const introduction = { client, initial: params.initializationOptions, folders };
    opened = answerIsSent().then(async () => {
      const { openSession } = await import('./session.ts');
      openSession(connection, host, introduction);
    });
    const workspace = host.checkBeside ? 'checked' : 'left alone';
    return { capabilities: serverCapabilities(client, workspace), serverInfo: { name: 'ticktie' } };
  });
  connection.listen();
}

function answerIsSent(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
