import type { Connection, InitializeResult } from 'vscode-languageserver';
import { clientOf, serverCapabilities } from './capabilities.ts';
import type { Host } from './host.ts';
import { openSession } from './session.ts';

/** Serves one client until it goes. The entry points differ only in the connection and in what the machine can read. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params.capabilities);
    const roots = params.workspaceFolders?.map(folder => folder.uri) ?? [];
    openSession(connection, host, { client, initial: params.initializationOptions, folders: roots });
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'ticktie' } };
  });
  connection.listen();
}
