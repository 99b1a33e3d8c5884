import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, pageOf, RULE_NAMES, RULES } from '../../../server/src/engine/index.ts';

const TEXT = 'The TAM is $12bn and the SAM $15bn.';

function findings(text: string, rules = {}): string[] {
  const settings = { ...DEFAULT_SETTINGS, rules };
  return analyse({ path: 'a.report.md', text, settings }).findings.map(f => `${f.severity} ${f.rule}`);
}

test('an alias is as good as the id in settings, silencers and pages', () => {
  expect(findings(TEXT)).toEqual(['error bounds/nesting']);
  expect(findings(TEXT, { 'identity/nesting': { severity: 'off', options: {} } })).toEqual([]);
  expect(findings(`<!-- ticktie-ignore identity/nesting: as in source -->\n\n${TEXT}`)).toEqual([]);
  expect(pageOf('identity/nesting')).toBe(pageOf('bounds/nesting'));
});

test('no name calls two rules', () => {
  const ids = new Set(RULES.map(rule => rule.id));
  const aliases = new Set(RULES.flatMap(rule => rule.aliases ?? []));
  expect([...aliases].filter(alias => ids.has(alias))).toEqual([]);
  expect(RULE_NAMES.length).toBe(ids.size + aliases.size);
});
