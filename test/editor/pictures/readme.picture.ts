// Takes the picture at the top of the README: `npm run screenshot`.
import { join } from 'node:path';
import { root } from '../../../.ci/lib/paths.mjs';
import { inEditor } from '../support/in-editor.ts';
import { sample } from '../support/sample.ts';
import { openFile, putCursorAfter, runCommand, showProblems, webviewWith } from '../support/workbench.ts';

inEditor('media/screenshot.png', sample('energy-outlook'), async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1080 });
  await openFile(page, 'energy.report.md');
  await showProblems(page);
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await putCursorAfter(page, 'rate of 13.0%');
  await runCommand(page, 'Ticktie: Open Chart Preview');
  await webviewWith(page, '.chart svg');
  await page.mouse.move(400, 1070);
  // Tips go away.
  await page.waitForTimeout(3000);
  await page.screenshot({ path: join(root, 'media', 'screenshot.png') });
});
