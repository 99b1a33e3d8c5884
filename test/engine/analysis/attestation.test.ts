import { expect, test } from 'vitest';
import { analyse, applyEdits, DEFAULT_SETTINGS } from '../../../server/src/engine/index.ts';
import { actionsAt } from '../../../server/src/features/actions.ts';

const CLAIM =
  'According to one forecaster, sales grow from 13 trillion yuan in 2022 to 20 trillion yuan in 2025, a CAGR of 5%.\n';

function read(text: string) {
  return analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS });
}

/** The text with the first action of its first finding applied. */
function attested(text: string): string {
  const snapshot = read(text);
  const action = actionsAt(snapshot, snapshot.findings[0]?.span ?? { start: 0, end: 0 })[0];
  expect(action?.title).toBe('Attest that the figures are as in the source');
  return applyEdits(text, action?.edits ?? []);
}

test('what is quoted is attested first, and is silent as long as its figures stay', () => {
  const text = attested(CLAIM);
  expect(text).toMatch(/^<!-- ticktie-ok growth\/cagr-mismatch #[\da-f]{8}: reason -->\n/);
  expect(read(text).findings).toEqual([]);
  expect(read(text.replace('sales grow', 'sales   will grow')).findings).toEqual([]);
});

test('an attestation expires when one of its figures changes, and can be given anew', () => {
  const changed = attested(CLAIM).replace('20 trillion', '21 trillion');
  const { findings } = read(changed);
  expect(findings.map(f => f.rule)).toEqual(['reference/unused-silencer', 'growth/cagr-mismatch']);
  expect(findings[0]?.message).toMatch(/^The figures have changed since this was attested: Stated 5%/);
  expect(read(applyEdits(changed, findings[0]?.fixes[0]?.edits ?? [])).findings).toEqual([]);
});

test('an attestation of something else is unused', () => {
  const right = attested(CLAIM).replace('of 5%', 'of 15.4%');
  expect(read(right).findings.map(f => f.message)).toEqual([
    'Nothing is silenced here: no finding of growth/cagr-mismatch',
  ]);
});

test('what nobody is quoted with is corrected', () => {
  const { text, findings } = read(CLAIM.replace('According to one forecaster, s', 'S'));
  expect(text.startsWith('Sales')).toBe(true);
  expect(actionsAt(read(text), findings[0]?.span ?? { start: 0, end: 0 })[0]?.title).toMatch(/^Change 5%/);
});
