// Builds every bundle of Ticktie into dist/. `--dev` adds source maps and leaves names as written, `--watch` stays.

import { chmod, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
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
  // Chinese letters as they are; escapes would take twice the bytes.
  charset: 'utf8',
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
/** What every CommonJS module is given. */
const SCOPE = 'exports, require, module, __filename, __dirname';
/** Of the language server, to be the same for whoever answers a client. */
const LIBRARY = ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-jsonrpc'];
/** The rules, and what the patterns that they listen for require: found out here, once. */
const RULES = `
  import './server/src/engine/rules/index.ts';
  export { requiredWords } from './server/src/engine/lexicon/cues.ts';`;
/** A promise, once a bundle has asked. */
let required;
const foundOut = {
  name: 'found-out',
  setup(build) {
    build.onLoad({ filter: /lexicon.required-words\.ts$/ }, async () => ({
      contents: `export const REQUIRED_WORDS = JSON.parse(${JSON.stringify(JSON.stringify(await wordsRequired()))});`,
    }));
  },
};
const forBrowser = { ...shared, platform: 'browser', format: 'iife' };

const bundles = [
  {
    ...forNode,
    entryPoints: ['server/src/node/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    external: ['./command-line.js'],
  },
  {
    ...forNode,
    entryPoints: ['server/src/node/command-line.ts'],
    outfile: 'dist/command-line.js',
    plugins: [
      keptApart(['server/src/cli/chart/pages.ts', 'server/src/node/stdio.ts']),
      keptPacked('server/src/engine/rules/pages.ts', 'PAGES'),
      foundOut,
    ],
  },
  {
    ...forNode,
    entryPoints: ['server/src/node/server.ts'],
    outfile: 'dist/server.js',
    plugins: [keptApart(['server/src/lsp/session.ts'], LIBRARY)],
  },
  {
    ...forBrowser,
    entryPoints: ['server/src/browser/server.ts'],
    outfile: 'dist/server-browser.js',
    plugins: [foundOut],
  },
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
 * this way `ticktie check` does not pay for the drawing library and the language server, nor a client that introduces
 * itself for the engine. What is `lent` stays in the bundle, and is the same on both sides.
 */
function keptApart(entryPoints, lent = []) {
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
        const { unpack, watchFiles } = await packed(path, lent);
        const names = lent.map(name => `'${name}': () => require('${name}')`);
        const contents = `
          const lent = { ${names} };
          const outer = name => (lent[name] ?? require)(name);
          ${unpack}(exports, outer, module, __filename, __dirname);`;
        return { resolveDir: resolve('.'), watchFiles, contents };
      });
    },
  };
}

/** A module whose one export, a map, few commands look into: it stays compressed until something is looked up. */
function keptPacked(entryPoint, name) {
  const path = resolve(entryPoint);
  return {
    name: 'kept-packed',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path: loaded }) => {
        if (loaded !== path) return undefined;
        const { unpack, watchFiles } = await packed(path);
        return {
          resolveDir: resolve('.'),
          watchFiles,
          contents: `
            let map;
            function read() {
              const module = { exports: {} };
              ${unpack}(module.exports, require, module, __filename, __dirname);
              return module.exports.${name};
            }
            export const ${name} = { get: key => (map ??= read()).get(key) };`,
        };
      });
    },
  };
}

/** A module and all that it imports as compressed text, and the expression that makes a function of it. */
async function packed(path, external = []) {
  const { outputFiles, metafile } = await esbuild.build({
    ...forNode,
    sourcemap: dev && 'inline',
    entryPoints: [path],
    external,
    plugins: [foundOut],
    metafile: true,
    write: false,
    // Code that is made from text can require, but not import.
    supported: { 'dynamic-import': false },
  });
  const text = brotliCompressSync(outputFiles[0].contents).toString('base64');
  const code = `require('node:zlib').brotliDecompressSync(Buffer.from('${text}', 'base64')).toString()`;
  return {
    unpack: `require('node:vm').compileFunction(${code}, '${SCOPE}'.split(', '))`,
    watchFiles: Object.keys(metafile.inputs).map(input => resolve(input)),
  };
}

function wordsRequired() {
  required ??= (async () => {
    const stdin = { contents: RULES, resolveDir: resolve('.') };
    const { outputFiles } = await esbuild.build({ ...forNode, stdin, write: false });
    const module = { exports: {} };
    new Function('module', 'exports', 'require', outputFiles[0].text)(
      module,
      module.exports,
      createRequire(import.meta.url),
    );
    return module.exports.requiredWords();
  })();
  return required;
}
