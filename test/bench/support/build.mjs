import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const OUT = fileURLToPath(new URL('../out', import.meta.url));
export const SERVER = `${ROOT}dist/server.js`;
export const CLI = `${ROOT}dist/cli.js`;
export const EMPTY_SERVER = `${OUT}/empty-server.cjs`;

/** Bundles the engine and the empty server; the server and the command line are those that `npm run build` made. */
export async function buildAll() {
  for (const path of [SERVER, CLI])
    if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`);
  const shared = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    logLevel: 'warning',
  };
  await build({
    ...shared,
    entryPoints: [`${ROOT}test/bench/support/engine.ts`],
    outfile: `${OUT}/engine.cjs`,
  });
  await build({
    ...shared,
    entryPoints: [`${ROOT}test/bench/support/empty-server.ts`],
    outfile: EMPTY_SERVER,
  });
}

export function loadEngine() {
  return createRequire(import.meta.url)(`${OUT}/engine.cjs`);
}
