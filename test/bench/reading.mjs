import { loadEngine } from './support/build.mjs';
import { processorTimeOf } from './support/measure.mjs';
import { reports } from './support/reports.mjs';

/** Reading alone: blocks of a parsed report → figures, periods, hedges, claims and tables. No rule runs. */
export async function reading() {
  const { parser, readDocument } = loadEngine();
  const rows = reports().map(([name, text]) => {
    const document = readDocument('markdown', text);
    const figures = readAll(document);
    const most = { most: 4000 };
    const ms = processorTimeOf(() => readAll(document), most);
    const markdown = processorTimeOf(() => parser.parse(text), most);
    const megabytes = Buffer.byteLength(text) / 1e6;
    return {
      text: name,
      KB: megabytes * 1000,
      figures,
      'reading, ms': ms,
      'MB/s': megabytes / (ms / 1000),
      'µs a figure': (ms * 1000) / figures,
      '× Markdown': ms / markdown,
    };
  });
  return {
    title: 'Reading, without rules (time of the processor)',
    rows,
    notes: ['MB/s of the real report: goal at least 5'],
  };
}

/** Reads every block as an analysis does; returns how many figures there are. */
function readAll({ blocks, starts }) {
  const { captionOf, readBlock, readTable } = loadEngine();
  const list = [...blocks];
  const title = list.find(block => block.kind === 'heading');
  let figures = 0;
  list.forEach((block, i) => {
    if (block.kind === 'table') {
      const { cells } = readTable(block, captionOf({ blocks, starts }, i, title));
      for (const row of cells) for (const { figure } of row) if (figure !== undefined) figures++;
    } else if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item')
      figures += readBlock(block).statements.length;
  });
  return figures;
}
