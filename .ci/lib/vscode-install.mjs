// @ts-check
// A real VS Code from npm's packages alone: the server and workbench that code-server ships, and the Node it needs.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run, which } from './command.mjs';
import { installFromDebian } from './debian.mjs';
import { vscodeHome } from './paths.mjs';
import { isCurrent, remember } from './stamp.mjs';

const codeServer = 'code-server@4.139.1';
const nodeVersion = '24.21.0';
/** The native parts without which the extension host does not start; the others are not needed. */
const nativeParts = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** @typedef {{ node: string, entry: string }} VsCodeProgram the Node to run, and the script to give it */

/**
 * Installs VS Code into .vscode-test/, unless this version is there already.
 * @returns {Promise<VsCodeProgram>}
 */
export async function ensureVsCode() {
  const folder = join(vscodeHome, 'vscode');
  const node = nodeFor(folder);
  const program = {
    node: node.program,
    entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
  const stamp = join(folder, 'complete');
  const current = [codeServer, ...node.packages, process.platform, process.arch].join(' ');
  if (isCurrent(stamp, current) && existsSync(program.entry)) return program;

  await ensureCompiler();
  console.log('Installing VS Code for tests and samples into .vscode-test/ (once, about a minute, 0.8 GB)');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, ['install', '--ignore-scripts', codeServer, ...node.packages]);

  const inside = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(inside, ['install', '--omit=dev', '--ignore-scripts']);
  await npm(inside, ['rebuild', ...nativeParts], {
    PATH: `${dirname(node.program)}${delimiter}${process.env.PATH}`,
    ...(node.headers ? { npm_config_nodedir: node.headers } : {}),
  });
  remember(stamp, current);
  return program;
}

/**
 * On Linux npm has the Node that VS Code wants, with its headers; elsewhere the machine's own has to serve.
 * @param {string} folder
 */
function nodeFor(folder) {
  if (process.platform === 'linux') {
    const name = `node-linux-${process.arch}`;
    const home = join(folder, 'node_modules', name);
    return { packages: [`${name}@${nodeVersion}`], program: join(home, 'bin', 'node'), headers: home };
  }
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error('The embedded VS Code needs Node 24 on this system; install it, or put `code` on PATH.');
  }
  return { packages: [], program: process.execPath, headers: undefined };
}

/** The native parts are compiled here. */
async function ensureCompiler() {
  if (process.platform !== 'linux') return;
  const needed = Object.entries({ python3: 'python3', make: 'make', 'g++': 'g++' });
  const missing = needed.filter(([program]) => !which(program)).map(([, name]) => name);
  if (missing.length === 0) return;
  const problem = await installFromDebian(missing);
  if (problem)
    throw new Error(
      `The embedded VS Code needs ${missing.join(', ')}, which could not be installed (${problem}). Install them, or put \`code\` on PATH.`,
    );
}

/**
 * @param {string} cwd
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function npm(cwd, args, env = {}) {
  const { code, output } = await run('npm', args, {
    cwd,
    env: { ...process.env, ...env },
    minutes: 10,
    doing: 'installing VS Code',
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
}
