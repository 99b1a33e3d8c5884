import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import { agreeing, contradicting } from './support/outlook.ts';
import {
  openFile,
  press,
  putCursorAfter,
  runCommand,
  showProblems,
  type,
  waitForProblems,
  waitForSquiggles,
} from './support/workbench.ts';

inEditor(
  'a contradiction is underlined, and listed in the Problems panel with its arithmetic and the way to its operands',
  { 'outlook.report.md': contradicting },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    await showProblems(page);
    await waitForProblems(page, [
      expect.stringContaining('1 problems in file outlook.report.md'),
      expect.stringMatching(/^Error: .*10%.*15\.4%.* at line 4 and character 11/),
      expect.stringMatching(/\$13\.0 trillion at line 3 and character 19/),
      expect.stringMatching(/\$20\.0 trillion at line 3 and character 45/),
    ]);
    await page.locator('.markers-panel .monaco-list-row', { hasText: '$20.0 trillion' }).last().click();
    await page.getByText('(14 selected)').waitFor();
  },
);

inEditor(
  'a typed digit makes a finding appear, and taking it back makes it vanish',
  { 'outlook.report.md': agreeing },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await showProblems(page);
    await putCursorAfter(page, 'CAGR of 15');
    await type(page, '0');
    await waitForSquiggles(page, 1);
    await waitForProblems(page, expect.arrayContaining([expect.stringContaining('150.4%')]));

    await press(page, 'Backspace');
    await waitForSquiggles(page, 0);
    await waitForProblems(page, []);
  },
);

inEditor(
  'a file that is not named a report is left alone until it is checked by command',
  { 'notes.md': contradicting, 'outlook.report.md': contradicting },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    // The extension is awake now, so silence here is a decision and not a delay.
    await openFile(page, 'notes.md');
    await waitForSquiggles(page, 0);

    await runCommand(page, 'Ticktie: Check This Document');
    await waitForSquiggles(page, 1);
  },
);

inEditor(
  'a file opts in as its author writes so at its start, and out again',
  { 'notes.md': `---\nticktie:\n---\n\n${contradicting}` },
  async ({ page }) => {
    await openFile(page, 'notes.md');
    await putCursorAfter(page, 'ticktie:');
    await type(page, ' true');
    await waitForSquiggles(page, 1);
    await press(page, 'Backspace', 4);
    await waitForSquiggles(page, 0);
  },
);
