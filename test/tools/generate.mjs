// Writes the files that follow from the list of rules and the schemas. `node test/tools/generate.mjs`

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'node_modules/.cache/ticktie-generated.mjs');

// Pages are listed by the first round and described by the second.
for (let round = 0; round < 2; round++) {
  await build({
    entryPoints: [join(root, 'test/tools/generated.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  const { generatedFiles } = await import(`${pathToFileURL(bundle)}?${round}`);
  for (const [path, text] of generatedFiles(root)) await writeWhenNew(join(root, path), text);
}
await rm(bundle);

async function writeWhenNew(path, text) {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`wrote ${path.slice(root.length)}`);
}
