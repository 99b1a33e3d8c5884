import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { CLI, folder } from './run.ts';

test('speaks LSP over standard input and output, and ends when it is told to', async () => {
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio']);
  const ended = once(server, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const params = { processId: null, rootUri: null, capabilities: {} };
  const result = await connection.sendRequest('initialize', params);
  expect(result).toMatchObject({ capabilities: { hoverProvider: true } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
  connection.dispose();
});

test('checks the workspace beside it', async () => {
  const here = folder({
    'a.report.md': 'Revenue grew from $13 trillion in 2022 to $20 trillion in 2025, a CAGR of 30%.\n',
  });
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio']);
  const ended = once(server, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(here.path).href, name: 'reports' }];
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders,
  });
  const report = await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  expect(report).toMatchObject({ items: [{ items: [{ code: 'growth/cagr-mismatch' }] }] });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
  connection.dispose();
  here.remove();
});

test('has no other way to speak', () => {
  const here = folder();
  expect(here.ticktie(['lsp']).code).toBe(2);
  here.remove();
});
