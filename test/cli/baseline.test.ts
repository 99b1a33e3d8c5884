import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folder, folder, RIGHT, RULE, WRONG } from './run.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'a.report.md': WRONG });
});
afterEach(() => here.remove());

test('what was accepted is left out, wherever it moves, from any folder', () => {
  expect(here.ticktie(['check', '--write-baseline', 'known.json'])).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(join(here.path, 'known.json'), 'utf8'))).toMatchObject({
    version: 1,
    files: { 'a.report.md': [{ rule: RULE, count: 1 }] },
  });
  here.write('a.report.md', `# A heading\n\n${WRONG}`);
  const { code, out } = here.ticktie(['check', '--baseline', 'known.json']);
  expect(code).toBe(0);
  expect(out).toContain('1 in the baseline');
  here.write('sub/b.report.md', RIGHT);
  expect(here.ticktie(['check', 'sub', 'a.report.md', '--baseline', 'known.json']).code).toBe(0);
});

test('what is new is found, also a second time of the same', () => {
  here.ticktie(['check', '--write-baseline', 'known.json']);
  here.write('a.report.md', `${WRONG}\n# Again\n\n${WRONG}`);
  const { code, out } = here.ticktie(['check', '--baseline', 'known.json', '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out).summary.errors).toBe(1);
});

test('what is mended is counted', () => {
  here.ticktie(['check', '--write-baseline', 'known.json']);
  here.write('a.report.md', RIGHT);
  expect(here.ticktie(['check', '--baseline', 'known.json']).out).toContain(
    '1 of the baseline no longer found',
  );
});

test('a file that is no baseline is refused', () => {
  here.write('known.json', '{"version": 2}');
  const { code, err } = here.ticktie(['check', '--baseline', 'known.json']);
  expect(code).toBe(2);
  expect(err).toContain('known.json');
});
