import { expect, it } from 'vitest';
import { ReadFileRequest } from '../../server/src/lsp/protocol.ts';
import { MODERN } from './support/client.ts';
import { editors } from './support/editors.ts';

const start = editors();
const soon = { timeout: 5000, interval: 20 };

const data = `ticktie: 1
series:
  rail: { unit: t, from: rail.csv, period: year, value: tonnes }
  total: { unit: t, values: { 2023: 100, 2024: 100 } }
checks:
  - rail <= total
`;
const rail = (tonnes: number) => `year,tonnes\n2023,47\n2024,${tonnes}\n`;
const report = `---
data: market.report.yaml
---

Rail carried less than the total.
`;

it('checks data against the table that it comes from, and again when that changes on disk', async () => {
  const editor = await start({ files: { 'rail.csv': rail(48) } });
  await editor.open('a.report.yaml', data, 'report-data');
  expect(await editor.diagnostics('a.report.yaml')).toEqual([]);

  await editor.writeFile('rail.csv', rail(148));
  const changes = [{ uri: editor.uri('rail.csv'), type: 2 }];
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  const [finding] = await editor.diagnostics('a.report.yaml');
  expect(finding?.message).toContain('148');
  await expect.poll(() => editor.refreshes(), soon).toBeGreaterThan(0);
});

it('takes what the editor has open over what is on disk', async () => {
  const editor = await start({ files: { 'rail.csv': rail(48) } });
  await editor.open('a.report.yaml', data, 'report-data');
  await editor.open('rail.csv', rail(48), 'csv');
  expect(await editor.diagnostics('a.report.yaml')).toEqual([]);
  await editor.change('rail.csv', rail(148));
  expect(await editor.diagnostics('a.report.yaml')).toHaveLength(1);
});

it('notices that a data file has come', async () => {
  const editor = await start();
  await editor.open('a.report.md', report);
  expect((await editor.diagnostics('a.report.md'))[0]?.message).toContain('market.report.yaml');
  await editor.writeFile('market.report.yaml', data.replace('rail.csv', 'rail-2.csv'));
  const changes = [{ uri: editor.uri('market.report.yaml'), type: 1 }];
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
});

it('ties a report to the one before, and links the place there', async () => {
  const table = (value: string) =>
    `| EUR m | 2022 | 2023 |\n|---|---:|---:|\n| Revenue | 462.0 | ${value} |\n`;
  const editor = await start({ files: { '2023.report.md': table('501.3') } });
  await editor.open('2024.report.md', `---\nprevious: 2023.report.md\n---\n\n${table('489.3')}`);
  const [finding] = await editor.diagnostics('2024.report.md');
  expect(finding?.message).toContain('Stated 489.3; 2023.report.md has 501.3 for Revenue');
  expect(finding?.relatedInformation?.map(({ location }) => location)).toEqual([
    {
      uri: editor.uri('2023.report.md'),
      range: { start: { line: 2, character: 20 }, end: { line: 2, character: 25 } },
    },
  ]);

  await editor.writeFile('2023.report.md', table('489.3'));
  const changes = [{ uri: editor.uri('2023.report.md'), type: 2 }];
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  expect(await editor.diagnostics('2024.report.md')).toEqual([]);
});

it('reads nothing outside the workspace folder', async () => {
  const editor = await start();
  await editor.open('a.report.md', report.replace('market.report.yaml', '../../../../etc/passwd'));
  const found = JSON.stringify(await editor.diagnostics('a.report.md'));
  expect(found).not.toContain('root');
});

it('asks the client for files of a workspace that is not on disk', async () => {
  const editor = await start({ capabilities: { ...MODERN, experimental: { ticktie: { readFile: true } } } });
  const asked: string[] = [];
  editor.connection.onRequest(ReadFileRequest, ({ uri }) => {
    asked.push(uri);
    return uri.endsWith('market.report.yaml') ? data : null;
  });
  const uri = 'vscode-vfs://github/ticktie/reports/a.report.md';
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: report },
  });
  await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  expect(asked).toContain('vscode-vfs://github/ticktie/reports/market.report.yaml');
});
