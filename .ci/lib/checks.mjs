// @ts-check
// The checks that `npm test` consists of. Each says what it does, shows what is wrong, and gives a count.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.mjs';
import { root } from './paths.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** The type check counts as one test. */
export function typesCheck() {
  return oneCheck('Type check', ['typescript', 'bin', 'tsc'], ['--noEmit', '--pretty']);
}

/** Lint and format count as one test. */
export function biomePasses() {
  return oneCheck('Lint and format', ['@biomejs', 'biome', 'bin', 'biome'], ['ci', '--colors=off']);
}

/**
 * Runs one of the projects of test/vitest.config.mts.
 * @param {string} project
 * @param {{ minutes: number }} limit
 * @returns {Promise<Count>}
 */
export async function vitest(project, { minutes }) {
  console.log(`\nTests: ${project}`);
  const folder = mkdtempSync(join(tmpdir(), 'ticktie-'));
  const report = join(folder, 'report.json');
  const { code } = await run(
    process.execPath,
    [
      inPackages('vitest', 'vitest.mjs'),
      ...['run', '--config', join('test', 'vitest.config.mts'), '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { cwd: root, minutes, show: true },
  );
  const count = readCount(report, code);
  rmSync(folder, { recursive: true, force: true });
  return count;
}

/**
 * @param {string} report
 * @param {number} code
 * @returns {Count}
 */
function readCount(report, code) {
  const failedRun = { passed: 0, failed: 1 };
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return failedRun;
  }
  const passed = Number(result.numPassedTests);
  // A test that was skipped has not passed, and a file that cannot be loaded has no tests that could fail.
  const failed = Number(result.numTotalTests) - passed + result.testResults.filter(hasFailedToLoad).length;
  // Code that throws beside the tests, or a run that ended early, fails no test either.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {{ status: string, assertionResults: unknown[] }} file */
function hasFailedToLoad(file) {
  return file.status === 'failed' && file.assertionResults.length === 0;
}

/**
 * @param {string} name
 * @param {string[]} program
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function oneCheck(name, program, args) {
  const started = Date.now();
  const command = [inPackages(...program), ...args];
  const { code, output } = await run(process.execPath, command, {
    cwd: root,
    doing: `at it: ${name.toLowerCase()}`,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string[]} path */
function inPackages(...path) {
  return join(root, 'node_modules', ...path);
}
