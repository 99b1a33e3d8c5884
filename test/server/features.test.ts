import { expect, it } from 'vitest';
import type { CodeAction, DocumentSymbol, Hover, InlayHint } from 'vscode-languageserver-protocol';
import { ChartsChanged, ChartsRequest, FiguresRequest } from '../../server/src/lsp/protocol.ts';
import { type Editor, MODERN, positionOf } from './support/client.ts';
import { contradicting, data, editors } from './support/editors.ts';

const start = editors();
const soon = { timeout: 5000, interval: 20 };

/** The params of a request at a text of a document. */
function at(editor: Editor, path: string, text: string, needle: string) {
  return { textDocument: { uri: editor.uri(path) }, position: positionOf(text, text.indexOf(needle)) };
}

async function actionsOn(
  editor: Editor,
  text: string,
  needle: string,
  only?: string[],
): Promise<CodeAction[]> {
  const { textDocument, position } = at(editor, 'a.report.md', text, needle);
  const context = { diagnostics: [], ...(only && { only }) };
  const range = { start: position, end: position };
  return editor.connection.sendRequest('textDocument/codeAction', { textDocument, range, context });
}

it('hovers over what a figure is taken to be', async () => {
  const editor = await start();
  await editor.open('a.report.md', contradicting);
  const hover = await editor.connection.sendRequest<Hover>(
    'textDocument/hover',
    at(editor, 'a.report.md', contradicting, '13 trillion'),
  );
  const said = JSON.stringify(hover.contents);
  expect(said).toContain('13 trillion USD');
  expect(said).toContain('12.5 to 13.5 trillion');
  expect(said).toContain('2022');
  expect(hover.range).toEqual({ start: { line: 2, character: 18 }, end: { line: 2, character: 30 } });
});

it('offers the fix that travels with the finding, and a silencer with a reason to write', async () => {
  const editor = await start();
  await editor.open('a.report.md', contradicting);
  const actions = await actionsOn(editor, contradicting, '30%');
  const fix = actions.find(action => action.title.startsWith('Change 30%'));
  expect(fix?.edit?.documentChanges).toEqual([
    {
      textDocument: { uri: editor.uri('a.report.md'), version: 1 },
      edits: [expect.objectContaining({ newText: expect.stringMatching(/^15/) })],
    },
  ]);
  const silencer = actions.find(action => action.title.startsWith('Silence'));
  expect(silencer?.edit?.documentChanges).toEqual([
    expect.objectContaining({
      edits: [
        {
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
          snippet: {
            kind: 'snippet',
            value: expect.stringMatching(/^<!-- ticktie-ignore growth\/cagr-mismatch: \$\{1:reason\} -->\n$/),
          },
        },
      ],
    }),
  ]);
});

it('a silencer as it is inserted silences', async () => {
  const editor = await start();
  const silenced = contradicting.replace(
    'Revenue',
    '<!-- ticktie-ignore growth/cagr-mismatch: reason -->\nRevenue',
  );
  await editor.open('a.report.md', silenced);
  expect(await editor.diagnostics('a.report.md')).toEqual([]);
});

it('gives only the kinds of action that are asked for', async () => {
  const editor = await start();
  await editor.open('a.report.md', contradicting);
  expect(await actionsOn(editor, contradicting, '30%', ['refactor'])).toEqual([]);
  expect(await actionsOn(editor, contradicting, '30%', ['source.fixAll'])).toEqual([]);
  expect((await actionsOn(editor, contradicting, '30%', ['quickfix'])).length).toBeGreaterThan(0);
});

it('outlines headings and tables', async () => {
  const editor = await start();
  await editor.open(
    'a.report.md',
    '# One\n\n## Two\n\n| Year | Sales |\n|--|--|\n| 2023 | 5.1 |\n| 2024 | 5.5 |\n',
  );
  const [one, ...rest] = await editor.connection.sendRequest<DocumentSymbol[]>(
    'textDocument/documentSymbol',
    {
      textDocument: { uri: editor.uri('a.report.md') },
    },
  );
  expect(rest).toEqual([]);
  expect(one).toMatchObject({ name: 'One', children: [{ name: 'Two', children: [expect.anything()] }] });
});

it('leaves headings out of the outline for an editor that shows them by itself', async () => {
  const experimental = { ticktie: { outlinesHeadings: true } };
  const editor = await start({ capabilities: { ...MODERN, experimental } });
  await editor.open('a.report.md', '# One\n\n| Year | Sales |\n|--|--|\n| 2023 | 5.1 |\n| 2024 | 5.5 |\n');
  const textDocument = { uri: editor.uri('a.report.md') };
  const symbols = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument,
  });
  expect(symbols.map(symbol => symbol.name)).toEqual(['One']);
});

it('gives the charts of a document with places, and tells when they change', async () => {
  const editor = await start();
  const changed: number[] = [];
  editor.connection.onNotification(ChartsChanged, ({ version }) => void changed.push(version));
  await editor.open('a.report.yaml', data, 'report-data');
  const uri = editor.uri('a.report.yaml');
  const result = await editor.connection.sendRequest(ChartsRequest, { uri });
  expect(result?.version).toBe(1);
  expect(result?.charts.map(chart => chart.title)).toEqual(['volume', 'revenue', 'The price of it']);
  expect(result?.charts[0]?.series[0]?.points[0]).toMatchObject({
    value: 15.2,
    text: '15.2',
    span: { start: { line: 2 } },
  });

  await editor.change('a.report.yaml', data.replace('15.2', '15.3'));
  await expect.poll(() => changed.at(-1), soon).toBe(2);
  const after = await editor.connection.sendRequest(ChartsRequest, { uri });
  expect(after?.charts[0]?.series[0]?.points[0]?.value).toBe(15.3);
});

it('remarks behind each series what it grows by a year', async () => {
  const editor = await start();
  const long = data.replaceAll('2023: ', '2020: ');
  await editor.open('a.report.yaml', long, 'report-data');
  const hints = await editor.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: editor.uri('a.report.yaml') },
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } },
  });
  expect(hints).toEqual([
    {
      position: positionOf(long, long.indexOf(' } }')),
      label: '+5.0% a year',
      tooltip: 'Compound annual growth, 2020 to 2024: 15.2 → 18.5',
      paddingLeft: true,
    },
  ]);
});

it('lists every figure, in base units', async () => {
  const editor = await start();
  await editor.open('a.report.md', contradicting);
  const result = await editor.connection.sendRequest(FiguresRequest, { uri: editor.uri('a.report.md') });
  expect(result?.figures.map(figure => figure.text)).toEqual(['$13 trillion', '$20 trillion', '30%']);
  expect(result?.figures[0]).toMatchObject({
    value: 13e12,
    low: 12.5e12,
    high: 13.5e12,
    unit: 'USD',
    period: '2022',
  });
});

it('answers nothing for documents that are not there', async () => {
  const editor = await start();
  const spot = { textDocument: { uri: editor.uri('gone.report.md') }, position: { line: 0, character: 0 } };
  expect(await editor.connection.sendRequest('textDocument/hover', spot)).toBeNull();
  expect(await editor.connection.sendRequest(ChartsRequest, { uri: 'untitled:Untitled-1' })).toBeNull();
});
