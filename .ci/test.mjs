// @ts-check
// `npm test`: installs what is missing, builds, and runs every check there is. The last line counts them.

import { ensureBrowser } from './lib/browser.mjs';
import { build, packageExtension } from './lib/build.mjs';
import { biomePasses, typesCheck, vitest } from './lib/checks.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { ensureVsCode } from './lib/vscode-install.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const failedToStart = { passed: 0, failed: 1 };

/** @type {Count[]} */
const counts = [];
try {
  await installDependencies();
  await build();
  counts.push(await typesCheck());
  counts.push(await biomePasses());
  counts.push(await vitest('unit', { minutes: 10 }));
  counts.push(await editorTests());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push(failedToStart);
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @returns {Promise<Count>} */
async function editorTests() {
  const browser = await ensureBrowser();
  if ('missing' in browser) {
    console.log(`The editor tests could not run: ${browser.missing}.`);
    return failedToStart;
  }
  await packageExtension();
  await ensureVsCode();
  return await vitest('editor', { minutes: 15 });
}
