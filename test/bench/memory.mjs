import { EMPTY_SERVER, SERVER } from './support/build.mjs';
import { placesToType, startEditor } from './support/editor.mjs';
import { generateReport } from './support/generate.mjs';
import { pause } from './support/measure.mjs';

/** Resident memory of the server process, in MB. */
export async function memory({ quick }) {
  const rows = [];
  const sizes = [
    ['84 KB', 84_000, quick ? 1000 : 10_000],
    ['0.85 MB', 850_000, quick ? 300 : 2000],
    ['8.5 MB', 8_500_000, 60],
  ];
  for (const [name, size, edits] of quick ? sizes.slice(0, 2) : sizes) {
    const text = generateReport('en', size);
    const own = await measured(SERVER, text, edits);
    const empty = await measured(EMPTY_SERVER, text, edits);
    rows.push({
      document: name,
      started: own.started,
      open: own.open,
      edits,
      'after edits': own.edited,
      '× open': own.edited / own.open,
      closed: own.closed,
      '× started': own.closed / own.started,
      'empty, open': empty.open,
      '× empty': own.open / empty.open,
    });
  }
  return {
    title: 'Memory of the server, MB',
    rows,
    notes: [
      'goals while open: 100 / 140 / 350; as much after the edits; after closing within 20 % of the start',
      'each is measured when the server has rested for some seconds: it gives memory back when nobody types',
    ],
  };
}

async function measured(server, text, edits) {
  const editor = await startEditor(server);
  const uri = 'file:///bench/kept.report.md';
  // A long document is first looked at as a whole, then the server waits for a pause, twice.
  const resting = 5000 + text.length / 1000;
  await pause(300);
  const started = editor.memory();
  await editor.open(uri, text);
  await pause(resting);
  const open = editor.memory();
  for (const [i, position] of placesToType(text, edits).entries()) {
    // Typed and taken back, so that the text stays as long as it was.
    const end = { line: position.line, character: position.character + (i % 2) };
    await editor.edit(uri, i + 2, { range: { start: position, end }, text: i % 2 === 0 ? 'x' : '' });
  }
  await pause(resting);
  const edited = editor.memory();
  await editor.close(uri);
  await pause(resting);
  const closed = editor.memory();
  await editor.stop();
  return { started, open, edited, closed };
}
