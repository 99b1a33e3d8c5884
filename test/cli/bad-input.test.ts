import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, folder, RULE, WRONG } from './run.ts';

let here: Folder;
beforeEach(() => {
  here = folder();
});
afterEach(() => here.remove());

function check(...words: string[]) {
  const { code, out, err } = here.ticktie(['check', '--format', 'json', ...words]);
  const files: { path: string; findings: { rule: string; message: string; range: Range }[] }[] =
    JSON.parse(out).files;
  return { code, err, files, rules: files.flatMap(({ findings }) => findings.map(({ rule }) => rule)) };
}

interface Range {
  readonly start: { readonly line: number; readonly character: number };
}

describe('bytes', () => {
  test('that are not UTF-8 are one finding at the first of them, and the rest is checked', () => {
    here.write(
      'a.report.md',
      Buffer.concat([Buffer.from('數字 '), Buffer.from([0xb5, 0xff]), Buffer.from(`\n\n${WRONG}`)]),
    );
    const { code, files, rules } = check('a.report.md');
    expect(code).toBe(1);
    expect(rules).toEqual(['schema/encoding', RULE]);
    expect(files[0]?.findings[0]?.range.start).toEqual({ line: 0, character: 3 });
  });

  test.each(['utf16le', 'utf16be'])('of %s with a mark are read', encoding => {
    const bytes = Buffer.from(`\uFEFF${WRONG}`, 'utf16le');
    here.write('a.report.md', encoding === 'utf16le' ? bytes : bytes.swap16());
    expect(check('a.report.md').rules).toEqual([RULE]);
  });

  test('a byte order mark does not move places', () => {
    here.write('a.report.md', `\uFEFF${WRONG}`);
    expect(check('a.report.md').files[0]?.findings[0]?.range.start.character).toBe(WRONG.indexOf('30%'));
  });

  test('zeros and control characters are no harm', () => {
    here.write('a.report.md', `\u0000\u001b[2J\n\n${WRONG}`);
    expect(check('a.report.md').rules).toEqual([RULE]);
    expect(here.ticktie(['check', 'a.report.md']).out).not.toContain('\u001b');
  });
});

describe('shapes', () => {
  test('an unclosed fence and table', () => {
    here.write('a.report.md', `${WRONG}\n| a | b\n|---|\n| 1 | 2 | 3\n\n\`\`\`figures\nseries:\n  x: {`);
    const { code, rules } = check('a.report.md');
    expect(code).toBe(1);
    expect(rules).toContain(RULE);
  });

  test('tabs in YAML', () => {
    here.write('a.report.yaml', 'ticktie: 1\nseries:\n\tx:\n\t\tvalues: { 2024: 1 }\n');
    const { code, rules } = check('a.report.yaml');
    expect(code).toBe(1);
    expect(rules.some(rule => rule.startsWith('schema/'))).toBe(true);
  });

  test('duplicate keys', () => {
    here.write('a.report.yaml', 'ticktie: 1\ntitle: a\ntitle: b\n');
    expect(check('a.report.yaml').rules.some(rule => rule.startsWith('schema/'))).toBe(true);
  });

  test('anchors that expand without end', () => {
    const levels = 'bcdefghij';
    const lines = [...levels].map((name, i) => {
      const before = i === 0 ? 'a' : levels[i - 1];
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
    });
    here.write('a.report.yaml', `ticktie: 1\na: &a [1, 2, 3]\n${lines.join('\n')}\n`);
    const { code, files } = check('a.report.yaml');
    expect(code).toBe(1);
    expect(files[0]?.findings.length).toBeGreaterThan(0);
  });

  test('an empty file', () => {
    for (const ending of ['md', 'yaml', 'json', 'csv', 'txt']) here.write(`a.report.${ending}`, '');
    expect([0, 1]).toContain(check('.').code);
  });

  test('a file of 50 MB', { timeout: 120_000 }, () => {
    const paragraph =
      'The committee met again and talked at length about the programme of the coming season.\n\n';
    here.write(
      'a.report.md',
      `${WRONG}\n${paragraph.repeat(Math.ceil(50_000_000 / paragraph.length))}\n${WRONG}`,
    );
    const { code, rules } = check('a.report.md');
    expect(code).toBe(1);
    expect(rules.filter(rule => rule === RULE)).toHaveLength(2);
  });
});

describe('files', () => {
  test('that vanish or are folders are one finding, and the others are checked', () => {
    here.write('a.report.md', WRONG);
    symlinkSync(join(here.path, 'gone.md'), join(here.path, 'dangling.report.md'));
    const { code, rules, files } = check('dangling.report.md', 'a.report.md');
    expect(code).toBe(2);
    expect(rules.sort()).toEqual([RULE, 'reference/missing-file']);
    expect(files.map(({ path }) => path).sort()).toEqual(['a.report.md', 'dangling.report.md']);
  });

  test('that link to themselves are one finding', () => {
    symlinkSync(join(here.path, 'a.report.md'), join(here.path, 'a.report.md'));
    expect(check('a.report.md')).toMatchObject({ code: 2, rules: ['reference/missing-file'] });
  });

  test('folders that link to each other do not hang it', () => {
    mkdirSync(join(here.path, 'sub'));
    symlinkSync(here.path, join(here.path, 'sub/up'));
    here.write('a.report.md', WRONG);
    expect(check('.').rules).toEqual([RULE]);
  });
});
