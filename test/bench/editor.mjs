import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { OUT, ROOT } from './support/build.mjs';
import { quantile } from './support/measure.mjs';

/** From a keystroke to the chart that follows it, in the real VS Code with the packaged extension and its own settings. */
export async function editor() {
  const title = 'Keystroke to chart in VS Code, ms';
  if (!existsSync(`${ROOT}ticktie.vsix`))
    return { title, rows: [], notes: ['ticktie.vsix is missing: run npm run package first'] };
  const file = `${OUT}/speed.json`;
  rmSync(file, { force: true });
  spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/vitest/vitest.mjs`,
      'run',
      '--config',
      'test/vitest.config.mts',
      '--project',
      'speed',
    ],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TICKTIE_SPEED: file } },
  );
  const measured = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const rows = Object.entries(measured).map(([report, times]) => ({
    report,
    keystrokes: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }));
  return { title, rows, notes: ['with the pause of 60 ms before the text is judged, as it is delivered'] };
}
