import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

export const MISSING = 'not installed (npm run bench -- --peers installs it)';

/** A peer from the benchmark's own node_modules; undefined when it is not there. */
export async function loadPeer(name, { installs }) {
  if (installs && !existsSync(`${FOLDER}node_modules`))
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts'], {
      cwd: FOLDER,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  if (!existsSync(`${FOLDER}node_modules`)) return undefined;
  try {
    // Found beside this file, in test/bench/node_modules.
    const loaded = await import(name);
    return { ...loaded.default, ...loaded };
  } catch {
    return undefined;
  }
}
