import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'vitest';
import { folderWith, inWindow } from './support/in-editor.ts';
import { contradicting } from './support/outlook.ts';
import { withSeparateVsCode } from './support/separate.ts';
import { openFile, waitForSquiggles } from './support/workbench.ts';

const name = 'a folder that is not trusted is checked like any other';

test(name, async () => {
  const folder = await folderWith({ 'outlook.report.md': contradicting });
  const settings = {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
  };
  await withSeparateVsCode({ settings, trust: 'asked' }, address =>
    inWindow(name, address, folder, async page => {
      await page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
      await openFile(page, 'outlook.report.md');
      await waitForSquiggles(page, 1);
    }),
  );
  await rm(dirname(folder), { recursive: true, force: true });
});
