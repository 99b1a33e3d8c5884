import type { SeveritySetting } from '../finding.ts';
import type { Profile } from './profiles.ts';

/** Project settings, as `ticktie.config.yaml`, `"ticktie"` in package.json, the editor or initialisation options give them. */
export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The kind of report: its severities hold where `rules` says nothing. */
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Extra relative tolerance in percent that every comparison grants; 0 by default. */
  readonly tolerance: number;
  /** The project's own units: name → {scale, like}. */
  readonly units: Readonly<Record<string, UnitSetting>>;
  /** Units of the second currency for one of the first, by period: `USD/CNY: {2023: 7.05}`. */
  readonly rates: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Population and the like by scope and year: `中国: {2023: 14.1亿}` in persons. */
  readonly bounds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Globs of files that form one report. */
  readonly reports: readonly (readonly string[])[];
  /** Language of messages; 'auto' follows the editor. */
  readonly locale: 'auto' | 'en' | 'zh-cn' | 'zh-tw';
}

export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface UnitSetting {
  /** Canonical id of a known unit, or a dimension of its own when there is none. */
  readonly like?: string;
  readonly factor: number;
}

export const DEFAULT_SETTINGS: Settings = {
  include: [],
  exclude: [],
  profile: 'none',
  rules: {},
  tolerance: 0,
  units: {},
  rates: {},
  bounds: {},
  reports: [],
  locale: 'auto',
};
