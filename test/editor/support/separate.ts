import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vsix } from '../../../.ci/lib/paths.mjs';
import {
  installExtension,
  logFolder,
  type RunningVsCode,
  startVsCode,
  writeUserSettings,
} from '../../../.ci/lib/vscode.mjs';
import { ensureVsCode } from '../../../.ci/lib/vscode-install.mjs';
import { artifacts } from './artifacts.ts';
import { testSettings } from './test-settings.ts';

export interface SeparateOptions {
  /** Over the settings of all editor tests. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly trust?: 'given' | 'asked';
  /** Packaged extensions besides Ticktie. */
  readonly extensions?: readonly string[];
}

/** A VS Code beside the one that the editor tests share, for a test that needs other settings of the whole program. */
export async function withSeparateVsCode(
  { settings, trust = 'given', extensions = [] }: SeparateOptions,
  body: (address: string) => Promise<void>,
): Promise<void> {
  const program = await ensureVsCode();
  const home = await mkdtemp(join(tmpdir(), 'ticktie-separate-'));
  let running: RunningVsCode | undefined;
  try {
    writeUserSettings(home, { ...testSettings, ...settings });
    for (const extension of [vsix, ...extensions]) await installExtension(program, home, extension);
    running = await startVsCode(program, home, { trust });
    await body(running.address);
  } catch (error) {
    await cp(logFolder(home), join(artifacts, 'logs-separate'), { recursive: true });
    throw error;
  } finally {
    await running?.stop();
    await rm(home, { recursive: true, force: true });
  }
}
