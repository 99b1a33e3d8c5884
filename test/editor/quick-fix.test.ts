import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { contradicting } from './support/outlook.ts';
import {
  applyQuickFix,
  openFile,
  press,
  putCursorAfter,
  type,
  waitForSquiggles,
} from './support/workbench.ts';

inEditor(
  'a quick fix changes the figure, as precise as its author wrote it, and nothing else',
  { 'outlook.report.md': contradicting },
  async ({ page, folder }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    await putCursorAfter(page, 'CAGR of 10');
    await applyQuickFix(page, 'Change 10% to 15%');
    await waitForSquiggles(page, 0);

    await press(page, 'Control+S');
    const saved = () => readFile(join(folder, 'outlook.report.md'), 'utf8');
    await expect.poll(saved, { timeout: 5000 }).toBe(contradicting.replace('10%', '15%'));
  },
);

inEditor(
  'a silencer is written above the paragraph, and the cursor waits for the reason',
  { 'outlook.report.md': contradicting },
  async ({ page, folder }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    await putCursorAfter(page, 'CAGR of 10');
    await applyQuickFix(page, 'Silence growth/cagr-mismatch here, with a reason');
    await waitForSquiggles(page, 0);
    await type(page, 'the base was revised');

    await press(page, 'Control+S');
    const saved = () => readFile(join(folder, 'outlook.report.md'), 'utf8');
    const silencer = '<!-- ticktie-ignore growth/cagr-mismatch: the base was revised -->\n';
    await expect.poll(saved, { timeout: 5000 }).toBe(contradicting.replace('Revenue', `${silencer}Revenue`));
  },
);
