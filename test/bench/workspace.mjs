import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, SERVER } from './support/build.mjs';
import { placesToType, startEditor } from './support/editor.mjs';
import { generateReport } from './support/generate.mjs';
import { pause, quantile } from './support/measure.mjs';

/** A folder with many reports: one `ticktie check` of it, and the server's check beside an author who types. */
export async function workspace({ quick }) {
  const rows = [];
  for (const count of quick ? [100] : [100, 1000]) {
    const folder = mkdtempSync(join(tmpdir(), 'ticktie-bench-'));
    for (let i = 0; i < count; i++)
      writeFileSync(join(folder, `r${i}.report.md`), generateReport(i % 2 === 0 ? 'en' : 'zh', 8000 + i * 5));
    const begin = performance.now();
    spawnSync(process.execPath, [CLI, 'check', folder], { stdio: 'ignore' });
    const time = performance.now() - begin;
    const server = await inServer(folder);
    rows.push({ reports: count, 'check, s': time / 1000, 'ms, each': time / count, ...server });
    rmSync(folder, { recursive: true });
  }
  return {
    title: 'A workspace',
    rows,
    notes: [
      'check: the command line, in all processors; server: in the background, one processor left to the author',
      'typing: milliseconds to findings in an open report of 10 KB before and during the check (p50, p95)',
      'memory in MB before, during (most) and some seconds after',
    ],
  };
}

const MOST_KEYS = 200;

async function inServer(folder) {
  const editor = await startEditor(SERVER, folder);
  const text = generateReport('en', 10_000);
  const uri = 'file:///bench/typed.report.md';
  await editor.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const places = placesToType(text, 40);
  let version = 1;
  const type = async () => {
    const start = places[version % places.length];
    const end = { ...start, character: start.character + (version % 2) };
    const change = { range: { start, end }, text: version % 2 === 0 ? 'x' : '' };
    await pause(20);
    return editor.editAndPull(uri, ++version, change);
  };
  const alone = [];
  for (let i = 0; i < 120; i++) alone.push(await type());
  await pause(4000);
  const before = editor.memory();
  const begin = performance.now();
  let checked = false;
  let seconds = 0;
  const whole = editor.checkWorkspace().then(() => {
    seconds = (performance.now() - begin) / 1000;
    checked = true;
  });
  const meanwhile = [];
  let most = 0;
  // No author types without a pause until a thousand reports are checked
  while (!checked && meanwhile.length < MOST_KEYS) {
    meanwhile.push(await type());
    most = Math.max(most, editor.memory() ?? 0);
  }
  await whole;
  await pause(8000);
  const after = editor.memory();
  await editor.stop();
  return {
    'server, s': seconds,
    'typing p50': quantile(alone.slice(20), 0.5),
    'during p50': quantile(meanwhile, 0.5),
    'typing p95': quantile(alone.slice(20), 0.95),
    'during p95': quantile(meanwhile, 0.95),
    before,
    most,
    after,
  };
}
