import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { sample } from './support/sample.ts';
import { openFile, showProblems, waitForProblems, waitForSquiggles } from './support/workbench.ts';

inEditor(
  'a sample opens with its mistakes underlined and listed',
  sample('energy-outlook'),
  async ({ page }) => {
    await openFile(page, 'energy.report.md');
    await waitForSquiggles(
      page,
      expect.toSatisfy((count: number) => count >= 3),
    );
    await showProblems(page);
    await waitForProblems(
      page,
      expect.arrayContaining([
        expect.stringMatching(/^Error: .*42\.6.*41\.6/),
        expect.stringMatching(/^Error: .*7\.7%.*8\.3%/),
        expect.stringMatching(/^Error: .*25\.0%.*35\.7%/),
      ]),
    );
  },
);
