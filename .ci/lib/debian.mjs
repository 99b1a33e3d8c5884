// @ts-check
// Debian's packages, where this process may install them.
import { run, which } from './command.mjs';

/**
 * Installs packages; gives the reason when it could not.
 * @param {string[]} packages
 * @returns {Promise<string | undefined>}
 */
export async function installFromDebian(packages) {
  if (!which('apt-get')) return 'this is not a Debian machine';
  const asRoot = await prefixForRoot();
  if (asRoot === undefined) return 'neither root nor sudo without a password';

  console.log(`Installing ${packages.join(', ')} (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return run(program, rest, { env, minutes: 10, doing: `installing ${packages.join(', ')}` });
  };
  await aptGet('update');
  const { code, output } = await aptGet('install', '-y', '--no-install-recommends', ...packages);
  return code === 0 ? undefined : `apt-get install failed: ${lastLine(output)}`;
}

/** @returns {Promise<string[] | undefined>} */
async function prefixForRoot() {
  if (process.getuid?.() === 0) return [];
  if (!which('sudo')) return undefined;
  const { code } = await run('sudo', ['-n', 'true'], { minutes: 1 });
  return code === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined;
}

/** @param {string} output */
function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? '';
}
