import { dirname, join } from 'node:path';
import { RULE_NAMES } from '../../engine/rules/index.ts';
import { readSettings } from '../../engine/settings/read.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/settings/settings.ts';
import { LineIndex, type Position } from '../../engine/text/lines.ts';
import { readText } from '../files/read.ts';
import { refused } from '../outcome.ts';

/** Settings with where they come from and what is wrong with them; what is wrong is left at its default. */
export interface SettingsFile {
  readonly path: string;
  /** The folder that the settings and their globs are about. */
  readonly folder: string;
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

export interface SettingsProblem {
  readonly message: string;
  /** Left out where the problem has no place in the file. */
  readonly position?: Position;
}

/** The settings that stand in a folder: `ticktie.config.yaml`, else "ticktie" in `package.json`. */
export function settingsFileIn(folder: string): SettingsFile | undefined {
  const path = join(folder, 'ticktie.config.yaml');
  const read = readText(path);
  return refused(read) ? packageSettingsIn(folder) : parsed(path, read.value.text);
}

/** The settings in a file that was named; that it cannot be read is its problem. */
export function readSettingsFile(path: string): SettingsFile {
  const read = readText(path);
  if (!refused(read)) return parsed(path, read.value.text);
  return { path, folder: dirname(path), settings: DEFAULT_SETTINGS, problems: [{ message: read.refusal }] };
}

function parsed(path: string, text: string): SettingsFile {
  const { settings, problems } = readSettings(text, path, { rules: RULE_NAMES });
  const lines = new LineIndex(text);
  return {
    path,
    folder: dirname(path),
    settings,
    problems: problems.map(({ message, span }) => ({ message, position: lines.position(span.start) })),
  };
}

function packageSettingsIn(folder: string): SettingsFile | undefined {
  const path = join(folder, 'package.json');
  const read = readText(path);
  if (refused(read) || !hasTicktieKey(read.value.text)) return undefined;
  return parsed(path, read.value.text);
}

/** Whether a package.json has settings; a broken one has none. */
function hasTicktieKey(text: string): boolean {
  if (!text.includes('"ticktie"')) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && 'ticktie' in content;
  } catch {
    return false;
  }
}
