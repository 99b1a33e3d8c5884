// Builds every bundle of Ticktie into dist/. `--dev` adds source maps and leaves names as written, `--watch` stays.

import { chmod, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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
  // Packages that make their own `require` from it (tinyglobby) are content with a path.
  define: { 'import.meta.url': '__filename' },
};
const forBrowser = { ...shared, platform: 'browser', format: 'iife' };

const bundles = [
  {
    ...forNode,
    entryPoints: ['server/src/node/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [keptApart(['server/src/cli/chart/pages.ts', 'server/src/node/stdio.ts'])],
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
  { ...forBrowser, entryPoints: ['client/src/webview/figures.ts'], outfile: 'dist/figures.js' },
];

await rm('dist', { recursive: true, force: true });
if (watch) {
  const contexts = await Promise.all(bundles.map(bundle => esbuild.context(bundle)));
  await Promise.all(contexts.map(context => context.watch()));
  console.log('watching for changes');
} else {
  // What went wrong is on the screen by then.
  await Promise.all(bundles.map(bundle => esbuild.build(bundle))).catch(() => process.exit(1));
  await chmod('dist/cli.js', 0o755);
}

/**
 * Modules that a bundle imports with `import()` and that are large: each becomes a bundle of its own, kept in the same
 * file as compressed text, and compiled when it is asked for. Even code that never runs has to be scanned at each start:
 * this way `ticktie check` does not pay for the drawing library and the language server.
 */
function keptApart(entryPoints) {
  const paths = new Set(entryPoints.map(path => resolve(path)));
  return {
    name: 'kept-apart',
    setup(build) {
      build.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
        const entry = resolve(resolveDir, path);
        return kind === 'dynamic-import' && paths.has(entry)
          ? { path: entry, namespace: 'apart' }
          : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'apart' }, async ({ path }) => {
        const { outputFiles, metafile } = await esbuild.build({
          ...forNode,
          sourcemap: dev && 'inline',
          entryPoints: [path],
          metafile: true,
          write: false,
        });
        const packed = brotliCompressSync(outputFiles[0].contents).toString('base64');
        const scope = 'exports, require, module, __filename, __dirname';
        return {
          resolveDir: resolve('.'),
          watchFiles: Object.keys(metafile.inputs).map(input => resolve(input)),
          contents: `
            const code = require('node:zlib').brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString();
            require('node:vm').compileFunction(code, '${scope}'.split(', '))(${scope});`,
        };
      });
    },
  };
}
