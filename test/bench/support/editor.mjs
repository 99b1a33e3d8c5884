import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** As the extension starts it (`client/src/node/extension.ts`). */
const FLAGS = ['--max-semi-space-size=4'];
const ENVIRONMENT = { MALLOC_TRIM_THRESHOLD_: '131072' };

/**
 * An editor that types: starts a server over stdio and waits for the diagnostics of each version that it sends. With a
 * folder it asks for diagnostics, as editors do that want those of files that are not open.
 */
export async function startEditor(server, folder) {
  const child = spawn(process.execPath, [...FLAGS, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...ENVIRONMENT },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  let count = 0;
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    count = diagnostics.length;
    waiting.get(`${uri} ${version}`)?.();
    waiting.delete(`${uri} ${version}`);
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({ delay: 0 })));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    ...(folder && { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }] }),
    capabilities: { workspace: { configuration: true }, ...(folder && { textDocument: { diagnostic: {} } }) },
  });
  await connection.sendNotification('initialized', {});

  const answered = (uri, version) =>
    new Promise(resolve => {
      waiting.set(`${uri} ${version}`, resolve);
    });
  return {
    findings: () => count,
    async open(uri, text) {
      const answer = answered(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      await answer;
    },
    /** Milliseconds from sending the edit to its diagnostics. */
    async edit(uri, version, change) {
      const answer = answered(uri, version);
      const start = performance.now();
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
      await answer;
      return performance.now() - start;
    },
    /** Milliseconds from an edit to the diagnostics that are asked for after it. */
    async editAndPull(uri, version, change) {
      const start = performance.now();
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      return performance.now() - start;
    },
    /** The reports that are not open: those with findings. */
    async checkWorkspace() {
      const { items } = await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
      return items.length;
    },
    notify: (method, params) => connection.sendNotification(method, params),
    close: uri => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    /** Milliseconds that the main thread has worked so far, as the system counts it (Linux); not a number elsewhere. */
    processorTime() {
      try {
        const [worked] = readFileSync(`/proc/${child.pid}/task/${child.pid}/schedstat`, 'utf8').split(' ');
        return Number(worked) / 1e6;
      } catch {
        return Number.NaN;
      }
    },
    /** Resident memory in MB, as the system counts it (Linux); undefined elsewhere. */
    memory() {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
      } catch {
        return undefined;
      }
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}

/** Edits of one character at places all over a text, inside words of prose: line and character of each. */
export function placesToType(text, count) {
  const lines = text.split('\n');
  const prose = lines.flatMap((line, i) => (line.length > 80 && !line.startsWith('|') ? [i] : []));
  return Array.from({ length: count }, (_, i) => ({
    line: prose[Math.floor(((i * 0.618) % 1) * prose.length)],
    character: 12,
  }));
}
