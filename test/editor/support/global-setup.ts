// Once for all editor tests: a VS Code with the extension installed, and a Chromium to open it in.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../.ci/lib/browser.mjs';
import { vsix } from '../../../.ci/lib/paths.mjs';
import { installExtension, logFolder, startVsCode, writeUserSettings } from '../../../.ci/lib/vscode.mjs';
import { ensureVsCode } from '../../../.ci/lib/vscode-install.mjs';
import { artifacts } from './artifacts.ts';
import { testSettings } from './test-settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    vscode: { address: string; logs: string };
    chromium: string;
  }
}

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(vsix))
    throw new Error('ticktie.vsix is missing: run `npm run package` first, or `npm test`.');
  const browser = await ensureBrowser();
  if ('missing' in browser) throw new Error(browser.missing);
  const program = await ensureVsCode();

  await rm(artifacts, { recursive: true, force: true });
  const home = await mkdtemp(join(tmpdir(), 'ticktie-vscode-'));
  writeUserSettings(home, testSettings);
  await installExtension(program, home, vsix);
  const vscode = await startVsCode(program, home);
  const server = await chromium.launchServer({
    executablePath: browser.path,
    args: chromiumArguments,
    host: '127.0.0.1',
  });
  project.provide('vscode', { address: vscode.address, logs: logFolder(home) });
  project.provide('chromium', server.wsEndpoint());

  return async () => {
    await server.close();
    await vscode.stop();
    if (existsSync(artifacts)) await cp(logFolder(home), join(artifacts, 'logs'), { recursive: true });
    await rm(home, { recursive: true, force: true });
  };
}
