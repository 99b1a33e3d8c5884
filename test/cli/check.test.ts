import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, folder, RIGHT, RULE, WRONG } from './run.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'wrong.report.md': WRONG, 'right.report.md': RIGHT });
});
afterEach(() => here.remove());

function json(words: readonly string[], input?: string) {
  return JSON.parse(here.ticktie(['check', '--format', 'json', ...words], input).out);
}

function paths(words: readonly string[]): string[] {
  return json(words).files.map((file: { path: string }) => file.path);
}

describe('exit codes', () => {
  test.each([
    [0, ['right.report.md']],
    [1, ['wrong.report.md']],
    [1, []],
    [0, ['--fail-on', 'never', 'wrong.report.md']],
    [0, ['--rule', `${RULE}=warning`, 'wrong.report.md']],
    [1, ['--rule', `${RULE}=warning`, '--fail-on', 'warning', 'wrong.report.md']],
    [0, ['--rule', `${RULE}=off`, 'wrong.report.md']],
    [2, ['missing.report.md']],
    [2, ['missing.report.md', '--fail-on', 'never']],
    [2, ['*.nothing']],
    [2, ['--fromat', 'json']],
    [2, ['--format', 'jsn']],
    [2, ['--format']],
    [2, ['--rule', 'growth/none=error']],
    [2, ['--jobs', '0']],
    [2, ['--config', 'missing.yaml']],
    [2, ['--baseline', 'missing.json']],
    [2, ['--fix', '-']],
  ])('%i for check %j', (code, words) => {
    expect(here.ticktie(['check', ...words]).code).toBe(code);
  });
});

describe('what is checked', () => {
  test('of a folder: what opts in by name or front matter', () => {
    here.write('notes.md', WRONG);
    here.write('deep/er/opted.md', `---\nticktie: true\n---\n\n${WRONG}`);
    here.write('data.report.csv', 'year,sales\n2023,1\n');
    here.write('node_modules/x/x.report.md', WRONG);
    here.write('.hidden/x.report.md', WRONG);
    expect(paths([]).sort()).toEqual([
      'data.report.csv',
      'deep/er/opted.md',
      'right.report.md',
      'wrong.report.md',
    ]);
  });

  test('a file that is named, whatever its name', () => {
    here.write('notes.md', WRONG);
    expect(paths(['notes.md'])).toEqual(['notes.md']);
  });

  test('globs, and each file once', () => {
    here.write('notes.md', WRONG);
    expect(paths(['*.md', 'notes.md', '.'])).toEqual(['notes.md', 'right.report.md', 'wrong.report.md']);
  });

  test('standard input under a name of its own', () => {
    const { files } = json(['-', '--stdin-filename', 'x/y.report.md'], WRONG);
    expect(files).toHaveLength(1);
    expect(files[0].path).toBe('x/y.report.md');
    expect(files[0].findings[0].rule).toBe(RULE);
  });

  test('many files, in threads, as in one', () => {
    for (let i = 0; i < 60; i++) here.write(`many/${i}.report.md`, i % 2 === 0 ? WRONG : RIGHT);
    expect(json(['many', '--jobs', '2'])).toEqual(json(['many', '--jobs', '1']));
  });
});

test('the JSON is as documented', () => {
  const result = json(['wrong.report.md', 'right.report.md']);
  expect(result.version).toBe(1);
  expect(result.summary).toEqual({ files: 2, errors: 1, warnings: 0, infos: 0, hints: 0 });
  expect(result.files.map((file: { path: string }) => file.path)).toEqual([
    'wrong.report.md',
    'right.report.md',
  ]);
  const [finding] = result.files[0].findings;
  const rate = WRONG.indexOf('30%');
  expect(Object.keys(finding)).toEqual(['rule', 'severity', 'message', 'range', 'related', 'fixes']);
  expect(finding.range.start).toEqual({ line: 0, character: rate });
  expect(finding.range.end.line).toBe(0);
  for (const related of finding.related) {
    expect(Object.keys(related)).toEqual(['path', 'range', 'message']);
    expect(related.path).toBe('wrong.report.md');
  }
  for (const fix of finding.fixes) {
    expect(Object.keys(fix)).toEqual(['title', 'edits']);
    expect(Object.keys(fix.edits[0])).toEqual(['path', 'range', 'newText']);
  }
  expect(result.files[1].findings).toEqual([]);
});

test('quiet prints the findings only', () => {
  const { out } = here.ticktie(['check', '--quiet', 'right.report.md']);
  expect(out).toBe('');
});
