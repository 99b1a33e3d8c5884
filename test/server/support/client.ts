import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { StatusChanged, type StatusParams } from '../../../server/src/lsp/protocol.ts';

const BUILT_SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));

/** What an editor of today can do. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    workspaceFolders: true,
  },
  textDocument: { diagnostic: {}, codeAction: { dataSupport: true, isPreferredSupport: true } },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The files of the workspace folder, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The editor's `ticktie` section. */
  readonly section?: unknown;
}

/** An editor without a screen: the built server, and a client of the real library that talks to it over stdio. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  /** The URI of a file of the workspace. */
  uri(path: string): string;
  open(path: string, text: string, languageId?: string): Promise<void>;
  /** Replaces everything by one edit of the first place that differs. */
  change(path: string, text: string): Promise<void>;
  pull(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(path: string): Promise<readonly Diagnostic[]>;
  /** What was pushed for a document so far. */
  pushed(path: string): readonly PublishDiagnosticsParams[];
  /** The last status of a document. */
  status(path: string): StatusParams | undefined;
  refreshes(): number;
  writeFile(path: string, text: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startEditor(options: StartOptions = {}): Promise<Editor> {
  const folder = await mkdtemp(join(tmpdir(), 'ticktie-protocol-'));
  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  for (const [path, text] of Object.entries(options.files ?? {})) await write(path, text);

  const child: ChildProcess = spawn(process.execPath, [BUILT_SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (!child.stdout || !child.stdin) throw new Error('the server has no pipes');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const pushed: PublishDiagnosticsParams[] = [];
  const statuses = new Map<string, StatusParams>();
  let refreshes = 0;
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.push(params);
  });
  connection.onNotification(StatusChanged, params => void statuses.set(params.uri, params));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.section ?? null),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  connection.listen();

  const root = pathToFileURL(folder).href;
  const server = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: root,
    capabilities: options.capabilities ?? MODERN,
    initializationOptions: options.initializationOptions ?? { delay: 0 },
    workspaceFolders: [{ uri: root, name: 'reports' }],
  });
  await connection.sendNotification('initialized', {});

  const texts = new Map<string, { version: number; text: string }>();
  const uri = (path: string) => `${root}/${path}`;
  const pull = (path: string, previousResultId?: string) =>
    connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: uri(path) },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  return {
    connection,
    server,
    uri,
    async open(path, text, languageId = 'markdown') {
      texts.set(path, { version: 1, text });
      const textDocument = { uri: uri(path), languageId, version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    async change(path, text) {
      const before = texts.get(path) ?? { version: 0, text: '' };
      const version = before.version + 1;
      texts.set(path, { version, text });
      const contentChanges = [smallestChange(before.text, text)];
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges,
      });
    },
    pull,
    async diagnostics(path) {
      const report = await pull(path);
      return report.kind === 'full' ? report.items : [];
    },
    pushed: path => pushed.filter(params => params.uri === uri(path)),
    status: path => statuses.get(uri(path)),
    refreshes: () => refreshes,
    writeFile: write,
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      await new Promise(resolve =>
        child.exitCode === null ? child.once('exit', resolve) : resolve(undefined),
      );
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One incremental edit from one text to another, as an editor sends it. */
function smallestChange(before: string, after: string) {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail))
    tail++;
  const end = before.length - tail;
  return {
    range: { start: positionOf(before, start), end: positionOf(before, end) },
    text: after.slice(start, after.length - tail),
  };
}

export function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
