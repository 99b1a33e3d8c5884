import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import {
  openFile,
  press,
  putCursorAfter,
  runCommand,
  type,
  waitForWorkbench,
  webviewWith,
} from './support/workbench.ts';

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
    const preview = await webviewWith(page, '.chart svg');

    await expect.poll(() => preview.locator('.chart svg').count(), soon).toBe(2);
    const [revenue, share] = await figures(preview);
    expect(revenue).toEqual(['2022 131.5', '2023 142.7', '2024 155.2']);
    expect(share).toEqual(['North 55%', 'South 45%']);
    const labels = await drawnText(preview);
    expect(labels).toMatch(/2022.*2023.*2024/);
    expect(labels).toMatch(/North.*South/);

    await putCursorAfter(page, '155.2');
    await press(page, 'End');
    await press(page, 'Enter');
    await type(page, '| 2025 | 170.1 |');
    await expect.poll(async () => (await figures(preview))[0], soon).toContain('2025 170.1');
    await expect.poll(() => drawnText(preview), soon).toContain('2025');
  },
);

inEditor(
  'a chart preview is there again after the window is loaded anew, and leads to the figures that are clicked',
  { 'payments.report.md': `${report}| Total  | 110%  |\n` },
  async ({ page }) => {
    await openFile(page, 'payments.report.md');
    await runCommand(page, 'Ticktie: Open Chart Preview');
    await webviewWith(page, '.chart svg');
    // In the browser what is open is written down every five seconds.
    await page.waitForTimeout(8000);
    await page.reload();
    await waitForWorkbench(page);
    const preview = await webviewWith(page, '.chart svg');
    await expect.poll(() => preview.locator('.chart svg').count(), soon).toBe(2);

    await preview.locator('.dispute').first().click();
    await page.getByText('(3 selected)').waitFor();

    // The bar of 2023 stands in the middle.
    const drawing = preview.locator('.chart svg').first();
    const { width, height } = (await drawing.boundingBox()) ?? { width: 0, height: 0 };
    await drawing.click({ position: { x: width * 0.54, y: height * 0.8 } });
    await page.getByText('(5 selected)').waitFor();
  },
);

/** The figures of each chart as a screen reader has them, one line for each period or part. */
function figures(preview: Frame): Promise<string[][]> {
  return preview
    .locator('.chart')
    .evaluateAll(charts =>
      charts.map(chart =>
        [...chart.querySelectorAll('tr')]
          .slice(1)
          .map(row => [...row.children].map(cell => cell.textContent).join(' ')),
      ),
    );
}

/** What is written in the pictures: axes, legends, labels. */
async function drawnText(preview: Frame): Promise<string> {
  return (await preview.locator('.chart svg text').allTextContents()).join(' ');
}
