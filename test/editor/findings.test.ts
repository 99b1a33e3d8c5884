import { expect } from 'vitest';
import { inEditor } from './support/in-editor.ts';
import {
  openFile,
  press,
  problems,
  putCursorAfter,
  runCommand,
  showProblems,
  type,
  waitForSquiggles,
} from './support/workbench.ts';

const agreeing = `# Outlook

Revenue grew from $13 trillion in 2022 to $20 trillion in 2025,
a CAGR of 15.4%.
`;
const contradicting = agreeing.replace('15.4%', '10%');

inEditor(
  'a contradiction is underlined, and listed in the Problems panel with its arithmetic',
  { 'outlook.report.md': contradicting },
  async ({ page }) => {
    await openFile(page, 'outlook.report.md');
    await waitForSquiggles(page, 1);
    await showProblems(page);

    const listed = (await problems(page)).join('\n');
    expect(listed).toContain('1 problems in file outlook.report.md');
    expect(listed).toMatch(/Error: .*10%.*15\.4%.* at line 4 and character 11/);
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
    expect((await problems(page)).join('\n')).toContain('150.4%');

    await press(page, 'Backspace');
    await waitForSquiggles(page, 0);
    expect(await problems(page)).toEqual([]);
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
