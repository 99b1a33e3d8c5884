import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, type Snapshot } from '../../../server/src/engine/index.ts';

/** Whatever was typed before: an analysis that reuses the last one says what a fresh one says. */

const PIECES = [
  '# Market report 2023\n\n',
  '## Demand up 14%\n\n',
  '## 需求\n\n',
  'The market grew from $13 billion in 2020 to $20 billion in 2023, a CAGR of 10%.\n\n',
  'Demand grew by 11.3% in 2023. Sales were 12.34 million units in 2023.\n\nSales in 2023 were 12.43 million units.\n\n',
  '2023年营收56.3亿元，上年为50.1亿元，同比增长15.2%。\n\n',
  '2023年市場規模達320億元。\n\n行業升溫，2023年市場規模為410億元，佔比48%。\n\n',
  '- 门店占45.2%\n- 网店占38.1%\n- 其余占26.7%\n\n',
  '| 板块 | 2022年 | 2023年 |\n|---|---:|---:|\n| 储能 | 41.7 | 53.6 |\n| 光伏 | 88.2 | 90.4 |\n| 合计 | 129.9 | 154.0 |\n\n',
  '单位：亿元\n\n| Year | Sales | Growth |\n|---|---|---|\n| 2021 | 10.0 | |\n| 2022 | 12.0 | 20% |\n| 2023 | 13.0 | 18% |\n\n',
  '<!-- ticktie-ignore growth/cagr-mismatch: real growth -->\n',
  '<!-- ticktie-ignore-file share/sum-not-100: survey -->\n\n',
  '```figures\nseries:\n  a: { unit: 亿元, values: { 2022: 41.7, 2023: 53.6 }, growth: { 2023: 20% } }\n```\n\n',
  '> Quoted: 3 of 4 firms (60%) agree.\n\n',
  'No figures here, 🎉 only words.\r\n\r\n',
];
const HEADS = [
  '',
  '---\ntitle: Report\nunit: 亿元\n---\n\n',
  '---\nticktie: true\ncurrency: USD\n---\n',
  '\uFEFF',
];

const report = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 }))
  .map(([head, pieces]) => head + pieces.join(''));

/** An edit of a text; `history` is what stood there before, newest last. */
type Edit = (text: string, history: readonly string[]) => string;

function splice(text: string, at: number, removed: number, added: string): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + added + text.slice(start + removed);
}

const place = fc.nat(10_000);
const typing = fc
  .tuple(
    place,
    fc.constantFrom(
      '5',
      '0',
      '.',
      '%',
      '\n',
      '|',
      '\n\n',
      '亿',
      ' 2023',
      '#',
      '`',
      '-',
      ',',
      '其中',
      'in 2022',
    ),
  )
  .map(
    ([at, added]): Edit =>
      text =>
        splice(text, at, 0, added),
  );
const deleting = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
  ([at, removed]): Edit =>
    text =>
      splice(text, at, removed, ''),
);
const pasting = fc.tuple(place, fc.constantFrom(...PIECES)).map(
  ([at, piece]): Edit =>
    text => {
      const line = text.indexOf('\n\n', at % (text.length + 1));
      return splice(text, line < 0 ? text.length : line + 2, 0, piece);
    },
);
/** From one heading, or anywhere, to the next. */
const deletingSection = place.map(
  (at): Edit =>
    text => {
      const start = text.indexOf('\n#', at % (text.length + 1));
      if (start < 0) return text;
      const end = text.indexOf('\n#', start + 2);
      return text.slice(0, start + 1) + (end < 0 ? '' : text.slice(end + 1));
    },
);
const undoing = fc.integer({ min: 1, max: 3 }).map(
  (steps): Edit =>
    (text, history) =>
      history.at(-steps) ?? text,
);
const changingHead = fc.constantFrom(...HEADS).map(
  (head): Edit =>
    text =>
      head + text.replace(/^\uFEFF?(?:---\n[\s\S]*?\n---\n)?/, ''),
);
const duplicating = place.map(
  (at): Edit =>
    text => {
      const start = text.lastIndexOf('\n\n', at % (text.length + 1));
      const end = text.indexOf('\n\n', start + 2);
      return end < 0 ? text : text.slice(0, end + 2) + text.slice(start + 2);
    },
);

const edits = fc.array(
  fc.oneof(
    { arbitrary: typing, weight: 4 },
    deleting,
    pasting,
    deletingSection,
    undoing,
    changingHead,
    duplicating,
  ),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** All that others see of a snapshot. */
function seen({ figures, findings, tables, data, linked, outline, faults }: Snapshot) {
  return { figures, findings, tables, data, linked, outline, faults };
}

function check(path: string, text: string, sequence: readonly Edit[]): void {
  const run = (next: string, previous?: Snapshot) =>
    analyse({ path, text: next, settings: DEFAULT_SETTINGS }, previous);
  let snapshot = run(text);
  const history: string[] = [];
  for (const edit of sequence) {
    const next = edit(snapshot.text, history);
    history.push(snapshot.text);
    snapshot = run(next, snapshot);
    const [kept, anew] = [seen(snapshot), seen(run(next))];
    // The second comparison is slow, and tells where they differ.
    if (!isDeepStrictEqual(kept, anew)) expect({ text: next, ...kept }).toEqual({ text: next, ...anew });
  }
}

test('edits of a report', () => {
  fc.assert(
    fc.property(report, edits, (text, sequence) => check('a.report.md', text, sequence)),
    { numRuns: 50 },
  );
});

test.each([
  [
    'is closed by a later edit',
    '---\nunit: 亿元\n\n# Part\n\nText 5%.\n',
    '---\nunit: 亿元\n---\n\n# Part\n\nText 5%.\n',
  ],
  [
    'loses its end',
    '---\nunit: 亿元\n---\n\n# Part\n\nText 5%.\n',
    '---\nunit: 亿元\n--\n\n# Part\n\nText 5%.\n',
  ],
  ['gives another unit', `---\nunit: 亿元\n---\n\n${PIECES[8]}`, `---\nunit: 万元\n---\n\n${PIECES[8]}`],
])('front matter that %s', (_, before, after) => {
  check('a.report.md', before, [() => after, (__, history) => history[0] ?? '']);
});

test('edits of bare text', () => {
  fc.assert(
    fc.property(report, edits, (text, sequence) => check('a.report.txt', text, sequence)),
    { numRuns: 25 },
  );
});

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));

test.each(['third-party-payments/payments.report.md', 'energy-outlook/energy.report.md'])(
  'edits of the sample %s',
  path => {
    const text = readFileSync(`${samples}/${path}`, 'utf8');
    fc.assert(
      fc.property(edits, sequence => check(path, text, sequence)),
      { numRuns: 6 },
    );
  },
);

test('what an edit leaves alone is kept', () => {
  const text = PIECES.join('');
  const before = analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
  const after = analyse(
    { path: 'a.report.md', text: text.replace('only words', 'just words'), settings: DEFAULT_SETTINGS },
    before,
  );
  expect(seen(after)).toEqual(seen(before));
  expect(after.data[0]).toBe(before.data[0]);
});
