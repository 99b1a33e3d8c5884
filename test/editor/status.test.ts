import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { contradicting } from './support/outlook.ts';
import { openFile, runCommand, waitForSquiggles } from './support/workbench.ts';

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

inEditor(
  'the settings in force are shown, each with where it comes from, and leave nothing to be saved',
  { 'outlook.report.md': contradicting, 'ticktie.config.yaml': 'rules:\n  growth/cagr-mismatch: warning\n' },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    await runCommand(page, 'Ticktie: Show Effective Configuration');
    await page.locator('.tab.active[data-resource-name="Settings in force.yaml"]:not(.dirty)').waitFor();
    const lines = page.locator('.editor-instance .view-line');
    const shown = async () => (await lines.allInnerTexts()).map(line => line.replaceAll('\u00a0', ' '));
    await expect
      .poll(shown, { timeout: 15_000 })
      .toContainEqual(
        expect.stringMatching(/^rules.growth\/cagr-mismatch: "warning" +# .*ticktie\.config\.yaml$/),
      );
  },
);
