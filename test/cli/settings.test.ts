import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, folder, RULE, WRONG } from './run.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'a.report.md': WRONG, 'docs/notes.md': WRONG, 'drafts/b.report.md': WRONG });
});
afterEach(() => here.remove());

function checked(...words: string[]) {
  const { out } = here.ticktie(['check', '--format', 'json', ...words]);
  return JSON.parse(out).files.map((file: { path: string }) => file.path);
}

describe('settings', () => {
  test('include and exclude files of a folder, but not those that are named', () => {
    here.write('ticktie.config.yaml', 'include: [docs/**/*.md]\nexclude: [drafts/**]\n');
    expect(checked()).toEqual(['a.report.md', 'docs/notes.md']);
    expect(checked('drafts/b.report.md')).toEqual(['drafts/b.report.md']);
  });

  test('are the nearest ones, upwards', () => {
    here.write('ticktie.config.yaml', `rules: { ${RULE}: off }\n`);
    here.write('drafts/ticktie.config.yaml', 'tolerance: 0\n');
    const { out } = here.ticktie(['check', '--format', 'json', 'docs/notes.md', 'drafts']);
    const counts = JSON.parse(out).files.map((file: { findings: unknown[] }) => file.findings.length);
    expect(counts).toEqual([0, 1]);
  });

  test('may stand in package.json', () => {
    here.write('package.json', JSON.stringify({ name: 'x', ticktie: { rules: { [RULE]: 'warning' } } }));
    expect(here.ticktie(['check', 'a.report.md']).code).toBe(0);
    expect(here.ticktie(['check', 'a.report.md', '--fail-on', 'warning']).code).toBe(1);
  });

  test('are those of --config, and --rule wins over them', () => {
    here.write('strict/other.yaml', `rules: { ${RULE}: off }\n`);
    expect(here.ticktie(['check', 'a.report.md', '--config', 'strict/other.yaml']).code).toBe(0);
    const words = ['--config', 'strict/other.yaml', '--rule', `${RULE}=error`];
    expect(here.ticktie(['check', 'a.report.md', ...words]).code).toBe(1);
  });

  test('that are wrong are told with their place, and the rest is used', () => {
    here.write('ticktie.config.yaml', `rules:\n  ${RULE}: of\nexclude: [drafts/**]\n`);
    const { code, err, out } = here.ticktie(['check', '--format', 'json']);
    expect(code).toBe(2);
    expect(err).toMatch(/^ticktie\.config\.yaml:2:\d+ /);
    expect(JSON.parse(out).files).toHaveLength(1);
  });
});

describe('linked files', () => {
  const DATA = 'ticktie: 1\nseries:\n  sales: { unit: 亿元, from: SOURCE, period: year, value: sales }\n';

  test('are read beside the report', () => {
    here.write('data/sales.csv', 'year,sales\n2023,1\n2024,2\n');
    here.write('c.report.yaml', DATA.replace('SOURCE', 'data/sales.csv'));
    expect(here.ticktie(['check', 'c.report.yaml'])).toMatchObject({ code: 0, err: '' });
  });

  test('that are missing or out of reach are findings', () => {
    here.write('c.report.yaml', DATA.replace('SOURCE', 'data/none.csv'));
    expect(here.ticktie(['check', 'c.report.yaml']).code).toBe(1);
    here.write('outside.csv', 'year,sales\n2023,1\n');
    here.write('inner/ticktie.config.yaml', 'tolerance: 0\n');
    here.write('inner/c.report.yaml', DATA.replace('SOURCE', '../outside.csv'));
    expect(here.ticktie(['check', 'inner/c.report.yaml']).code).toBe(1);
  });
});
