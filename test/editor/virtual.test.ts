import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { expect, test } from 'vitest';
import { inWindow } from './support/in-editor.ts';
import { withSeparateVsCode } from './support/separate.ts';
import {
  openFromExplorer,
  runCommand,
  showProblems,
  waitForProblems,
  waitForSquiggles,
  webviewWith,
} from './support/workbench.ts';

const name = 'a workspace that is on no disk is checked in the browser, with its data files';

test(name, async () => {
  const packages = await mkdtemp(join(tmpdir(), 'ticktie-memory-'));
  const memoryFiles = join(packages, 'memory-files.vsix');
  await createVSIX({
    cwd: fileURLToPath(new URL('./support/memory-files', import.meta.url)),
    packagePath: memoryFiles,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  // Both run in the browser's own extension host, as they would without any server.
  const settings = {
    'remote.extensionKind': { 'ticktie.ticktie': ['web'], 'ticktie-test.memory-files': ['web'] },
  };
  await withSeparateVsCode({ settings, extensions: [memoryFiles] }, address =>
    inWindow(name, address, 'memory:/reports', async page => {
      await openFromExplorer(page, 'outlook.report.md');
      await waitForSquiggles(page, 2);
      await showProblems(page);
      await waitForProblems(
        page,
        expect.arrayContaining([expect.stringMatching(/10%.*15\.4%/), expect.stringMatching(/15\.2.*18\.5/)]),
      );
      await runCommand(page, 'Ticktie: Open Chart Preview');
      await webviewWith(page, '.chart svg');
    }),
  );
  await rm(packages, { recursive: true, force: true });
});
