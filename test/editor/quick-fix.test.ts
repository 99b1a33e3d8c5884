import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import {
  applyQuickFix,
  openFile,
  press,
  putCursorAfter,
  quickFixes,
  waitForSquiggles,
} from './support/workbench.ts';

const report = `# Outlook

Revenue grew from $13 trillion in 2022 to $20 trillion in 2025,
a CAGR of 10%.
`;

inEditor(
  'a quick fix changes the figure and nothing else',
  { 'outlook.report.md': report },
  async ({ page, folder }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    await putCursorAfter(page, 'CAGR of 10');
    expect(await quickFixes(page)).toContain('Change 10% to 15.4%');

    await applyQuickFix(page, 'Change 10% to 15.4%');
    await waitForSquiggles(page, 0);

    await press(page, 'Control+S');
    const file = join(folder, 'outlook.report.md');
    await expect.poll(() => readFile(file, 'utf8'), { timeout: 5000 }).toBe(report.replace('10%', '15.4%'));
  },
);
