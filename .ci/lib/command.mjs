// @ts-check
// Runs other programs: with a time limit, with a sign of life while they take long, and never outliving this one.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onWindows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [minutes] the time limit, five minutes unless told
 * @property {boolean} [show] whether its output goes to the terminal as it comes, instead of being kept
 * @property {string} [doing] what to say while it takes long
 */

/**
 * Runs a program to its end. A program that cannot be started counts as one that failed.
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options = {}) {
  const minutes = options.minutes ?? 5;
  return new Promise(resolve => {
    const outlet = options.show ? 'inherit' : 'pipe';
    const child = start(program, args, { ...options, stdio: ['ignore', outlet, outlet] });
    let output = '';
    child.stdout?.on('data', chunk => {
      output += chunk;
    });
    child.stderr?.on('data', chunk => {
      output += chunk;
    });

    const started = Date.now();
    const heartbeat = setInterval(() => {
      const seconds = Math.round((Date.now() - started) / 1000);
      if (options.doing) console.log(`  … still ${options.doing} (${seconds} s)`);
    }, 15_000);
    const limit = setTimeout(() => {
      output += `\nstopped after ${minutes} minutes`;
      if (options.show) console.log(`${program} stopped after ${minutes} minutes`);
      stop(child);
    }, minutes * 60_000);

    const finish = (/** @type {number} */ code) => {
      clearInterval(heartbeat);
      clearTimeout(limit);
      resolve({ code, output });
    };
    child.on('error', error => {
      output += error.message;
      finish(127);
    });
    child.on('close', code => finish(code ?? 1));
  });
}

/**
 * Starts a program that goes on by itself; it is ended when this one ends.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 */
export function start(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: options.stdio ?? ['ignore', 'pipe', 'pipe'],
    // npm, npx and code are batch files there.
    shell: onWindows && !program.endsWith('.exe'),
    // A group of its own, so that stopping it stops what it started too.
    detached: !onWindows,
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** @param {import('node:child_process').ChildProcess} child */
export function stop(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (onWindows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended in between.
  }
}

/**
 * The full path of a program that PATH names, if it does.
 * @param {string} name
 * @returns {string | undefined}
 */
export function which(name) {
  const endings = onWindows ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const candidates = folders.flatMap(folder => endings.map(ending => join(folder, name + ending)));
  return candidates.find(isProgram);
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function stopAll() {
  for (const child of running) stop(child);
}

process.on('exit', stopAll);
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.on(signal, () => process.exit(code));
}
