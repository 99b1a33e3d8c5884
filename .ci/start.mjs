// @ts-check
// `npm start`: from a fresh clone to the samples in VS Code with the extension installed.
// `npm start -- --check-only` stops after checking the samples on the command line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, packageExtension } from './lib/build.mjs';
import { run, which } from './lib/command.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { commandLine, root, samples, vscodeHome, vsix } from './lib/paths.mjs';
import { digest, isCurrent, remember } from './lib/stamp.mjs';
import { installExtension, quietSettings, startVsCode, writeUserSettings } from './lib/vscode.mjs';
import { ensureVsCode } from './lib/vscode-install.mjs';

try {
  await installDependencies();
  await build();
  await packageExtension();
  await checkSamples();
  if (!process.argv.includes('--check-only')) await openSamples();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The samples contain mistakes on purpose, so findings are no failure here. */
async function checkSamples() {
  console.log('\n$ ticktie check samples');
  const { code } = await run(process.execPath, [commandLine, 'check', samples], { cwd: root, show: true });
  if (code > 1) throw new Error(`ticktie check ended with exit code ${code}.`);
  console.log();
}

async function openSamples() {
  const code = which('code');
  if (code) await openInDesktop(code);
  else await openEmbedded();
}

/** @param {string} code */
async function openInDesktop(code) {
  console.log(`Opening the samples in VS Code (${code})`);
  for (const args of [['--install-extension', vsix, '--force'], [samples]]) {
    const done = await run(code, args, { minutes: 2, doing: 'talking to VS Code' });
    if (done.code !== 0) throw new Error(`code ${args.join(' ')} failed:\n${done.output}`);
  }
}

async function openEmbedded() {
  console.log('There is no `code` on PATH, so the samples open in an embedded VS Code.');
  const program = await ensureVsCode();
  const home = join(vscodeHome, 'start');
  if (!existsSync(home)) writeUserSettings(home, quietSettings);

  const stamp = join(home, 'installed');
  const current = digest({ files: [vsix] });
  if (!isCurrent(stamp, current)) {
    console.log('Installing the extension');
    await installExtension(program, home, vsix);
    remember(stamp, current);
  }
  const { address } = await startVsCode(program, home, { preferredPort: 8471 });
  console.log(`\nVS Code with the samples: ${address}/?folder=${encodeURI(samples)}\nCtrl-C ends it.`);
  await new Promise(() => {});
}
