import { expect, test } from 'vitest';
import { readCsv } from '../../../server/src/engine/syntax/csv.ts';
import type { Table } from '../../../server/src/engine/syntax/document.ts';
import { readText } from '../../../server/src/engine/syntax/text.ts';

function table(text: string): Table {
  return readCsv(text).blocks.at(0) as Table;
}

test('quotes, doubled quotes, line breaks inside them, and exact places', () => {
  const text = '\uFEFFyear,"a ""b""",c\r\n2025,"1,234.5", x \r\n"2\n3",,4\r\n\r\n';
  const { starts } = readCsv(text);
  const read = table(text);
  expect(read.header.map(c => c.text)).toEqual(['year', 'a ""b""', 'c']);
  expect(read.rows.map(row => row.map(c => c.text))).toEqual([
    ['2025', '1,234.5', 'x'],
    ['2\n3', '', '4'],
  ]);
  for (const cell of [...read.header, ...read.rows.flat()]) {
    expect(text.startsWith(cell.text, (starts.at(0) as number) + cell.span.start)).toBe(true);
  }
});

test.each([
  ['a\tb\n1\t2', 2],
  ['a;b;c\n1,5;2,5;3', 3],
  ['"x,y";b\n1;2', 2],
  ['a|b\n1|2', 2],
])('the delimiter is the one that is used most: %j', (text, columns) => {
  expect(table(text).header).toHaveLength(columns);
});

test('an open quote is a problem at its place', () => {
  expect(readCsv('a,b\n1,"2').problems).toMatchObject([
    { rule: 'schema/invalid', span: { start: 6, end: 7 } },
  ]);
  expect([...readCsv('').blocks]).toEqual([]);
});

test('prose falls into paragraphs, and long lines are paragraphs of their own', () => {
  const long = '2023年銷量為15.2億筆。'.repeat(10);
  const text = `one\ntwo\n\n${long}\n${long}\r\n\r\n  three `;
  const { starts, ...read } = readText(text);
  const blocks = [...read.blocks];
  expect(blocks.map(b => b.text)).toEqual(['one\ntwo', long, long, 'three']);
  blocks.forEach((block, i) => {
    expect(text.startsWith(block.text, starts.at(i))).toBe(true);
  });
});
