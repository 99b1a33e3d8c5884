import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, type Snapshot } from '../../../server/src/engine/index.ts';

const FENCE = `
\`\`\`figures
# ticktie-ignore schema/precision: raw
series:
  a: { unit: 億元, part-of: b, values: { 2024: 1.5, 2025: { value: 2.25, display: 2.3, status: actual }, 2025: 3 }, growth: { 2025: 90% } }
  b: { unit: 億圓元, values: { 2024: about 3, 2025: n/a } }
figures: { c: { value: 5.0億元, at: 2024 } }
checks:
  - { check: a + c = b, tolerance: 1% }
charts:
  - { series: [a, z], growth: b }
\`\`\`
`;
const linked = (path: string) =>
  path === 'd.report.yaml' ? 'series: { d: { values: { 2024: 5 } } }' : undefined;

function run(text: string, previous?: Snapshot): Snapshot {
  return analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS, linked }, previous);
}

test('data that stays is kept, wherever it moves, and says what a fresh reading says', () => {
  const edit = fc.record({
    at: fc.nat(700),
    removed: fc.nat(3),
    added: fc.constantFrom('x', '5', '\n', '', ' a b '),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), edits => {
      let snapshot = run(`---\ndata: d.report.yaml\n---\nText 5% [6](#d@2024).\n${FENCE}\nMore.\n`);
      for (const { at, removed, added } of edits) {
        const { text } = snapshot;
        const next = text.slice(0, at) + added + text.slice(at + removed);
        snapshot = run(next, snapshot);
        const fresh = run(next);
        expect(snapshot.data).toEqual(fresh.data);
        expect(snapshot.findings).toEqual(fresh.findings);
      }
    }),
    { numRuns: 60 },
  );
});

test('an edit of the prose does not read the data again', () => {
  const before = run(`Text.\n${FENCE}`);
  const after = run(`Text!\n${FENCE}`, before);
  expect(after.data[0]?.series).toBe(before.data[0]?.series);
});
