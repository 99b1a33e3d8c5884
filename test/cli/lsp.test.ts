import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

test('has no other way to speak', () => {
  const here = folder();
  expect(here.ticktie(['lsp']).code).toBe(2);
  here.remove();
});
