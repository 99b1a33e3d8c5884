// Measures how long a keystroke takes to reach the chart: `npm run bench -- editor`, which names the file to write to.
import { writeFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { generateReport } from '../../bench/support/generate.mjs';
import { inEditor } from '../support/in-editor.ts';
import {
  openFile,
  press,
  putCursorAfter,
  runCommand,
  waitForWorkbench,
  webviewWith,
} from '../support/workbench.ts';

const table = `# Payments

| Year | Revenue ($ billion) |
|------|--------------------:|
| 2022 | 131.5 |
| 2023 | 142.7 |
| 2024 | 155.2 |
`;
const FOLLOWED = '155.21';
const KEYSTROKES = 40;
const measured: Record<string, number[]> = {};

for (const [name, size] of [
  ['1 KB', 0],
  ['10 KB', 10_000],
  ['100 KB', 100_000],
] as const) {
  const report = size === 0 ? table : `${table}\n${generateReport('en', size)}`;
  inEditor(`a keystroke reaches the chart, ${name}`, { 'payments.report.md': report }, async ({ page }) => {
    await waitForWorkbench(page);
    await openFile(page, 'payments.report.md');
    await runCommand(page, 'Ticktie: Open Chart Preview');
    const preview = await webviewWith(page, '.chart svg');
    await putCursorAfter(page, '155.2');
    await listen(page, preview);
    const times: number[] = [];
    for (let i = 0; i < KEYSTROKES; i++) times.push(await keystroke(page, preview, i % 2 === 0));
    // The first few find everything cold.
    measured[name] = times.slice(6);
    const file = process.env.TICKTIE_SPEED;
    if (file !== undefined) writeFileSync(file, JSON.stringify(measured));
  });
}

/** Both pages note the time on one clock: the workbench when a key goes down, the preview when its figures have changed. */
async function listen(page: Page, preview: Frame): Promise<void> {
  await page.evaluate(() => {
    const times = globalThis as unknown as { pressed: number };
    const note = () => {
      times.pressed = performance.timeOrigin + performance.now();
    };
    addEventListener('keydown', note, true);
  });
  await preview.evaluate(followed => {
    const state = globalThis as unknown as { drawn: number; shows: boolean };
    state.shows = false;
    new MutationObserver(() => {
      const shows = document.body.textContent.includes(followed);
      if (shows === state.shows) return;
      state.shows = shows;
      state.drawn = performance.timeOrigin + performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, FOLLOWED);
}

/** Milliseconds from the key to the picture with the figure that it makes, or takes back. */
async function keystroke(page: Page, preview: Frame, adds: boolean): Promise<number> {
  await press(page, adds ? '1' : 'Backspace');
  const pressed = await page.evaluate(() => (globalThis as unknown as { pressed: number }).pressed);
  await preview.waitForFunction(
    ([shows, since]) => {
      const state = globalThis as unknown as { drawn: number; shows: boolean };
      return state.shows === shows && state.drawn > (since as number);
    },
    [adds, pressed] as const,
  );
  const drawn = await preview.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
  await page.waitForTimeout(300);
  return drawn - pressed;
}
