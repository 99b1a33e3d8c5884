import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  applyEdits,
  DEFAULT_SETTINGS,
  type Finding,
  pageOf,
  RULES,
  type Settings,
} from '../../../server/src/engine/index.ts';
import { readSettings } from '../../../server/src/engine/settings/read.ts';
import { annotate, type Example, expectedText, readPage } from './page-format.ts';

const folder = fileURLToPath(new URL('../../../server/src/engine/rules', import.meta.url));
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md'))
  .sort();

const ENDINGS = { markdown: 'md', data: 'yaml', table: 'csv', text: 'txt' } as const;

/** Rules that are off by default are on in the examples of their own page. */
function settingsOf(example: Example, id: string): Settings {
  const { settings, problems } = readSettings(example.settings, 'ticktie.config.yaml', {
    rules: RULES.map(r => r.id),
  });
  expect(problems).toEqual([]);
  const rule = RULES.find(r => r.id === id && r.optIn);
  if (!rule || id in (settings.rules ?? {})) return { ...DEFAULT_SETTINGS, ...settings };
  const rules = { ...settings.rules, [id]: { severity: rule.severity, options: {} } };
  return { ...DEFAULT_SETTINGS, ...settings, rules };
}

/** What a page has to show: errors and warnings of every rule, and whatever its own rule says. */
function findingsIn(text: string, example: Example, id: string): readonly Finding[] {
  const snapshot = analyse({
    path: `example.report.${ENDINGS[example.kind]}`,
    kind: example.kind,
    text,
    settings: settingsOf(example, id),
    linked: path => example.files[path],
  });
  expect(snapshot.faults).toEqual([]);
  return snapshot.findings.filter(f => f.severity === 'error' || f.severity === 'warning' || f.rule === id);
}

describe.each(pages)('%s', path => {
  const id = path.replace(/\.md$/, '').replaceAll('\\', '/');
  const source = readFileSync(`${folder}/${path}`, 'utf8');
  const page = readPage(source);

  test('is the page of a rule, with an example that breaks it and one that does not', () => {
    expect(page.id).toBe(id);
    expect(pageOf(id)).toBe(source);
    expect(RULES.map(rule => rule.id)).toContain(id);
    expect(page.examples.some(example => example.expected.some(e => e.rule === id))).toBe(true);
    expect(page.examples.some(example => example.expected.length === 0)).toBe(true);
  });

  test.each(page.examples.map(example => [example.line, example] as const))('line %i', (_, example) => {
    const findings = findingsIn(example.text, example, id);
    expect(annotate(example.text, findings, example.expected)).toBe(
      expectedText(example.text, example.expected),
    );
    for (const finding of findings) {
      for (const fix of finding.fixes.filter(f => f.edits.every(edit => edit.path === undefined))) {
        const fixed = applyEdits(example.text, fix.edits);
        const left = findingsIn(fixed, example, id);
        const remains = left.some(f => f.rule === finding.rule && f.span.start === finding.span.start);
        expect(remains, `“${fix.title}” leaves the finding`).toBe(false);
        expect(left.length, `“${fix.title}” adds a finding`).toBeLessThan(findings.length);
      }
    }
  });
});

test('every rule has its page', () => {
  expect(RULES.filter(rule => pageOf(rule.id) === undefined).map(rule => rule.id)).toEqual([]);
});
