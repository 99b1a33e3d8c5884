import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../server/src/engine/syntax/data/yaml.ts';
import { type KeptEntries, parseEntries } from '../../../server/src/engine/syntax/data/yaml-pieces.ts';

/** Lines that a data file is made of, and lines that break one. */
const LINES = [
  'title: Sales',
  'series:',
  'figures:',
  'checks:',
  '  revenue:',
  '  profit: { unit: "%", values: { 2023: 4.5, 2024: 5 } }',
  '  share:',
  '    unit: 亿元',
  '    values:',
  '      2023: 450.0',
  '      2024: { value: 12, status: forecast }',
  '    note: >',
  '      folded text',
  '        and more',
  '    note: |',
  '  # a comment',
  '# another',
  '',
  '  - revenue = profit * 2',
  '    note: "open',
  '    note: closed"',
  '    list: [1, 2',
  '    end: ]',
  'base: &base 5',
  'again: *base',
  '\ttab: 1',
  '---',
  ' odd: 1',
  'series:',
  "  'quoted': 1",
  'plain',
  '? complex',
];

const FILLER = Array.from({ length: 100 }, (_, i) => `  filler-${i}: { unit: 元, values: { 2024: ${i} } }`);

test('parsed entry by entry, a file reads as it does in one piece', () => {
  const line = fc.integer({ min: 0, max: LINES.length - 1 }).map(i => LINES[i] as string);
  const chosen = fc.array(line, { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(chosen, chosen, chosen, (before, after, edited) => {
      let kept: KeptEntries | undefined;
      for (const tail of [after, edited, after]) {
        const text = [...before, 'more:', ...FILLER, ...tail].join('\n');
        const { root, problems, kept: next } = parseEntries(text, 7, kept);
        expect({ root, problems }).toEqual({ root: undefined, ...parseYaml(text, 7) });
        kept = next;
      }
    }),
    { numRuns: 150 },
  );
});

test('an entry that an edit leaves alone keeps its nodes', () => {
  const text = ['series:', ...FILLER].join('\n');
  const { kept } = parseEntries(text, 0, undefined);
  const again = parseEntries(text.replace('{ 2024: 80 }', '{ 2024: 81 }'), 0, kept);
  const same = [...again.kept].filter(([source, node]) => kept.get(source) === node);
  expect(kept.size).toBe(FILLER.length);
  expect(same).toHaveLength(FILLER.length - 1);
});
