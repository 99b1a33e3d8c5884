import type { Cell, Table } from '../document.ts';

const WRAPPERS = ['**', '__', '~~', '*', '_', '`'];

/** Reads a GFM table from its text: first line the head, second the delimiter row, the rest rows. Cells are as many as the head has. */
export function readTable(text: string): Table {
  const lines = lineSpans(text);
  const header = lines[0] ? cells(text, lines[0].start, lines[0].end) : [];
  const rows = lines.slice(2).map(line => atLength(cells(text, line.start, line.end), header.length));
  return { kind: 'table', text, header, rows };
}

/** Lines without their ends and without the `>` of a block quote. */
function lineSpans(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    let start = at;
    while (start < end && (isSpace(text.charCodeAt(start)) || text[start] === '>')) start++;
    lines.push({ start, end });
    at = end + 1;
  }
  return lines;
}

/** Cells between the pipes that are not escaped; a pipe at either end of the line only closes it. */
function cells(text: string, from: number, to: number): Cell[] {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  const found: Cell[] = [];
  let start = text[from] === '|' ? from + 1 : from;
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      found.push(cell(text, start, at));
      start = at + 1;
    }
  }
  if (start < end) found.push(cell(text, start, end));
  // Without the room that a growing list keeps: cells are kept as long as the report is open.
  return found.slice();
}

/** Narrowed to what is inside spaces and emphasis marks that embrace the whole cell. */
function cell(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return { span: { start: from, end: from }, text: '' };
  for (const mark of WRAPPERS) {
    const size = mark.length;
    const embraced = end - start > 2 * size && text.startsWith(mark, start) && text.endsWith(mark, end);
    if (!embraced || text.slice(start + size, end - size).includes(mark)) continue;
    start += size;
    end -= size;
  }
  return { span: { start, end }, text: text.slice(start, end) };
}

function atLength(row: Cell[], length: number): Cell[] {
  const last = row.at(-1)?.span.end ?? 0;
  while (row.length < length) row.push({ span: { start: last, end: last }, text: '' });
  return row.length > length ? row.slice(0, length) : row;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0x3000;
}
