import { dirname, resolve } from 'node:path';
import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../../engine/settings/settings.ts';
import { liesIn } from '../files/paths.ts';
import { matcher } from './globs.ts';
import { readSettingsFile, type SettingsFile, settingsFileIn } from './settings-file.ts';

/** The settings that hold for a file, and the folder that they are about. */
export interface Project {
  readonly settings: Settings;
  /** Only files in this folder are read as a report's data. */
  readonly reach: string;
  includes(path: string): boolean;
  excludes(path: string): boolean;
}

export interface Projects {
  /** The project of a file or folder, by absolute path. */
  of(path: string): Project;
  /** Every settings file that was read so far. */
  files(): readonly SettingsFile[];
}

export interface ProjectChoice {
  readonly cwd: string;
  /** Settings for every file, instead of the nearest. */
  readonly config?: string;
  /** Rule settings that win over those of the files. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** Finds settings as files are met: the nearest ticktie.config.yaml or "ticktie" in package.json, upwards. */
export function projectsOf({ cwd, config, rules = {} }: ProjectChoice): Projects {
  const files: SettingsFile[] = [];
  const byFolder = new Map<string, Project | undefined>();
  const projectOf = (file: SettingsFile): Project => {
    files.push(file);
    const { settings } = file;
    return {
      settings: withRules(settings, rules),
      reach: file.folder,
      includes: matcher(settings.include, file.folder),
      excludes: matcher(settings.exclude, file.folder),
    };
  };
  const nearest = (folder: string): Project | undefined => {
    if (byFolder.has(folder)) return byFolder.get(folder);
    const file = settingsFileIn(folder);
    const parent = dirname(folder);
    const project = file ? projectOf(file) : parent === folder ? undefined : nearest(parent);
    byFolder.set(folder, project);
    return project;
  };
  const without = (folder: string): Project => ({
    settings: withRules(DEFAULT_SETTINGS, rules),
    reach: liesIn(folder, cwd) ? cwd : folder,
    includes: () => false,
    excludes: () => false,
  });
  const chosen = config === undefined ? undefined : projectOf(readSettingsFile(resolve(cwd, config)));
  return {
    of: path => chosen ?? nearest(dirname(path)) ?? without(dirname(path)),
    files: () => files,
  };
}

/** A rule's options stay as the file has them when only its severity is given. */
function withRules(settings: Settings, rules: Readonly<Record<string, RuleSetting>>): Settings {
  const changed = Object.entries(rules).map(([id, { severity }]) => {
    return [id, { severity, options: settings.rules[id]?.options ?? {} }] as const;
  });
  return { ...settings, rules: { ...settings.rules, ...Object.fromEntries(changed) } };
}
