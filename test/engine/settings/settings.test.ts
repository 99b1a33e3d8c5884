import { describe, expect, test } from 'vitest';
import { explainSettings, mergeSettings } from '../../../server/src/engine/settings/merge.ts';
import { readSettings } from '../../../server/src/engine/settings/read.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/engine/settings/settings.ts';

const RULES = ['growth/cagr-mismatch', 'period/series-gap'];

function problems(text: string, path = 'ticktie.config.yaml'): readonly string[] {
  return readSettings(text, path, { rules: RULES }).problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`,
  );
}

describe('reading', () => {
  test('every setting', () => {
    const text = `
include: ["docs/**/*.md"]
profile: financial
rules:
  growth/cagr-mismatch: warning
  period/series-gap: { severity: off, most: 3 }
tolerance: 0.5
units: { 籮: { like: kg, factor: 60 }, robots: 1 }
rates: { USD/CNY: { 2023: 7.05 } }
bounds: { 中国: { 2023: 14.1亿 }, Malta: { 2023: 0.55 million } }
reports: [[a.report.md, b.report.md], "c/*.report.md"]
locale: zh-tw
`;
    const { said, problems: found } = readSettings(text, 'ticktie.config.yaml', { rules: RULES });
    expect(found).toEqual([]);
    expect(said).toEqual({
      include: ['docs/**/*.md'],
      profile: 'financial',
      rules: {
        'growth/cagr-mismatch': { severity: 'warning', options: {} },
        'period/series-gap': { severity: 'off', options: { most: 3 } },
      },
      tolerance: 0.5,
      units: { 籮: { like: 'kg', factor: 60 }, robots: { factor: 1 } },
      rates: { 'USD/CNY': { 2023: 7.05 } },
      bounds: { 中国: { 2023: 14.1e8 }, Malta: { 2023: 550_000 } },
      reports: [['a.report.md', 'b.report.md'], ['c/*.report.md']],
      locale: 'zh-tw',
    });
  });

  test('problems stand at their places, and the rest counts', () => {
    const text =
      'tolernace: 1\nrules: { growth/cagr-missmatch: error, period/series-gap: loud }\ntolerance: lots\nlocale: en';
    expect(problems(text)).toEqual([
      'tolernace | Unknown key “tolernace”; did you mean “tolerance”?',
      'growth/cagr-missmatch | No rule is named “growth/cagr-missmatch”; did you mean “growth/cagr-mismatch”?',
      'loud | Expected error, warning, info, hint or off, or { severity, …options }',
      'lots | Expected a percentage from 0 to 50',
    ]);
    expect(readSettings(text, 'ticktie.config.yaml').settings).toEqual({
      ...DEFAULT_SETTINGS,
      rules: { 'growth/cagr-missmatch': { severity: 'error', options: {} } },
      locale: 'en',
    });
  });

  test('package.json has them under "ticktie"', () => {
    const text = '{ "name": "x", "ticktie": { "tolerance": 1, "lokale": "en" } }';
    expect(readSettings(text, 'a/package.json').settings.tolerance).toBe(1);
    expect(problems(text, 'package.json')).toEqual(['lokale | Unknown key “lokale”; did you mean “locale”?']);
    expect(readSettings('{ "name": "x" }', 'package.json')).toEqual({
      settings: DEFAULT_SETTINGS,
      said: {},
      problems: [],
    });
  });

  test('what is no YAML is a problem, what is empty is none', () => {
    expect(problems('rules: [')).not.toEqual([]);
    expect(problems('- a')).toEqual(['- a | Expected a map of settings']);
    expect(problems('')).toEqual([]);
  });
});

test('later layers win, entry by entry, and each value knows where it is said', () => {
  const file = {
    origin: 'ticktie.config.yaml',
    said: readSettings('tolerance: 1\nrules: { a/b: off, c/d: hint }', '').said,
  };
  const editor = { origin: 'editor', said: readSettings('rules: { a/b: error }', '').said };
  const merged = mergeSettings(mergeSettings(DEFAULT_SETTINGS, file.said), editor.said);
  expect(merged.rules['a/b']?.severity).toBe('error');
  expect(merged.rules['c/d']?.severity).toBe('hint');
  const explained = new Map(explainSettings([file, editor]).map(({ key, origin }) => [key, origin]));
  expect(explained.get('tolerance')).toBe('ticktie.config.yaml');
  expect(explained.get('rules.a/b')).toBe('editor');
  expect(explained.get('rules.c/d')).toBe('ticktie.config.yaml');
  expect(explained.get('locale')).toBe('default');
});
