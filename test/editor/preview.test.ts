import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { openFile, press, putCursorAfter, runCommand, type, webviewWith } from './support/workbench.ts';

const report = `# Payments

| Year | Revenue ($ billion) |
|------|--------------------:|
| 2022 | 131.5 |
| 2023 | 142.7 |
| 2024 | 155.2 |

| Region | Share |
|--------|------:|
| North  | 55%   |
| South  | 45%   |
`;
const soon = { timeout: 10_000 };

inEditor(
  'the chart preview shows one chart for each table, with its figures, and follows each keystroke',
  { 'payments.report.md': report },
  async ({ page }) => {
    await openFile(page, 'payments.report.md');
    await runCommand(page, 'Ticktie: Open Chart Preview');
    const preview = await webviewWith(page, 'svg');

    await expect.poll(() => preview.locator('svg').count(), soon).toBe(2);
    await expect.poll(() => drawnText(preview), soon).toContain('2024');
    const drawn = await drawnText(preview);
    expect(drawn).toContain('2022');
    expect(drawn).toContain('North');

    await putCursorAfter(page, '155.2');
    await press(page, 'End');
    await press(page, 'Enter');
    await type(page, '| 2025 | 170.1 |');
    await expect.poll(() => drawnText(preview), soon).toContain('2025');
  },
);

async function drawnText(preview: Frame): Promise<string> {
  return (await preview.locator('svg').allTextContents()).join('\n');
}
