import { expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { type Editor, positionOf } from './support/client.ts';
import { contradicting, editors } from './support/editors.ts';

const start = editors();

/** Anchors that would make a billion values of nine lines. */
const bomb = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]']
  .concat([...'bcdefghi'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]}, `.repeat(9)}]`))
  .join('\n');

const inputs: readonly (readonly [string, string, string])[] = [
  ['anchors that expand without end', 'bad.report.yaml', `ticktie: 1\n${bomb}\n`],
  ['tabs in YAML', 'bad.report.yaml', 'ticktie: 1\nseries:\n\ta: { values: { 2023: 1 } }\n'],
  [
    'a key twice',
    'bad.report.yaml',
    'ticktie: 1\nseries:\n  a: { values: { 2023: 1 } }\n  a: { values: {} }\n',
  ],
  ['braces that never close', 'bad.report.json', '{ "ticktie": 1, "series": { "a": { "values": {'],
  ['a fence that never closes', 'bad.report.md', '```figures\nseries:\n  a: { values: [\n'],
  ['a table that never ends', 'bad.report.md', `| a | b |\n|--|--|\n${'| 1 |'.repeat(20_000)}`],
  ['lone surrogates and null bytes', 'bad.report.md', `${'\ud800'.repeat(999)}\0\0 10% \udfff`],
];

it.each(inputs)('answers on after %s', async (_, path, text) => {
  const editor = await start();
  await editor.open(path, text, path.endsWith('.md') ? 'markdown' : 'report-data');
  await editor.diagnostics(path);
  await isWell(editor);
});

it('answers on after 50 MB', async () => {
  const editor = await start();
  await editor.open('big.report.md', 'Sales rose 5% to 10 in 2023.\n'.repeat(1_800_000));
  await isWell(editor);
  expect(await editor.diagnostics('big.report.md')).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/not checked while you type/) }),
  ]);
});

it('answers on after an edit that no text can have', async () => {
  const editor = await start();
  await editor.open('bad.report.md', contradicting);
  await editor.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: editor.uri('bad.report.md'), version: 2 },
    contentChanges: [
      { range: { start: { line: 9999, character: 7 }, end: { line: 2, character: 1e9 } }, text: '5%' },
    ],
  });
  await editor.diagnostics('bad.report.md');
  await isWell(editor);
});

/** Another report is checked, and hovered over, as if nothing had been. */
async function isWell(editor: Editor): Promise<void> {
  await editor.open('good.report.md', contradicting);
  expect(await editor.diagnostics('good.report.md')).toHaveLength(1);
  const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: editor.uri('good.report.md') },
    position: positionOf(contradicting, contradicting.indexOf('13 trillion')),
  });
  expect(JSON.stringify(hover.contents)).toContain('13 trillion USD');
}
