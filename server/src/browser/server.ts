import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Host } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';

/** A worker reads no files: the client does. */
const host: Host = {
  canRead: () => false,
  readText: async () => undefined,
  filesIn: async () => [],
  giveBackMemory: () => 'little',
};

// The worker's own end of the channel; its type is not among those of a page.
const worker = self as unknown as Worker;
startServer(
  options =>
    createConnection(
      ProposedFeatures.all,
      new BrowserMessageReader(worker),
      new BrowserMessageWriter(worker),
      options,
    ),
  host,
);
