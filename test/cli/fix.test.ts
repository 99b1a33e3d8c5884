import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folder, folder, WRONG } from './run.ts';

/** The noise of a calculation, which is how a figure is written and not what it says. */
const NOISY = 'ticktie: 1\nseries:\n  x: { unit: "%", values: { 2023: 0.30000000000000004, 2024: 0.4 } }\n';

let here: Folder;
beforeEach(() => {
  here = folder();
});
afterEach(() => here.remove());

const read = (name: string) => readFileSync(join(here.path, name), 'utf8');

test('mends how a figure is written, once', () => {
  here.write('a.report.yaml', NOISY);
  expect(here.ticktie(['check', '--fix', '.']).out).toContain('1 fixed');
  const fixed = NOISY.replace('0.30000000000000004', '0.3');
  expect(read('a.report.yaml')).toBe(fixed);
  expect(here.ticktie(['check', '--fix', '.']).out).not.toContain('fixed');
  expect(read('a.report.yaml')).toBe(fixed);
});

test('keeps the byte order mark and line ends', () => {
  const text = `\uFEFF${NOISY.replaceAll('\n', '\r\n')}`;
  here.write('a.report.yaml', text);
  here.ticktie(['check', '--fix', '.']);
  expect(read('a.report.yaml')).toBe(text.replace('0.30000000000000004', '0.3'));
});

test('never changes what a report says', () => {
  here.write('a.report.md', WRONG);
  expect(here.ticktie(['check', '--fix', '.']).code).toBe(1);
  expect(read('a.report.md')).toBe(WRONG);
});

test('leaves a file that it could not write back as it was', () => {
  const bytes = Buffer.concat([Buffer.from(NOISY), Buffer.from([0x23, 0xff])]);
  here.write('a.report.yaml', bytes);
  here.ticktie(['check', '--fix', '.']);
  expect(Buffer.compare(readFileSync(join(here.path, 'a.report.yaml')), bytes)).toBe(0);
});
