import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  type Diagnostic,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import { generateReport } from '../bench/support/generate.mjs';
import { type Editor, startEditor } from './support/client.ts';
import { agreeing, contradicting, editors } from './support/editors.ts';

const start = editors();
const patient = { timeout: 60_000, interval: 20 };

/** Follows the workspace as an editor does, and keeps what it is told. */
function follow({ connection }: Editor): ReadonlyMap<string, readonly Diagnostic[]> {
  const told = new Map<string, readonly Diagnostic[]>();
  const hear = ({ items }: Pick<WorkspaceDiagnosticReport, 'items'>) => {
    for (const item of items) if (item.kind === 'full') told.set(item.uri, item.items);
  };
  connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'workspace', hear);
  connection
    .sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'workspace' })
    // The editor may go before the answer.
    .then(hear, () => {});
  return told;
}

function pull({ connection }: Editor, previousResultIds: { uri: string; value: string }[] = []) {
  return connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
}

/** The same from documents that are open, one after the other. */
async function whenOpen(editor: Editor, files: Readonly<Record<string, string>>) {
  const found = new Map<string, readonly Diagnostic[]>();
  for (const [path, text] of Object.entries(files)) {
    const other = `open/${path}`;
    await editor.open(other, text);
    const written = JSON.stringify(await editor.diagnostics(other));
    const diagnostics: Diagnostic[] = JSON.parse(written.replaceAll(editor.uri(other), editor.uri(path)));
    if (diagnostics.length > 0) found.set(editor.uri(path), diagnostics);
    await close(editor, other);
  }
  return found;
}

function close({ connection, uri }: Editor, path: string): Promise<void> {
  return connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } });
}

function changedOnDisk({ connection, uri }: Editor, path: string): Promise<void> {
  return connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri(path), type: 2 }],
  });
}

/** Some hundred reports of several kinds, half of them with mistakes. */
function hundreds(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < 150; i++) {
    files[`r${i}.report.md`] = i % 2 === 0 ? contradicting.replace('30%', `${30 + i}%`) : agreeing;
    files[`g${i}.report.md`] = generateReport(i % 2 === 0 ? 'en' : 'zh', 1000 + i * 20).replace('3', '7');
  }
  return files;
}

it('says of reports that are not open what it says of open ones', async () => {
  const files = hundreds();
  const editor = await start({ files });
  const expected = await whenOpen(editor, files);
  expect(expected.size).toBeGreaterThan(75);
  const told = follow(editor);
  await expect.poll(() => told.size, patient).toBe(expected.size);
  expect(told).toEqual(expected);
});

it('answers what is typed meanwhile', async () => {
  const files = Object.fromEntries(
    [0, 1, 2, 3].map(i => [`long${i}.report.md`, generateReport('en', 400_000)]),
  );
  const editor = await start({ files });
  await editor.open('a.report.md', agreeing);
  await editor.diagnostics('a.report.md');
  const told = follow(editor);
  const times: number[] = [];
  while (told.size < 4) {
    const begin = performance.now();
    await editor.change('a.report.md', times.length % 2 === 0 ? contradicting : agreeing);
    expect(await editor.diagnostics('a.report.md')).toHaveLength(times.length % 2 === 0 ? 1 : 0);
    times.push(performance.now() - begin);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  const [median = Number.POSITIVE_INFINITY] = times.sort((a, b) => a - b).slice(times.length / 2);
  // A file takes a second and more.
  expect(times.length).toBeGreaterThan(20);
  expect(median).toBeLessThan(50);
});

it('ends at once when its client does', async () => {
  const files = Object.fromEntries(
    [0, 1, 2, 3].map(i => [`long${i}.report.md`, generateReport('en', 1_000_000)]),
  );
  const editor = await startEditor({ files });
  const told = follow(editor);
  await new Promise(resolve => setTimeout(resolve, 500));
  const begin = performance.now();
  await editor.stop();
  expect(performance.now() - begin).toBeLessThan(2000);
  expect(told.size).toBe(0);
});

it('follows what changes on disk, with the data that reports name, and leaves open documents to their editor', async () => {
  const bound = '---\ndata: data.report.yaml\n---\n\nRevenue was [30.4亿元](#revenue@2023) in 2023.\n';
  const data = (value: string) =>
    `ticktie: 1\nseries:\n  revenue: { unit: 億元, values: { 2023: ${value} } }\n`;
  const editor = await start({
    files: { 'a.report.md': contradicting, 'b.report.md': bound, 'data.report.yaml': data('30.4') },
  });
  const told = follow(editor);
  const count = (path: string) => told.get(editor.uri(path))?.length ?? 0;
  await expect.poll(() => count('a.report.md'), patient).toBe(1);
  expect(count('b.report.md')).toBe(0);

  await editor.writeFile('data.report.yaml', data('50.4'));
  await changedOnDisk(editor, 'data.report.yaml');
  await expect.poll(() => count('b.report.md'), patient).toBe(1);

  await editor.open('a.report.md', agreeing);
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
  await editor.writeFile('a.report.md', contradicting.replace('30%', '40%'));
  await close(editor, 'a.report.md');
  await expect.poll(() => told.get(editor.uri('a.report.md'))?.[0]?.message, patient).toContain('40');
  expect(await editor.diagnostics('a.report.md')).toHaveLength(1);

  await rm(fileURLToPath(editor.uri('a.report.md')));
  await changedOnDisk(editor, 'a.report.md');
  await expect.poll(() => count('a.report.md'), patient).toBe(0);
});

it('looks at no other file where the author does not want that', async () => {
  const editor = await start({ files: { 'a.report.md': contradicting }, section: { checkWorkspace: false } });
  expect((await pull(editor)).items).toEqual([]);
});

it('answers a client that waits for everything, and tells it only what is new to it', async () => {
  const files = {
    'a.report.md': contradicting,
    'b.report.md': contradicting,
    'notes.md': contradicting,
    'asked.md': `---\nticktie: true\n---\n\n${contradicting}`,
    'ticktie.config.yaml': 'exclude: [b.*]\n',
  };
  const editor = await start({ files });
  const { items } = await pull(editor);
  const paths = items.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
  expect(paths.sort()).toEqual(['a.report.md', 'asked.md']);
  const known = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
  expect((await pull(editor, known)).items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);

  await editor.writeFile('ticktie.config.yaml', 'exclude: [a.*]\n');
  await changedOnDisk(editor, 'ticktie.config.yaml');
  const now = (await pull(editor, known)).items.map(item => [
    item.uri.slice(item.uri.lastIndexOf('/') + 1),
    item.kind === 'full' ? item.items.length : item.kind,
  ]);
  expect(Object.fromEntries(now)).toEqual({ 'a.report.md': 0, 'b.report.md': 1, 'asked.md': 'unchanged' });
});
