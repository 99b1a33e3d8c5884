import { expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { agreeing, contradicting, editors } from './support/editors.ts';

const start = editors();
const soon = { timeout: 5000, interval: 20 };

it('pulls findings with their place, arithmetic, rule page, related places and fixes', async () => {
  const editor = await start();
  await editor.open('a.report.md', contradicting);
  const [finding, ...rest] = await editor.diagnostics('a.report.md');
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    source: 'ticktie',
    code: 'growth/cagr-mismatch',
    severity: 1,
    range: { start: { line: 3, character: 10 }, end: { line: 3, character: 13 } },
  });
  expect(finding?.message).toContain('15');
  expect(finding?.codeDescription?.href).toMatch(/\/rules\/growth\/cagr-mismatch\.md$/);
  const uris = new Set(finding?.relatedInformation?.map(related => related.location.uri));
  expect([...uris]).toEqual([editor.uri('a.report.md')]);
  expect(Object.keys(finding?.data?.fixes[0].changes)).toEqual([editor.uri('a.report.md')]);
});

it('answers unchanged when the findings are', async () => {
  const editor = await start();
  await editor.open('a.report.md', contradicting);
  const first = await editor.pull('a.report.md');
  expect(first.kind).toBe('full');
  expect((await editor.pull('a.report.md', first.resultId)).kind).toBe('unchanged');

  await editor.change('a.report.md', `${contradicting}\nNo numbers here.\n`);
  expect((await editor.pull('a.report.md', first.resultId)).kind).toBe('unchanged');
  await editor.change('a.report.md', `Shifted.\n\n${contradicting}`);
  expect(await editor.pull('a.report.md', first.resultId)).toMatchObject({ kind: 'full' });
});

it('follows each edit, and never answers from an older text', async () => {
  const editor = await start();
  await editor.open('a.report.md', agreeing);
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
  await editor.change('a.report.md', contradicting);
  await editor.change('a.report.md', agreeing);
  await editor.change('a.report.md', contradicting);
  expect(await editor.diagnostics('a.report.md')).toHaveLength(1);
  await editor.change('a.report.md', agreeing);
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
});

it('counts positions in UTF-16, with CRLF, a BOM-less start and emoji before the figure', async () => {
  const editor = await start();
  const text = contradicting.replace('a CAGR', '📈 a CAGR').replaceAll('\n', '\r\n');
  await editor.open('a.report.md', text);
  const [finding] = await editor.diagnostics('a.report.md');
  expect(finding?.range).toEqual({ start: { line: 3, character: 13 }, end: { line: 3, character: 16 } });
});

it('pushes to a client that does not pull, after each edit, and clears on close', async () => {
  const editor = await start({ capabilities: {} });
  expect(editor.server.capabilities.diagnosticProvider).toBeUndefined();
  await editor.open('a.report.md', contradicting);
  await expect.poll(() => editor.pushed('a.report.md').at(-1)?.diagnostics.length, soon).toBe(1);
  await editor.change('a.report.md', agreeing);
  await expect
    .poll(() => editor.pushed('a.report.md').at(-1), soon)
    .toMatchObject({ version: 2, diagnostics: [] });
  await editor.change('a.report.md', contradicting);
  await expect.poll(() => editor.pushed('a.report.md').at(-1)?.diagnostics.length, soon).toBe(1);
  await editor.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: editor.uri('a.report.md') },
  });
  await expect.poll(() => editor.pushed('a.report.md').at(-1)?.diagnostics.length, soon).toBe(0);
});

it('waits for a pause in typing before it judges', async () => {
  const editor = await start({ capabilities: {}, initializationOptions: { delay: 150 } });
  await editor.open('a.report.md', agreeing);
  await expect.poll(() => editor.pushed('a.report.md').length, soon).toBe(1);
  for (const digit of ['1', '15', '150', '15.', '15.4']) {
    await editor.change('a.report.md', agreeing.replace('15.4', digit));
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  await expect.poll(() => editor.pushed('a.report.md').at(-1)?.version, soon).toBe(6);
  expect(editor.pushed('a.report.md').length).toBe(2);
});

it('a broken file still gives answers', async () => {
  const editor = await start();
  await editor.open('a.report.yaml', 'ticktie: 1\nseries:\n\t- {{{ [unclosed\n', 'report-data');
  expect((await editor.diagnostics('a.report.yaml')).length).toBeGreaterThan(0);
  await editor.open('b.report.md', `| a |\n|---\n\`\`\`figures\n: : :\n${contradicting}`);
  expect((await editor.pull('b.report.md')).kind).toBe('full');
  await editor.open('c.report.md', contradicting);
  expect(await editor.diagnostics('c.report.md')).toHaveLength(1);
});

it('a pull that is cancelled is answered so that the client asks again', async () => {
  const editor = await start({ initializationOptions: { delay: 300 } });
  await editor.open('a.report.md', agreeing);
  await editor.diagnostics('a.report.md');
  await editor.change('a.report.md', contradicting);
  const cancelling = new CancellationTokenSource();
  const params = { textDocument: { uri: editor.uri('a.report.md') } };
  const overtaken = editor.connection.sendRequest('textDocument/diagnostic', params, cancelling.token);
  cancelling.cancel();
  await expect(overtaken).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await editor.diagnostics('a.report.md')).toHaveLength(1);
});

it('pushes what follows the lines above it, also when a new line takes the place of a blank', async () => {
  const editor = await start({ capabilities: {} });
  const wrong = 'Sales rose from $10 million in 2022 to $15 million in 2023, up 20%.\n';
  const lines = () =>
    editor
      .pushed('b.report.md')
      .at(-1)
      ?.diagnostics.map(d => [d.range.start.line, d.relatedInformation?.[0]?.location.range.start.line]);
  await editor.open('b.report.md', `A first line.\n\n${wrong}`);
  await expect.poll(lines, soon).toEqual([[2, 2]]);
  await editor.change('b.report.md', `A first line.\n\nOne more 中文 line.\n\n${wrong}`);
  await expect.poll(lines, soon).toEqual([[4, 4]]);
  await editor.change('b.report.md', `A first\nline.\n\nOne more 中文 line.\n\n${wrong}`);
  await expect.poll(lines, soon).toEqual([[5, 5]]);
});
