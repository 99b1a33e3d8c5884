import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, inject, test } from 'vitest';
import { keepScreenshot } from './artifacts.ts';
import { waitForWorkbench } from './workbench.ts';

/** One test in a window of its own, on a folder of its own. */
export interface EditorWindow {
  readonly page: Page;
  /** The folder that is open; the test's files are in it. */
  readonly folder: string;
}

const wide = { width: 1440, height: 900 };
let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** A test in VS Code: opens a folder with these files, and leaves a screenshot when it fails. */
export function inEditor(
  name: string,
  files: Readonly<Record<string, string>>,
  body: (window: EditorWindow) => Promise<void>,
): void {
  test(name, async () => {
    const folder = await folderWith(files);
    try {
      await inWindow(name, inject('vscode').address, folder, page => body({ page, folder }));
    } finally {
      await rm(dirname(folder), { recursive: true, force: true });
    }
  });
}

/** Opens a folder, by its path or URI, in the VS Code at an address; leaves a screenshot when what is done there fails. */
export async function inWindow(
  name: string,
  address: string,
  folder: string,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openWindow(`${address}/?folder=${encodeURIComponent(folder)}`);
  try {
    await waitForWorkbench(page);
    await body(page);
  } catch (error) {
    await keepScreenshot(page, name);
    throw error;
  } finally {
    await page.context().close();
  }
}

export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'ticktie-')), 'reports');
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return folder;
}

async function openWindow(address: string): Promise<Page> {
  browser ??= chromium.connect(inject('chromium'));
  const context = await (await browser).newContext({ viewport: wide });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return page;
}
