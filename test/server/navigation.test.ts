import { expect, it } from 'vitest';
import type { CompletionItem, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { type Editor, positionOf } from './support/client.ts';
import { data, editors } from './support/editors.ts';

const start = editors();

const report = `---
data: market.report.yaml
---

The price was [2.0 元](#price@2024), and again [2.0 元](market.report.yaml#price@2023).
`;

/** A place in a text: where the bar stands, which is taken out. */
async function open(editor: Editor, path: string, marked: string) {
  const text = marked.replace('│', '');
  await editor.open(path, text, path.endsWith('.yaml') ? 'report-data' : 'markdown');
  return { textDocument: { uri: editor.uri(path) }, position: positionOf(text, marked.indexOf('│')) };
}

type Spot = Awaited<ReturnType<typeof open>>;

async function definitions(editor: Editor, spot: Spot): Promise<string[]> {
  return (await editor.connection.sendRequest<Location[]>('textDocument/definition', spot)).map(placed);
}

async function references(editor: Editor, spot: Spot): Promise<string[]> {
  const params = { ...spot, context: { includeDeclaration: true } };
  return (await editor.connection.sendRequest<Location[]>('textDocument/references', params)).map(placed);
}

/** `market.report.yaml 3:2`: the file, the line and character from 0. */
function placed({ uri, range: { start } }: Location): string {
  return `${uri.slice(uri.lastIndexOf('/') + 1)} ${start.line}:${start.character}`;
}

/** How many places of which version of which file a rename changes. */
async function renames(editor: Editor, spot: Spot, newName: string): Promise<string[]> {
  const edit = await editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...spot,
    newName,
  });
  return (edit.documentChanges ?? []).map(change => {
    if (!('edits' in change)) return 'no edits of text';
    const { uri, version } = change.textDocument;
    return `${uri.slice(uri.lastIndexOf('/') + 1)} ${version}: ${change.edits.length}`;
  });
}

async function choices(editor: Editor, spot: Spot): Promise<string[]> {
  const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', spot);
  return items.map(item => item.label);
}

it('within a file of data, an id leads to its entry, to its uses, and is renamed in all of them', async () => {
  const editor = await start();
  const spot = await open(editor, 'a.report.yaml', data.replace('* price', '* pr│ice'));
  expect(await definitions(editor, spot)).toEqual(['a.report.yaml 3:2']);
  expect(await references(editor, spot)).toEqual([
    'a.report.yaml 3:2',
    'a.report.yaml 6:23',
    'a.report.yaml 8:39',
  ]);
  expect(await renames(editor, spot, 'unit-price')).toEqual(['a.report.yaml 1: 3']);
});

it('an id must stay an id', async () => {
  const editor = await start();
  const spot = await open(editor, 'a.report.yaml', data.replace('* price', '* pr│ice'));
  await expect(renames(editor, spot, 'Unit Price')).rejects.toThrow(/lower case/);
});

it('a link of the prose leads into the data file, and is renamed with it', async () => {
  const editor = await start({ files: { 'market.report.yaml': data } });
  const spot = await open(editor, 'a.report.md', report.replace('#price@2024', '#pr│ice@2024'));
  expect(await definitions(editor, spot)).toEqual(['market.report.yaml 3:2']);
  expect(await references(editor, spot)).toEqual([
    'market.report.yaml 3:2',
    'market.report.yaml 6:23',
    'market.report.yaml 8:39',
    'a.report.md 4:23',
    'a.report.md 4:73',
  ]);
  expect(await renames(editor, spot, 'unit-price')).toEqual([
    'market.report.yaml null: 3',
    'a.report.md 1: 2',
  ]);
});

it('an id of a data file is renamed in every report that names the file, open or not', async () => {
  const files = { 'open.report.md': report, 'closed.report.md': report, 'other.report.md': '[2](#price)\n' };
  const editor = await start({ files: { ...files, 'market.report.yaml': data } });
  await open(editor, 'open.report.md', report);
  const spot = await open(editor, 'market.report.yaml', data.replace('  price', '  pr│ice'));
  expect(await references(editor, spot)).toHaveLength(7);
  expect(await renames(editor, spot, 'unit-price')).toEqual([
    'market.report.yaml 1: 3',
    'open.report.md 1: 2',
    'closed.report.md null: 2',
  ]);
});

it('an id that the report makes itself is not that of its data file', async () => {
  const editor = await start({ files: { 'market.report.yaml': data } });
  const own = `${report}\n\`\`\`figures\nfigures:\n  price: { value: 2.0 元 }\n\`\`\`\n`;
  const spot = await open(editor, 'a.report.md', own.replace('#price@2024', '#pr│ice@2024'));
  expect(await definitions(editor, spot)).toEqual(['a.report.md 8:2']);
  expect(await references(editor, spot)).toEqual(['a.report.md 8:2', 'a.report.md 4:23']);
});

it('offers the ids that fit: in a check, in a chart, in a link of the prose', async () => {
  const editor = await start({ files: { 'market.report.yaml': data } });
  const ids = ['volume', 'price', 'revenue'];
  expect(
    await choices(editor, await open(editor, 'a.report.yaml', data.replace('* price', '* │price'))),
  ).toEqual(ids);
  expect(
    await choices(editor, await open(editor, 'b.report.yaml', data.replace('[price]', '[volume, │price]'))),
  ).toEqual(ids);
  expect(
    await choices(editor, await open(editor, 'c.report.yaml', data.replace('The price', 'The │price'))),
  ).toEqual([]);
  expect(
    await choices(editor, await open(editor, 'a.report.md', report.replace('#price@2024', '#│'))),
  ).toEqual(ids);
});

it('offers the periods of a series in a link', async () => {
  const editor = await start({ files: { 'market.report.yaml': data } });
  expect(
    await choices(editor, await open(editor, 'a.report.md', report.replace('#price@2024', '#price@│'))),
  ).toEqual(['2023', '2024']);
});
