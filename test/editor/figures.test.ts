import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { openFile, runCommand, webviewWith } from './support/workbench.ts';

const report = `# Harbours

Traffic grew from 13 million tonnes in 2022 to 20 million tonnes in 2025,
a CAGR of 45%.
`;
const soon = { timeout: 10_000 };

inEditor(
  'the list of figures sorts by what is clicked, finds what is typed, and leads to the text',
  { 'harbours.report.md': report },
  async ({ page }) => {
    await openFile(page, 'harbours.report.md');
    await runCommand(page, 'Ticktie: Show Figures');
    const list = await webviewWith(page, 'tbody tr');
    const column = (n: number) => list.locator(`tbody tr td:nth-child(${n})`).allTextContents();
    expect(await column(2)).toEqual(['13 million tonnes', '20 million tonnes', '45%']);

    await list.locator('th button', { hasText: 'Value' }).click();
    await expect.poll(() => column(3), soon).toEqual(['45', '13 million', '20 million']);
    await list.locator('input').fill('million 2025');
    await expect.poll(() => column(2), soon).toEqual(['20 million tonnes']);

    await list.locator('tbody tr').first().click();
    await page.getByText('(17 selected)').waitFor();
  },
);
