// @ts-check
// Runs the VS Code that vscode-install.mjs installed, as a server that a browser opens. Bound to loopback, always.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run, start, stop } from './command.mjs';

/** @typedef {import('./vscode-install.mjs').VsCodeProgram} VsCodeProgram */
/** @typedef {{ address: string, stop: () => Promise<void> }} RunningVsCode */

const host = '127.0.0.1';

/** Nothing between the user and the text: no welcome page, no chat, no restricted mode, no questions. */
export const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.menuBarVisibility': 'compact',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * @param {string} home
 * @param {Record<string, unknown>} settings
 */
export function writeUserSettings(home, settings) {
  const folder = join(userData(home), 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

/**
 * @param {VsCodeProgram} program
 * @param {string} home where this VS Code keeps its settings, extensions and logs
 * @param {string} vsix
 */
export async function installExtension(program, home, vsix) {
  const args = [program.entry, ...places(home), '--install-extension', vsix, '--force'];
  const { code, output } = await run(program.node, args, {
    env: environment(),
    minutes: 2,
    doing: 'installing the extension',
  });
  if (code !== 0) throw new Error(`The extension could not be installed:\n${output}`);
}

/**
 * Starts VS Code, and comes back when it answers.
 * @param {VsCodeProgram} program
 * @param {string} home
 * @param {{ preferredPort?: number, trust?: 'given' | 'asked' }} [options] whether every folder is trusted, as it is
 *   unless told, or opens in restricted mode until the user says otherwise
 * @returns {Promise<RunningVsCode>}
 */
export async function startVsCode(program, home, options = {}) {
  const port = await freePort(options.preferredPort);
  const address = `http://${host}:${port}`;
  const server = start(
    program.node,
    [
      program.entry,
      ...places(home),
      ...['--auth', 'none', '--bind-addr', `${host}:${port}`],
      ...['--disable-telemetry', '--disable-update-check'],
      ...(options.trust === 'asked' ? [] : ['--disable-workspace-trust']),
      '--disable-getting-started-override',
    ],
    { env: environment() },
  );
  let output = '';
  server.stdout?.on('data', chunk => {
    output += chunk;
  });
  server.stderr?.on('data', chunk => {
    output += chunk;
  });
  const ended = new Promise(resolve => server.on('close', resolve));

  const deadline = Date.now() + 60_000;
  while (!(await answers(address))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      stop(server);
      throw new Error(`VS Code did not start:\n${output}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return {
    address,
    stop: async () => {
      stop(server);
      await ended;
    },
  };
}

/** @param {string} home */
export function logFolder(home) {
  return join(userData(home), 'logs');
}

/** @param {string} home */
function userData(home) {
  return join(home, 'user-data');
}

/** @param {string} home */
function places(home) {
  return [
    ...['--user-data-dir', userData(home)],
    ...['--extensions-dir', join(home, 'extensions')],
    // Without this it writes a configuration file into the user's own home.
    ...['--config', join(home, 'config.yaml')],
  ];
}

/** Inside a terminal of VS Code these variables would make it talk to that one instead of starting. */
function environment() {
  const foreign = /^(VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|PASSWORD$|HASHED_PASSWORD$|PORT$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** @param {string} address */
async function answers(address) {
  try {
    return (await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

/**
 * @param {number} [preferred]
 * @returns {Promise<number>}
 */
function freePort(preferred = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error => (preferred === 0 ? reject(error) : resolve(freePort())));
    probe.listen(preferred, host, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
