// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** What a step remembers from its last run; gone with node_modules, as it should be. */
export const cache = join(root, 'node_modules', '.cache', 'ticktie');
/** The VS Code that tests and `npm start` run in; large, and kept. */
export const vscodeHome = join(root, '.vscode-test');
export const vsix = join(root, 'ticktie.vsix');
export const commandLine = join(root, 'dist', 'cli.js');
export const samples = join(root, 'samples');
