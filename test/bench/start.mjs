import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from './support/build.mjs';
import { generateReport } from './support/generate.mjs';
import { quantile } from './support/measure.mjs';

/** A cold `ticktie check` of one report, beside Node with an empty script. */
export async function start({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'ticktie-bench-'));
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const rows = [];
  for (const [name, size] of [['84 KB', 84_000], ...(quick ? [] : [['8.5 MB', 8_500_000]])]) {
    const file = join(folder, `${size}.report.md`);
    writeFileSync(file, generateReport('en', size));
    const runs = size > 1e6 ? 1 : 15;
    const own = [];
    const bare = [];
    // One after the other, so that both see the same machine.
    for (let i = 0; i < runs; i++) {
      own.push(run([CLI, 'check', file]));
      bare.push(run([empty]));
    }
    const [cold, node] = [quantile(own, 0.5), quantile(bare, 0.5)];
    rows.push({ report: name, 'check, ms': cold, 'bare node, ms': node, '× node': cold / node });
  }
  rmSync(folder, { recursive: true });
  return {
    title: 'Cold start of ticktie check',
    rows,
    notes: ['goal: at most 2.2 × node at 84 KB, 1.0 s at 8.5 MB'],
  };
}

function run(args) {
  const begin = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - begin;
}
