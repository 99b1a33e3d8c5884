// Builds every bundle of Ticktie into dist/. `--dev` adds source maps and leaves names as written, `--watch` stays.

import { existsSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import * as esbuild from 'esbuild';

const dev = process.argv.includes('--dev');
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  logLevel: 'warning',
  target: 'es2022',
  // A rule's page is its documentation and its tests; the bundle carries it as text.
  loader: { '.md': 'text' },
};
const forNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
};
const forBrowser = { ...shared, platform: 'browser', format: 'iife' };

const bundles = [
  {
    ...forNode,
    entryPoints: ['server/src/node/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...forNode, entryPoints: ['server/src/node/server.ts'], outfile: 'dist/server.js' },
  { ...forBrowser, entryPoints: ['server/src/browser/server.ts'], outfile: 'dist/server-browser.js' },
  {
    ...forNode,
    entryPoints: ['client/src/node/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
  },
  {
    ...forBrowser,
    // VS Code's web extension host loads CommonJS inside a worker.
    format: 'cjs',
    entryPoints: ['client/src/browser/extension.ts'],
    outfile: 'dist/client-browser.js',
    external: ['vscode'],
  },
  { ...forBrowser, entryPoints: ['client/src/webview/preview.ts'], outfile: 'dist/preview.js' },
];

const [existing, missing] = partition(bundles, bundle => existsSync(bundle.entryPoints[0]));
for (const bundle of missing)
  console.log(`skipped ${bundle.outfile}: ${bundle.entryPoints[0]} does not exist yet`);

await rm('dist', { recursive: true, force: true });
if (watch) {
  const contexts = await Promise.all(existing.map(bundle => esbuild.context(bundle)));
  await Promise.all(contexts.map(context => context.watch()));
  console.log('watching for changes');
} else {
  await Promise.all(existing.map(bundle => esbuild.build(bundle)));
  if (existsSync('dist/cli.js')) await chmod('dist/cli.js', 0o755);
}

function partition(items, holds) {
  return [items.filter(holds), items.filter(item => !holds(item))];
}
