import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../server/src/engine/syntax/markdown.ts';
import { LongText } from '../../../server/src/engine/text/long-text.ts';

const PIECES = [
  '# Title\n',
  '## 2023\n',
  'Revenue grew 12 % to **5.4** bn.\n',
  '\n',
  '\n\n',
  '- item 4 %\n',
  '  - deeper\n',
  '1. one\n',
  '> quote\n',
  '> > twice\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '| 3 | 4 |\n',
  '```figures\nseries: {}\n```\n',
  '```\n',
  '~~~chart\n',
  '<!-- ticktie-ignore a/b: x -->\n',
  '<!--',
  '-->\n',
  '<div>\n',
  '</div>\n',
  '    code\n',
  '---\n',
  '===\n',
  'a: 1\n',
  '[x]: http://a.b\n',
  '[^1]: note 5\n',
  'x',
  ' ',
  '\t',
  '*',
  '`',
  '|',
  '>',
  '#',
  '\r\n',
  '\r',
  '销量为15.2亿笔。',
  '😀',
  '[5](#a)',
] as const;

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(parts => parts.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 12 }),
  added: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map(parts => parts.join('')),
});

test('an update equals a fresh reading, whatever is edited', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      let document = readMarkdown(start);
      for (const { at, removed, added } of edits) {
        const from = Math.floor(at * document.text.length);
        const next = document.text.slice(0, from) + added + document.text.slice(from + removed);
        document = readMarkdown(next, document);
        expect(document).toEqual(readMarkdown(next));
      }
    }),
    { numRuns: 1500 },
  );
});

test('an update of a long document equals a fresh reading', () => {
  const long = fc.array(fc.constantFrom(...PIECES, 'One more line of prose.\n'.repeat(40)), {
    minLength: 400,
    maxLength: 2000,
  });
  fc.assert(
    fc.property(long, fc.array(edit, { minLength: 1, maxLength: 4 }), (parts, edits) => {
      let text = LongText.of(parts.join(''));
      let document = readMarkdown(text);
      for (const { at, removed, added } of edits) {
        const start = Math.floor(at * text.length);
        const end = Math.min(text.length, start + removed);
        const one = { span: { start, end }, newText: added };
        text = text.edited(one);
        document = readMarkdown(text, document, one);
        expect({ ...document, text: '' }).toEqual({ ...readMarkdown(text.toString()), text: '' });
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('an update keeps the blocks that the edit leaves alone', () => {
  const section =
    '## Section\n\nRevenue grew 12 % to 5.4 bn in 2023.\n\n- one 4 %\n- two 5 %\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n';
  const before = section.repeat(100);
  const old = readMarkdown(before);
  const at = before.indexOf('12 %', before.length / 2);
  const updated = readMarkdown(`${before.slice(0, at)}3${before.slice(at)}`, old);
  const known = new Set([...old.blocks].map(block => block.text));
  expect([...updated.blocks].filter(block => !known.has(block.text))).toHaveLength(1);
  const contents = new Set([...old.blocks].map(block => ('masked' in block ? block.masked : undefined)));
  const same = [...updated.blocks].filter(block => 'masked' in block && contents.has(block.masked));
  expect(same.length / [...updated.blocks].filter(block => 'masked' in block).length).toBeGreaterThan(0.98);
  expect(updated.blocks.at(0)).toBe(old.blocks.at(0));
});
