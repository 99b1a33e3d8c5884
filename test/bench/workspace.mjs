import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from './support/build.mjs';
import { generateReport } from './support/generate.mjs';

/** One `ticktie check` of a folder with many reports. */
export async function workspace({ quick }) {
  const rows = [];
  for (const count of quick ? [100] : [100, 1000]) {
    const folder = mkdtempSync(join(tmpdir(), 'ticktie-bench-'));
    for (let i = 0; i < count; i++)
      writeFileSync(join(folder, `r${i}.report.md`), generateReport(i % 2 === 0 ? 'en' : 'zh', 8000 + i * 5));
    const begin = performance.now();
    spawnSync(process.execPath, [CLI, 'check', folder], { stdio: 'ignore' });
    const time = performance.now() - begin;
    rows.push({ reports: count, 'seconds, all': time / 1000, 'ms, each': time / count });
    rmSync(folder, { recursive: true });
  }
  return { title: 'A workspace', rows };
}
