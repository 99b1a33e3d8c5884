import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Settings of one place: a file, the initialisation options, the editor. */
export interface SettingsLayer {
  /** For a person: the path of a file, or a name such as “editor”. */
  readonly origin: string;
  readonly said: Partial<Settings>;
}

export interface ExplainedSetting {
  /** `tolerance`, `rules.growth/cagr-mismatch`. */
  readonly key: string;
  readonly value: unknown;
  /** Where it is said; `default` when nowhere. */
  readonly origin: string;
}

/** `said` laid over `base`: lists and single values replace, tables (rules, units, rates, bounds) are joined entry by entry. */
export function mergeSettings(base: Settings, said: Partial<Settings>): Settings {
  return {
    ...base,
    ...said,
    rules: { ...base.rules, ...said.rules },
    units: { ...base.units, ...said.units },
    rates: { ...base.rates, ...said.rates },
    bounds: { ...base.bounds, ...said.bounds },
  };
}

/** The settings in force and where each comes from; of layers that say the same thing, the last counts. */
export function explainSettings(layers: readonly SettingsLayer[]): readonly ExplainedSetting[] {
  const settings = layers.reduce((merged, layer) => mergeSettings(merged, layer.said), DEFAULT_SETTINGS);
  return Object.entries(settings).flatMap(([key, value]: [string, unknown]) => {
    if (!isTable(value)) return [{ key, value, origin: originOf(layers, said => key in said) }];
    return Object.entries(value).map(([name, entry]) => ({
      key: `${key}.${name}`,
      value: entry,
      origin: originOf(layers, said => isTable(tableOf(said, key)) && name in tableOf(said, key)),
    }));
  });
}

function originOf(layers: readonly SettingsLayer[], says: (said: Partial<Settings>) => boolean): string {
  return layers.findLast(layer => says(layer.said))?.origin ?? 'default';
}

function tableOf(said: Partial<Settings>, key: string): Readonly<Record<string, unknown>> {
  const value: unknown = said[key as keyof Settings];
  return isTable(value) ? value : {};
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
