import { describe, expect, test } from 'vitest';
import type { Block, Prose, Table } from '../../../server/src/engine/syntax/document.ts';
import { readMarkdown } from '../../../server/src/engine/syntax/markdown.ts';

function blocks(text: string): readonly Block[] {
  return [...readMarkdown(text).blocks];
}

function kinds(text: string): string[] {
  return blocks(text).map(block => block.kind);
}

/** The prose of the first block, with everything masked shown as `·`. */
function visible(text: string): string {
  const block = blocks(text)[0] as Prose;
  let out = '';
  for (let i = 0; i < block.text.length; i++) {
    out += block.masked.some(m => m.start <= i && i < m.end) ? '·' : block.text[i];
  }
  return out;
}

function table(text: string): Table {
  return blocks(text).find(block => block.kind === 'table') as Table;
}

describe('blocks', () => {
  test('come in the order of the text, with exact places', () => {
    const text =
      '# Title\n\nA paragraph.\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\n1\n```\n\n> quoted\n';
    expect(kinds(text)).toEqual(['heading', 'paragraph', 'item', 'item', 'table', 'other', 'paragraph']);
    const { blocks: read, starts } = readMarkdown(text);
    [...read].forEach((block, i) => {
      expect(text.startsWith(block.text, starts.at(i))).toBe(true);
    });
  });

  test('a list item is one block without its mark, at its depth', () => {
    const items = blocks('- one\n  1. two\n     more\n') as Prose[];
    expect(items.map(item => [item.text, item.level])).toEqual([
      ['one', 1],
      ['two\n     more', 2],
    ]);
  });

  test('headings know their depth and mask their marks', () => {
    expect(visible('## Size in 2023 ##')).toBe('···Size in 2023···');
    expect(visible('Size\n===')).toBe('Size\n···');
    expect((blocks('### x')[0] as Prose).level).toBe(3);
  });

  test('front matter stands at the start, also after a byte order mark', () => {
    expect(kinds('---\na: 1\n---\ntext')).toEqual(['front-matter', 'paragraph']);
    const marked = blocks('\uFEFF---\r\na: 1\r\n---\r\ntext');
    expect(marked.map(b => b.kind)).toEqual(['front-matter', 'paragraph']);
    expect(readMarkdown('\uFEFF---\r\na: 1\r\n---\r\ntext').starts.at(0)).toBe(1);
    expect(kinds('---\nnever closed')).toEqual(['other', 'paragraph']);
  });

  test('fences of figures and charts carry their content', () => {
    const [fence] = blocks('```figures\nseries: {}\n```\n');
    expect(fence).toMatchObject({ kind: 'figures', content: { start: 11, end: 22 } });
    expect(kinds('~~~ chart\nx\n~~~')).toEqual(['chart']);
  });

  test('a fence that is not closed is a problem at its first line', () => {
    const { problems, blocks: read } = readMarkdown('```figures\nseries: {}\n');
    expect(read.at(0)?.kind).toBe('figures');
    expect(problems).toMatchObject([{ rule: 'schema/invalid', span: { start: 0, end: 10 } }]);
  });

  test('comments that silence are blocks; other comments and HTML are nothing', () => {
    expect(kinds('<!-- ticktie-ignore growth/yoy-mismatch: restated -->\nText.')).toEqual([
      'silencer',
      'paragraph',
    ]);
    expect(kinds('<!-- ticktie-ok a/b: why --> Text')).toEqual(['silencer', 'paragraph']);
    expect(kinds('<!-- note -->\n\n<div>\n1 > 2\n</div>')).toEqual(['other', 'other']);
  });

  test('lone returns end lines and keep their places', () => {
    const read = blocks('# A\rtext\r\r- b');
    expect(read.map(b => [b.kind, b.text])).toEqual([
      ['heading', '# A'],
      ['paragraph', 'text'],
      ['item', 'b'],
    ]);
  });

  test('a huge paragraph is read in pieces that cover all of it', () => {
    const text = '2023年销量为15.2亿笔，同比增长21.7%。'.repeat(3000);
    const read = blocks(text);
    expect(read.length).toBe(blocks(text).length);
    expect(read.map(b => b.text).join('')).toBe(text);
  });
});

describe('what is not prose', () => {
  test.each([
    ['code `12 %` here', 'code ······ here'],
    ['``a`b`` and `open', '······· and `open'],
    ['[48.5%](#alipay@2025 "t")', '·48.5%···················'],
    ['![Share 5%](a(1).png)', '··Share 5%···········'],
    ['see [x][2023] and [12]', 'see ·x······· and [12]'],
    ['**15.4 %** and _5_', '··15.4 %·· and ·5·'],
    ['**「12%」**增長', '··「12%」··增長'],
    ['3 * 4, 12*, a_1_b', '3 * 4, 12*, a_1_b'],
    ['3~5 亿，~~7~~', '3~5 亿，··7··'],
    ['1\\*2 \\a', '1·*2 \\a'],
    ['m<sup>2</sup> <b>5</b> 3 < 5', 'm············ ···5···· 3 < 5'],
    ['<https://a.b/2023> https://a.b/2023。其中', '·················· ················。其中'],
    ['(www.a.com/1)', '(···········)'],
    ['grew 5%[^12] a <!-- 7 --> b', 'grew 5%····· a ·········· b'],
    ['1&nbsp;234 A&B', '1······234 A&B'],
  ])('%s', (text, expected) => expect(visible(text)).toBe(expected));

  test('the marks of a quote inside its paragraph', () => {
    expect(visible('> one\n> two 5 %')).toBe('one\n··two 5 %');
  });

  test('links know text and address', () => {
    const [link] = (blocks('is [48.5%](#alipay@2025) of')[0] as Prose).links;
    expect(link).toEqual({
      text: { start: 4, end: 9 },
      target: { start: 11, end: 23 },
      address: '#alipay@2025',
    });
  });

  test('takes linear time on marks that never close', () => {
    for (const mark of [
      '`',
      '[',
      '![',
      '*',
      '_a',
      '<a ',
      '<!--',
      '](',
      '[^',
      '&',
      '**a ',
      '` ``',
      '((',
      '\\',
    ]) {
      const text = `x${mark.repeat(50_000)}`;
      const start = performance.now();
      blocks(text);
      expect(performance.now() - start, mark).toBeLessThan(2000);
    }
  });
});

describe('tables', () => {
  test('cells have exact places, also with escaped pipes, marks and missing ends', () => {
    const read = table('| a\\|b | **c** |\n|---|:-:|\n| 1 | **2.5** |\n| x\n');
    const texts = [read.header, ...read.rows].map(row => row.map(cell => cell.text));
    expect(texts).toEqual([
      ['a\\|b', 'c'],
      ['1', '2.5'],
      ['x', ''],
    ]);
    for (const cell of [...read.header, ...read.rows.flat()]) {
      expect(read.text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
    }
  });

  test('are read inside lists, quotes and with Windows line ends', () => {
    expect(table('> | a | b |\r\n> |---|---|\r\n> | 1 | 2 |\r\n').rows[0]?.map(c => c.text)).toEqual([
      '1',
      '2',
    ]);
    expect(table('- x\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n').rows[0]?.map(c => c.text)).toEqual([
      '1',
      '2',
    ]);
  });

  test('cells beyond the head are dropped, missing ones are empty', () => {
    expect(table('|a|b|\n|-|-|\n|1|2|3|\n||4|').rows.map(r => r.map(c => c.text))).toEqual([
      ['1', '2'],
      ['', '4'],
    ]);
  });
});
