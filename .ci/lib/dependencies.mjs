// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { cache, root } from './paths.mjs';
import { digest, isCurrent, remember } from './stamp.mjs';

/** Installs the packages that the lock file names, unless those of this very lock file are there. */
export async function installDependencies() {
  const stamp = join(cache, 'dependencies');
  const current = digest({
    files: [join(root, 'package-lock.json')],
    words: [process.platform, process.arch],
  });
  if (isCurrent(stamp, current) && existsSync(join(root, 'node_modules', 'esbuild'))) return;

  console.log('Installing packages (npm ci)');
  // No package needs an install script here, so none gets to run one.
  const { code, output } = await run('npm', ['ci', '--ignore-scripts'], {
    cwd: root,
    minutes: 10,
    doing: 'installing packages',
  });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
  remember(stamp, current);
}
