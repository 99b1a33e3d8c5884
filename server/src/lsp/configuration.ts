import { RULE_NAMES } from '../engine/rules/index.ts';
import {
  type ExplainedSetting,
  explainSettings,
  mergeSettings,
  type SettingsLayer,
} from '../engine/settings/merge.ts';
import { readSettings } from '../engine/settings/read.ts';
import { DEFAULT_SETTINGS, type Settings } from '../engine/settings/settings.ts';
import type { Problem } from '../engine/syntax/document.ts';
import { folderOf, pathOf, pathWithin } from './uri.ts';

export const SETTINGS_FILE = 'ticktie.config.yaml';
const PACKAGE_FILE = 'package.json';
/** How far up a settings file is looked for where no workspace folder ends the search. */
const MOST_LEVELS = 32;
const DEFAULT_DELAY = 60;
const RULE_IDS = { rules: RULE_NAMES };

/** A settings file with what is wrong in it. */
export interface SettingsFile {
  readonly uri: string;
  readonly text: string;
  readonly said: Partial<Settings>;
  readonly problems: readonly Problem[];
}

export interface Configuration {
  /** What holds for a document; asked for once for all in a folder, then remembered until `forget`. */
  scopeOf(uri: string): Promise<Scope>;
  explain(uri: string): Promise<readonly ExplainedSetting[]>;
  /** Milliseconds without an edit before the text is judged. */
  readonly delay: number;
  /** Something changed: everything is asked for again. */
  forget(): void;
}

export interface ConfigurationSources {
  readonly folders: () => readonly string[];
  /** As the client gave them at the start. */
  readonly initial: unknown;
  /** The editor's `ticktie` section for a document; undefined where the client cannot tell. */
  editorSection(uri: string): Promise<unknown>;
  readText(uri: string): Promise<string | undefined>;
  /** Told for every settings file that is read, also when it is right. */
  onFile(file: SettingsFile): void;
}

/** The settings that hold for a document. */
export interface Scope {
  readonly settings: Settings;
  /** The folder that the globs of the settings are about. */
  readonly root: string;
  readonly layers: readonly SettingsLayer[];
  /** Whether reports that no editor shows are looked at. */
  readonly closedFiles: 'checked' | 'left alone';
}

/** Project settings by document: the nearest settings file, the initialisation options over it, the editor over both. */
export function configuration(sources: ConfigurationSources): Configuration {
  const byFolder = new Map<string, Promise<SettingsFile | undefined>>();
  const scopes = new Map<string, Promise<Scope>>();
  let delay = delayIn(sources.initial) ?? DEFAULT_DELAY;

  const settingsFileIn = (folder: string): Promise<SettingsFile | undefined> =>
    remembered(byFolder, folder, async () => {
      const file = (await settingsFile(folder)) ?? (await packageSettings(folder));
      if (file) sources.onFile(file);
      return file;
    });

  async function settingsFile(folder: string): Promise<SettingsFile | undefined> {
    const uri = `${folder}/${SETTINGS_FILE}`;
    const text = await sources.readText(uri);
    return text === undefined ? undefined : { uri, text, ...readSettings(text, uri, RULE_IDS) };
  }

  async function packageSettings(folder: string): Promise<SettingsFile | undefined> {
    const uri = `${folder}/${PACKAGE_FILE}`;
    const text = await sources.readText(uri);
    if (!text?.includes('"ticktie"')) return undefined;
    const read = readSettings(text, uri, RULE_IDS);
    // The word alone, as a name or a dependency, is no setting.
    return Object.keys(read.said).length > 0 || read.problems.length > 0 ? { uri, text, ...read } : undefined;
  }

  async function nearestFile(uri: string): Promise<SettingsFile | undefined> {
    const end = sources.folders().find(folder => pathWithin(folder, uri) !== undefined);
    let folder = folderOf(uri);
    for (let level = 0; level < MOST_LEVELS && /^[a-z][a-z0-9+.-]*:\/\/./i.test(folder); level++) {
      const file = await settingsFileIn(folder);
      if (file || folder === end || folderOf(folder) === folder) return file;
      folder = folderOf(folder);
    }
    return undefined;
  }

  /** What is in a folder of the workspace shares its settings: those of editors are for such a folder, too. */
  const scopeOf = (uri: string): Promise<Scope> => {
    const folder = sources.folders().find(candidate => pathWithin(candidate, uri) !== undefined);
    return remembered(scopes, folder === undefined ? uri : folderOf(uri), async () => {
      const [file, section] = await Promise.all([nearestFile(uri), sources.editorSection(folder ?? uri)]);
      delay = delayIn(section) ?? delay;
      const layers: SettingsLayer[] = [
        ...(file ? [{ origin: pathOf(file.uri), said: file.said }] : []),
        { origin: 'initialisation options', said: saidIn(sources.initial) },
        { origin: 'editor', said: saidIn(section) },
      ];
      let settings = DEFAULT_SETTINGS;
      for (const { said } of layers) settings = mergeSettings(settings, said);
      return {
        layers,
        settings,
        closedFiles:
          (wantsWorkspace(section) ?? wantsWorkspace(sources.initial) ?? true) ? 'checked' : 'left alone',
        root: file ? folderOf(file.uri) : (folder ?? folderOf(uri)),
      };
    });
  };

  return {
    scopeOf,
    explain: async uri => explainSettings((await scopeOf(uri)).layers),
    get delay() {
      return delay;
    },
    forget() {
      byFolder.clear();
      scopes.clear();
    },
  };
}

function remembered<Value>(memory: Map<string, Promise<Value>>, key: string, find: () => Promise<Value>) {
  const known = memory.get(key);
  if (known) return known;
  const found = find();
  memory.set(key, found);
  return found;
}

/** Settings as an editor gives them: what is null or only the editor's own is left out. */
function saidIn(section: unknown): Partial<Settings> {
  const { delay: _, trace: __, checkWorkspace: ___, ...entries } = isRecord(section) ? section : {};
  const said = Object.entries(entries).filter(([, value]) => value !== null);
  return readSettings(JSON.stringify(Object.fromEntries(said)), 'editor.json').said;
}

function wantsWorkspace(section: unknown): boolean | undefined {
  const wants = isRecord(section) ? section.checkWorkspace : undefined;
  return typeof wants === 'boolean' ? wants : undefined;
}

function delayIn(section: unknown): number | undefined {
  const delay = isRecord(section) ? section.delay : undefined;
  return typeof delay === 'number' && delay >= 0 ? Math.min(delay, 10_000) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
