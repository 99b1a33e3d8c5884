import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { contradicting } from './support/outlook.ts';
import { hoverOver, openFile, waitForSquiggles } from './support/workbench.ts';

inEditor(
  'a hover tells what a figure is taken to be, and what is wrong with it',
  { 'outlook.report.md': contradicting },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);

    const figure = await hoverOver(page, '13.0 trillion');
    expect(figure).toContain('USD');
    expect(figure).toContain('2022');
    expect(await hoverOver(page, '10%')).toContain('growth/cagr-mismatch');
  },
);
