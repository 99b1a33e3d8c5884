import { readPeriodText } from '../quantity/period-text.ts';
import { child, type DataNode, type Entry, entries, items, scalar, textOf } from '../syntax/data/node.ts';
import { validate } from '../syntax/data/validate.ts';
import { parseYaml } from '../syntax/data/yaml.ts';
import type { Problem } from '../syntax/document.ts';
import { closest } from '../text/suggest.ts';
import { readAmount } from './amount.ts';
import { PROFILE_NAMES } from './profiles.ts';
import { settingsSchema } from './schema.ts';
import { DEFAULT_SETTINGS, type RuleSetting, type Settings, type UnitSetting } from './settings.ts';

export interface ReadSettings {
  /** What the text says, the defaults where it says nothing. */
  readonly settings: Settings;
  /** Only what the text says: what `mergeSettings` lays over other settings. */
  readonly said: Partial<Settings>;
  readonly problems: readonly Problem[];
}

export interface SettingsEnvironment {
  /** The ids of all rules; an id that is not among them is a problem. Unchecked when left out. */
  readonly rules?: readonly string[];
}

const SEVERITIES = ['error', 'warning', 'info', 'hint', 'off'] as const;
const LOCALES = ['auto', 'en', 'zh-cn', 'zh-tw'] as const;

/**
 * Reads project settings from YAML or JSON; of a `package.json`, its `"ticktie"`. Never fails: every problem is told at
 * its exact place, and what is right is taken.
 */
export function readSettings(
  text: string,
  path: string,
  environment: SettingsEnvironment = {},
): ReadSettings {
  const { root: whole, problems: broken } = parseYaml(text, 0);
  const root = /(?:^|[\\/])package\.json$/.test(path) ? (child(whole, 'ticktie') ?? undefined) : whole;
  if (!root || isEmpty(root)) return { settings: DEFAULT_SETTINGS, said: {}, problems: broken };
  const problems = [
    ...broken,
    ...validate(root, settingsSchema(), EXPECTATIONS),
    ...unknownRules(root, environment),
  ];
  const said: Partial<Settings> = {
    ...list(root, 'include', node => ({ include: texts(node) })),
    ...list(root, 'exclude', node => ({ exclude: texts(node) })),
    ...list(root, 'reports', node => ({ reports: items(node).map(texts) })),
    ...list(root, 'rules', node => ({ rules: record(node, readRule) })),
    ...list(root, 'units', node => ({ units: record(node, readUnit) })),
    ...list(root, 'rates', node => ({ rates: record(node, e => byPeriod(e, problems)) })),
    ...list(root, 'bounds', node => ({ bounds: record(node, e => byPeriod(e, problems)) })),
    ...list(root, 'tolerance', node => numberIn(node, 0, 50, tolerance => ({ tolerance }))),
    ...list(root, 'profile', node => {
      const profile = PROFILE_NAMES.find(p => p === textOf(node));
      return profile ? { profile } : {};
    }),
    ...list(root, 'locale', node => {
      const locale = LOCALES.find(l => l === textOf(node));
      return locale ? { locale } : {};
    }),
  };
  problems.sort((a, b) => a.span.start - b.span.start);
  return { settings: { ...DEFAULT_SETTINGS, ...said }, said, problems };
}

const EXPECTATIONS: readonly (readonly [readonly string[], string])[] = [
  [[], 'a map of settings'],
  [['include'], 'a list of globs'],
  [['exclude'], 'a list of globs'],
  [['rules'], 'a map of rule ids to severities'],
  [['rules', '*'], 'error, warning, info, hint or off, or { severity, …options }'],
  [['rules', '*', 'severity'], 'error, warning, info, hint or off'],
  [['tolerance'], 'a percentage from 0 to 50'],
  [['units'], 'a map of unit names to factors'],
  [['units', '*'], 'a factor, or { like, factor }'],
  [['rates'], 'a map of currency pairs, such as USD/CNY: { 2023: 7.05 }'],
  [['rates', '*'], 'a map of periods to rates'],
  [['bounds'], 'a map of places, such as 中国: { 2023: 14.1亿 }'],
  [['bounds', '*'], 'a map of years to numbers'],
  [['reports'], 'a list of lists of globs'],
];

function isEmpty(node: DataNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** What a key of the settings says; nothing when it is not there. */
function list(root: DataNode, key: string, read: (node: DataNode) => Partial<Settings>): Partial<Settings> {
  const node = child(root, key);
  return node && !isEmpty(node) ? read(node) : {};
}

function texts(node: DataNode): readonly string[] {
  return items(node)
    .map(textOf)
    .filter(text => text !== undefined);
}

function record<T>(node: DataNode, read: (entry: Entry) => T | undefined): Record<string, T> {
  const out: Record<string, T> = {};
  for (const entry of entries(node)) {
    const value = read(entry);
    if (value !== undefined) out[entry.key] = value;
  }
  return out;
}

function readRule({ value }: Entry): RuleSetting | undefined {
  const severity = SEVERITIES.find(
    s => s === textOf(value.kind === 'map' ? child(value, 'severity') : value),
  );
  if (value.kind !== 'map') return severity && { severity, options: {} };
  const options = Object.fromEntries(
    value.entries.filter(({ key }) => key !== 'severity').map(entry => [entry.key, plainValue(entry.value)]),
  );
  return severity ? { severity, options } : { options };
}

function plainValue(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
}

function readUnit({ value }: Entry): UnitSetting | undefined {
  const factor = scalar(value.kind === 'map' ? child(value, 'factor') : value)?.value;
  const like = textOf(child(value, 'like'));
  if (value.kind !== 'map' && typeof factor !== 'number') return undefined;
  return { factor: typeof factor === 'number' ? factor : 1, ...(like === undefined ? {} : { like }) };
}

function byPeriod({ value }: Entry, problems: Problem[]): Record<string, number> {
  return record(value, ({ key, keySpan, value: node }) => {
    if (!readPeriodText(key)) {
      problems.push({
        rule: 'schema/invalid',
        span: keySpan,
        message: 'Expected a period such as 2023 or 2023Q4',
      });
    }
    const amount = readAmount(scalar(node)?.value);
    if (amount === undefined) {
      problems.push({
        rule: 'schema/invalid',
        span: node.span,
        message: 'Expected a number, or one with a scale: 14.1亿',
      });
    }
    return amount;
  });
}

function numberIn(
  node: DataNode,
  low: number,
  high: number,
  say: (value: number) => Partial<Settings>,
): Partial<Settings> {
  const value = scalar(node)?.value;
  return typeof value === 'number' && value >= low && value <= high ? say(value) : {};
}

function unknownRules(root: DataNode, { rules }: SettingsEnvironment): Problem[] {
  if (!rules) return [];
  const unknown = entries(child(root, 'rules')).filter(({ key }) => !rules.includes(key));
  return unknown.map(({ key, keySpan }) => {
    const meant = closest(key, rules) ?? rules.find(id => id.endsWith(`/${key}`));
    const message = meant
      ? `No rule is named “${key}”; did you mean “${meant}”?`
      : `No rule is named “${key}”: ticktie rules lists them`;
    const suggestion = meant ? { suggestion: { title: `Change to ${meant}`, newText: meant } } : {};
    return { rule: 'schema/invalid', span: keySpan, message, ...suggestion };
  });
}
