import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { contradicting } from './support/outlook.ts';
import { openFile, waitForSquiggles } from './support/workbench.ts';

inEditor(
  'the status item says why a file has no findings',
  { 'notes.md': contradicting, 'outlook.report.md': contradicting },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    await openFile(page, 'notes.md');
    await page.locator('#status\\.languageStatus').hover();
    const popup = page.locator('.monaco-hover', { hasText: 'Ticktie' }).first();
    await expect
      .poll(async () => (await popup.isVisible()) && (await popup.innerText()), { timeout: 15_000 })
      .toContain('Ticktie leaves this file alone');
  },
);
