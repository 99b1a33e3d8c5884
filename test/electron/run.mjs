// @ts-check
// `npm run test:electron`: the extension in the desktop VS Code. VSCODE_PATH names an installed one; without it one is
// downloaded. Not part of `npm test`, because it needs VS Code's own downloads and a display.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const suite = join(root, '.vscode-test', 'electron-suite.js');

if (!existsSync(join(root, 'dist', 'client.js'))) {
  console.error('dist/client.js is missing: run `npm run build` first.');
  process.exit(1);
}
const executable = await findVsCode();
if (!executable) process.exit(1);

await build({
  entryPoints: [join(root, 'test', 'electron', 'suite.ts')],
  outfile: suite,
  bundle: true,
  platform: 'node',
  external: ['vscode'],
});
const code = await runTests({
  vscodeExecutablePath: executable,
  extensionDevelopmentPath: root,
  extensionTestsPath: suite,
  launchArgs: [join(root, 'samples'), '--disable-extensions', '--disable-workspace-trust'],
}).catch(error => {
  console.error(`VS Code did not run the suite: ${error.message}`);
  return 1;
});
process.exit(code);

/** @returns {Promise<string | undefined>} */
async function findVsCode() {
  const named = process.env.VSCODE_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`VSCODE_PATH names ${named}, which does not exist.`);
    return undefined;
  }
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: 60_000 });
  } catch (error) {
    console.error('No VS Code to test in: it could not be downloaded, and VSCODE_PATH does not name one.');
    console.error(`The download said: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
