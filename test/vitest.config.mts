import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports of `.md` give the page's text, as the esbuild loader of the same name does. */
const markdownAsText: Plugin = {
  name: 'markdown-as-text',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.md')) return null;
    return `export default ${JSON.stringify(await readFile(id, 'utf8'))};`;
  },
};

/** Files that drive a real VS Code, one after the other: two windows on two cores only make each other wait. */
function inVsCode(name: string, files: string): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name,
      include: [files],
      globalSetup: ['test/editor/support/global-setup.ts'],
      fileParallelism: false,
      maxWorkers: 1,
      testTimeout: 90_000,
      hookTimeout: 240_000,
    },
  };
}

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [markdownAsText],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'server/src/**/*.test.ts', 'client/src/**/*.test.ts'],
          exclude: ['test/editor/**', 'test/electron/**', '**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      inVsCode('editor', 'test/editor/**/*.test.ts'),
      // Not tests: they take the pictures of the documentation.
      inVsCode('pictures', 'test/editor/pictures/*.picture.ts'),
      // Nor these: they are measured by `npm run bench -- editor`.
      inVsCode('speed', 'test/editor/speed/*.speed.ts'),
    ],
  },
});
