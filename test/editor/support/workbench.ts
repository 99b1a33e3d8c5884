// The workbench as a user has it: keys, the mouse, and what is on the screen.
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const patience = { timeout: 20_000, interval: 100 };

export async function waitForWorkbench(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
}

/** Opens a file by its name, with the quick-open box, and waits until its text is there. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await pickFromQuickInput(page, name, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await activeEditor(page).locator('.view-line').first().waitFor();
}

/** Opens a file where the quick-open box finds none: a file system without search. */
export async function openFromExplorer(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await activeEditor(page).locator('.view-line').first().waitFor();
}

/** Runs a command of the palette, such as `Ticktie: Open Chart Preview`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await pickFromQuickInput(page, `>${title}`, title);
}

/** Puts the cursor behind a text that is on the screen, and gives the editor the keyboard. */
export async function putCursorAfter(page: Page, text: string): Promise<void> {
  const box = await boxOf(page, text);
  await page.mouse.click(box.right - 1, box.middle);
}

/** Types with real keystrokes, into whatever has the keyboard. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 30 });
}

export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count++) await page.keyboard.press(key, { delay: 20 });
}

/** How many findings the text is underlined for. A finding on two rows is drawn twice, so keep lines short. */
async function squiggles(page: Page): Promise<number> {
  const kinds = ['error', 'warning', 'info', 'hint'].map(kind => `.squiggly-${kind}`);
  return await activeEditor(page).locator(kinds.join(', ')).count();
}

export async function waitForSquiggles(page: Page, count: unknown): Promise<void> {
  await expect.poll(() => squiggles(page), patience).toEqual(count);
}

/** What the Problems panel lists, one line for each problem and place, as a screen reader would read it. */
async function problems(page: Page): Promise<string[]> {
  const rows = page.locator('.markers-panel .monaco-list-row');
  return await rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''));
}

export async function waitForProblems(page: Page, expected: unknown): Promise<void> {
  await expect.poll(() => problems(page), patience).toEqual(expected);
}

export async function showProblems(page: Page): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').waitFor();
}

/** Rests the mouse on a text and gives what the hover says. */
export async function hoverOver(page: Page, text: string): Promise<string> {
  const box = await boxOf(page, text);
  // The mouse has to arrive, not just to be there.
  await page.mouse.move(box.middleX + 40, box.middle + 60);
  await page.mouse.move(box.middleX, box.middle, { steps: 5 });
  const hover = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
  await hover.waitFor();
  await expect.poll(() => hover.innerText(), patience).not.toMatch(/^\s*(Loading\.\.\.)?\s*$/);
  return (await hover.innerText()).replaceAll('\u00a0', ' ');
}

/** Applies the quick fix whose title contains these words. */
export async function applyQuickFix(page: Page, title: string): Promise<void> {
  const rows = await openLightBulb(page);
  await rows.filter({ hasText: title }).first().click();
  await rows.first().waitFor({ state: 'hidden' });
}

/** The page inside the open webview panel, once it shows what the selector names. */
export async function webviewWith(page: Page, selector: string): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      found = await frameWith(page, selector);
      return found !== undefined;
    }, patience)
    .toBe(true);
  if (!found) throw new Error(`no webview shows ${selector}`);
  return found;
}

async function frameWith(page: Page, selector: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    // A frame may go away while it is asked.
    const count = await frame
      .locator(selector)
      .count()
      .catch(() => 0);
    if (count > 0) return frame;
  }
  return undefined;
}

/** The editor that was used last, also while a panel or a webview has the keyboard. */
function activeEditor(page: Page): Locator {
  return page.locator('.editor-instance .monaco-editor').first();
}

async function pickFromQuickInput(page: Page, query: string, label: string): Promise<void> {
  const box = page.locator('.quick-input-widget:visible');
  await box.locator('input').first().waitFor();
  await box.locator('input').first().fill(query);
  const row = box.locator('.monaco-list-row').filter({ hasText: label }).first();
  await row.waitFor();
  await row.click();
  await box.waitFor({ state: 'hidden' });
}

async function openLightBulb(page: Page): Promise<Locator> {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  await expect
    .poll(async () => {
      await press(page, 'Control+.');
      return await rows
        .first()
        .waitFor({ timeout: 2000 })
        .then(() => true)
        .catch(() => false);
    }, patience)
    .toBe(true);
  return rows;
}

interface Box {
  readonly right: number;
  readonly middleX: number;
  readonly middle: number;
}

/** Where a text is drawn. Colouring cuts a line into pieces, so the pieces are joined before looking. */
async function boxOf(page: Page, text: string): Promise<Box> {
  const lines = activeEditor(page).locator('.view-line');
  const find = (): Promise<Box | undefined> =>
    lines.evaluateAll((all, wanted) => {
      for (const line of all) {
        const pieces: Node[] = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) pieces.push(walker.currentNode);
        const start = pieces
          .map(piece => piece.nodeValue ?? '')
          .join('')
          .replaceAll('\u00a0', ' ')
          .indexOf(wanted);
        if (start < 0) continue;

        const range = document.createRange();
        let before = 0;
        for (const piece of pieces) {
          const length = piece.nodeValue?.length ?? 0;
          const from = start - before;
          const to = start + wanted.length - before;
          if (from >= 0 && from < length) range.setStart(piece, from);
          if (to > 0 && to <= length) range.setEnd(piece, to);
          before += length;
        }
        const box = range.getBoundingClientRect();
        return { right: box.right, middleX: box.left + box.width / 2, middle: box.top + box.height / 2 };
      }
      return undefined;
    }, text);

  let box: Box | undefined;
  await expect
    .poll(async () => {
      box = await find();
      return box !== undefined;
    }, patience)
    .toBe(true);
  if (!box) throw new Error(`"${text}" is not on the screen`);
  return box;
}
