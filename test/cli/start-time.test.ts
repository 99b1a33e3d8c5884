import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLI, type Folder, folder, WRONG } from './run.ts';

const RUNS = 7;

let here: Folder;
beforeEach(() => {
  here = folder({ 'a.report.md': WRONG, 'empty.js': '' });
});
afterEach(() => here.remove());

/** Not a gate, for it depends on what else the machine does; the number belongs into the log of each run. */
test('tells how long a cold check takes, against an empty script', () => {
  const bare = best(['empty.js']);
  const check = best([CLI, 'check', 'a.report.md']);
  console.log(
    `cold check ${check.toFixed(0)} ms, bare node ${bare.toFixed(0)} ms: ${(check / bare).toFixed(2)} ×`,
  );
  expect(check).toBeGreaterThan(0);
});

/** Milliseconds of the quickest of several runs. */
function best(words: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    spawnSync(process.execPath, words, { cwd: here.path });
    return performance.now() - started;
  });
  return Math.min(...times);
}
