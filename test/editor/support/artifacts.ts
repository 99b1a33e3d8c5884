import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What failing editor tests leave behind: a picture each, and VS Code's logs. It exists only when one failed. */
export const artifacts = fileURLToPath(new URL('../artifacts', import.meta.url));

export async function keepScreenshot(page: Page, testName: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  const file = `${testName.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`;
  await page.screenshot({ path: join(artifacts, file) });
}
