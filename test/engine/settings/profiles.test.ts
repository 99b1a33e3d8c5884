import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, RULES } from '../../../server/src/engine/index.ts';
import { PROFILES } from '../../../server/src/engine/settings/profiles.ts';
import { readSettings } from '../../../server/src/engine/settings/read.ts';

const CLAIM = 'Sales grow from 13 trillion yuan in 2022 to 20 trillion yuan in 2025, a CAGR of 5%.';

function severities(settings: string): string[] {
  const { said, problems } = readSettings(settings, 'ticktie.config.yaml');
  expect(problems).toEqual([]);
  const { findings } = analyse({
    path: 'a.report.md',
    text: CLAIM,
    settings: { ...DEFAULT_SETTINGS, ...said },
  });
  return findings.filter(f => f.rule.startsWith('growth/')).map(f => `${f.severity} ${f.rule}`);
}

test('a profile lowers severities, and what the rules say goes before it', () => {
  expect(severities('tolerance: 0')).toEqual(['error growth/cagr-mismatch']);
  expect(severities('profile: market-research')).toEqual(['warning growth/cagr-mismatch']);
  expect(severities('profile: official-statistics')).toEqual(['info growth/cagr-mismatch']);
  expect(severities('profile: market-research\nrules: { growth/cagr-mismatch: error }')).toEqual([
    'error growth/cagr-mismatch',
  ]);
});

test('an unknown profile is a problem at its place', () => {
  const text = 'profile: marketing';
  const [problem] = readSettings(text, 'ticktie.config.yaml').problems;
  expect(text.slice(problem?.span.start, problem?.span.end)).toBe('marketing');
});

test('profiles speak of rules that there are', () => {
  const ids = new Set(RULES.map(rule => rule.id));
  expect(Object.values(PROFILES).flatMap(rules => Object.keys(rules).filter(id => !ids.has(id)))).toEqual([]);
});
