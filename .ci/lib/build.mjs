// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { cache, root, vsix } from './paths.mjs';
import { digest, isCurrent, remember } from './stamp.mjs';

/** What goes into the VSIX: the bundles, and what package.json's `files` names beside them. */
const packaged = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist', 'media', 'syntaxes'];

export async function build() {
  console.log('Building');
  const { code, output } = await run(process.execPath, ['esbuild.mjs'], { cwd: root, doing: 'building' });
  if (output.trim() !== '') console.log(output.trim());
  if (code !== 0) throw new Error('The build failed.');
}

/** Packages what was built as a VSIX, unless the last one was made from the same files. */
export async function packageExtension() {
  const stamp = join(cache, 'vsix');
  const current = digest({ files: packaged.map(name => join(root, name)) });
  if (isCurrent(stamp, current) && existsSync(vsix)) return;

  console.log('Packaging ticktie.vsix');
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The bundles hold all that they need, so no package goes in.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const { code, output } = await run(process.execPath, [vsce, 'package', ...options, '--out', vsix], {
    cwd: root,
    doing: 'packaging',
  });
  if (code !== 0) throw new Error(`The VSIX could not be packaged:\n${output}`);
  remember(stamp, current);
}
