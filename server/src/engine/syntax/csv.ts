import { type Cell, type Document, documentOf, noBlocks, type Problem, type Table } from './document.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/**
 * Reads delimited text (RFC 4180: quoted fields, doubled quotes, line breaks inside quotes) as one table whose first
 * record is the head. Cell spans leave the quotes out. The delimiter is the one that the first lines use most.
 */
export function readCsv(text: string): Document {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = text.slice(start);
  const problems: Problem[] = [];
  const records = readRecords(body, guessDelimiter(body), at => {
    const message = 'This quoted field is not closed: it runs to the end of the file';
    problems.push({ rule: 'schema/invalid', span: { start: start + at, end: start + at + 1 }, message });
  });
  const [header, ...rows] = records;
  if (!header) return documentOf('table', noBlocks(), problems);
  const table: Table = { kind: 'table', text: body, header, rows };
  return documentOf('table', { blocks: [table], starts: [start] }, problems);
}

function guessDelimiter(text: string): string {
  const sample = text.slice(0, 4096).split('\n', 8).join('\n');
  const outside = sample.replace(/"[^"]*"/g, '');
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = outside.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}

/** Records that are not blank. */
function readRecords(text: string, delimiter: string, unclosed: (at: number) => void): Cell[][] {
  const records: Cell[][] = [];
  let record: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    const field = readField(text, at, delimiter, unclosed);
    record.push(field.cell);
    at = field.end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      record.push({ span: { start: at, end: at }, text: '' });
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    if (record.some(cell => cell.text !== '')) records.push(record);
    record = [];
  }
  return records;
}

function readField(
  text: string,
  from: number,
  delimiter: string,
  unclosed: (at: number) => void,
): { readonly cell: Cell; readonly end: number } {
  let start = from;
  while (text[start] === ' ' && delimiter !== ' ') start++;
  if (text[start] !== '"') {
    const end = fieldEnd(text, from, delimiter);
    return { cell: trimmed(text, from, end), end };
  }
  const close = closingQuote(text, start + 1);
  if (close < 0) unclosed(start);
  const contentEnd = close < 0 ? text.length : close;
  return {
    cell: trimmed(text, start + 1, contentEnd),
    end: close < 0 ? text.length : fieldEnd(text, close + 1, delimiter),
  };
}

/** The quote that is not doubled; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function trimmed(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { span: { start, end }, text: text.slice(start, end) };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0x3000;
}
