import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPieces } from '../../../server/src/engine/analysis/pieces.ts';
import {
  analyse,
  analyseEdit,
  DEFAULT_SETTINGS,
  LineIndex,
  type Snapshot,
} from '../../../server/src/engine/index.ts';
import { readMarkdown } from '../../../server/src/engine/syntax/markdown.ts';
import { applyEdits, type TextEdit } from '../../../server/src/engine/text/edit.ts';
import { generateReport } from '../../bench/support/generate.mjs';

const settings = DEFAULT_SETTINGS;
const SAMPLES = [
  'samples/third-party-payments/payments.report.md',
  'samples/energy-outlook/energy.report.md',
].map(path => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const TEXTS = [...SAMPLES, generateReport('en', 3000), generateReport('zh', 2000)];

/** What authors type, paste and break. */
const PIECES = [
  'x',
  '5',
  '%',
  '。',
  '\n',
  '\n\n',
  '## A heading 12\n\n',
  'Sales rose from $10 million in 2022 to $15 million in 2023, up 20%.',
  '2023年销售额由10亿元增长到15亿元，同比增长20%。',
  '\n| a, USD | 2023 |\n|---|---:|\n| x | 1 |\n| y | 2 |\n| Total | 4 |\n\n',
  '<!-- ticktie-ignore -->\n',
  '```figures\nseries:\n  a: { unit: "%", values: { 2023: 5 } }\n```\n',
  '---\nunit: 亿元\n---\n',
  '**',
  '`',
  '> ',
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly piece: number;
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 400 })),
  piece: fc.integer({ min: -1, max: PIECES.length - 1 }),
});

function editOf(text: string, { at, length, piece }: Edit): TextEdit {
  const start = Math.floor(at * text.length);
  return { span: { start, end: Math.min(text.length, start + length) }, newText: PIECES[piece] ?? '' };
}

function applied(text: string, edit: Edit): string {
  return applyEdits(text, [editOf(text, edit)]);
}

/** Everything that a snapshot says. */
function said({ findings, figures, tables, outline, data, faults, figureCount }: Snapshot) {
  return { findings, figures, tables, outline, data, faults, figureCount };
}

test('after any edits an analysis equals a fresh one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: TEXTS.length - 1 }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      (which, edits, settlesEach, tellsEdits) => {
        let text = TEXTS[which] as string;
        let snapshot = analyse({ path: 'a.report.md', text, settings });
        for (const one of edits) {
          const known = editOf(text, one);
          text = applyEdits(text, [known]);
          const input = { path: 'a.report.md', text, settings };
          snapshot = analyseEdit(input, snapshot, tellsEdits ? known : undefined);
          if (settlesEach) snapshot = analyse(input, snapshot);
        }
        const input = { path: 'a.report.md', text, settings };
        expect(said(analyse(input, snapshot))).toEqual(said(analyse(input)));
      },
    ),
    { numRuns: 250 },
  );
}, 60_000);

test('lines after an edit equal those of the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '年'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.nat(30), fc.nat(10), (before, newText, at, length) => {
      const start = Math.min(at, before.length);
      const end = Math.min(start + length, before.length);
      const edited = new LineIndex(before).edited({ span: { start, end }, newText });
      const fresh = new LineIndex(before.slice(0, start) + newText + before.slice(end));
      expect(edited.text.toString()).toBe(fresh.text.toString());
      expect(startsOf(edited)).toEqual(startsOf(fresh));
    }),
    { numRuns: 2000 },
  );
});

function startsOf(lines: LineIndex): number[] {
  return Array.from({ length: lines.count }, (_, i) => lines.lineStart(i));
}

test('a character typed in a long report leaves at least 98 % of the readings as they were', () => {
  const text = generateReport('en', 120_000);
  const before = readMarkdown(text);
  const pieces = readPieces(before, {}, settings);
  for (const part of [0.1, 0.37, 0.5, 0.81, 0.99]) {
    const next = readMarkdown(applied(text, { at: part, length: 0, piece: 1 }), before);
    const again = readPieces(next, {}, settings, pieces);
    const old = new Set([...pieces.list].map(piece => piece.prose ?? piece.table));
    const read = [...again.list].filter(piece => piece.prose ?? piece.table);
    const reused = read.filter(piece => old.has(piece.prose ?? piece.table));
    expect(reused.length / read.length).toBeGreaterThanOrEqual(0.98);
  }
});
