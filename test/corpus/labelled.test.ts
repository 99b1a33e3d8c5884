import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCases, score } from './score.ts';

/**
 * Texts of our own with known contradictions, and clean ones that tempt. What is found may grow, never shrink: raise the
 * numbers when a change finds more.
 */
const KNOWN = [
  { language: 'en', found: 0.9 },
  { language: 'zh-hans', found: 0.93 },
  { language: 'zh-hant', found: 0.93 },
] as const;

describe.each(KNOWN)('labelled cases in $language', ({ language, found }) => {
  const cases = readCases(fileURLToPath(new URL(`./labelled/${language}.jsonl`, import.meta.url)));
  const result = score(cases);

  test('finds the contradictions', () => {
    expect(result.found / result.defects, result.missed.join('\n')).toBeGreaterThanOrEqual(found);
  });

  test('is silent on clean texts, but for one in fifty', () => {
    expect(result.flagged.length, result.flagged.join('\n')).toBeLessThanOrEqual(result.clean / 50);
  });
});
