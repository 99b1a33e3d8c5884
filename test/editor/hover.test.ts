import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { hoverOver, openFile, waitForSquiggles } from './support/workbench.ts';

inEditor(
  'a hover tells what a figure is taken to be',
  {
    'outlook.report.md': `# Outlook

Revenue grew from $13 trillion in 2022 to $20 trillion in 2025,
a CAGR of 10%.
`,
  },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);

    const figure = await hoverOver(page, '13 trillion');
    expect(figure).toContain('$13 trillion');
    expect(figure).toContain('USD');
    expect(figure).toContain('2022');
    expect(await hoverOver(page, '10%')).toContain('growth/cagr-mismatch');
  },
);
