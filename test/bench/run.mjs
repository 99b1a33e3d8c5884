/**
 * The benchmark: `npm run bench`, or `npm run bench -- throughput keystroke` for some of its parts. Every figure is
 * measured beside what it is compared with, in one run. Prints tables and writes test/bench/out/results.json.
 *
 *   --peers   installs and measures other checkers as well (network)
 *   --quick   smaller sizes
 *
 * `editor` needs the packaged extension (`npm run package`) and the VS Code of the editor tests.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { editor } from './editor.mjs';
import { hostile } from './hostile.mjs';
import { keystroke } from './keystroke.mjs';
import { memory } from './memory.mjs';
import { peers } from './peers.mjs';
import { reading } from './reading.mjs';
import { recognizers } from './recognizers.mjs';
import { start } from './start.mjs';
import { buildAll, OUT } from './support/build.mjs';
import { printTable } from './support/table.mjs';
import { throughput } from './throughput.mjs';
import { workspace } from './workspace.mjs';

const PARTS = {
  reading,
  throughput,
  hostile,
  keystroke,
  memory,
  start,
  workspace,
  editor,
  recognizers,
  peers,
};

const flags = process.argv.slice(2).filter(a => a.startsWith('--'));
const asked = process.argv.slice(2).filter(a => !a.startsWith('--'));
const unknown = asked.filter(name => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}
const options = { quick: flags.includes('--quick'), installs: flags.includes('--peers') };

mkdirSync(OUT, { recursive: true });
await buildAll();
const results = { node: process.version, processor: cpus()[0]?.model, threads: cpus().length, parts: {} };
console.log(`Node ${results.node} on ${results.threads} × ${results.processor}\n`);
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { title, rows, notes = [] } = await measure(options);
  console.log(title);
  printTable(rows);
  for (const note of notes) console.log(`  ${note}`);
  console.log('');
  results.parts[name] = { title, rows, notes };
}
writeFileSync(`${OUT}/results.json`, `${JSON.stringify(results, null, 2)}\n`);
console.log('Written to test/bench/out/results.json');
