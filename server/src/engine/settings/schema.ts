import * as z from 'zod/mini';
import { PROFILE_NAMES } from './profiles.ts';

/** The shape of the project settings: the one source of their validation and of the JSON Schema that editors use. */
export function settingsSchema(): z.core.$ZodType {
  schema ??= build();
  return schema;
}

let schema: z.core.$ZodType | undefined;

function build(): z.core.$ZodType {
  z.config({ jitless: true });
  const severity = z.enum(['error', 'warning', 'info', 'hint', 'off']);
  const setting = z.union([severity, z.looseObject({ severity: z.optional(severity) })]);
  const rules = z.record(z.string(), setting);
  const globs = z.array(z.string());
  const numbers = z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()])));
  const unit = z.union([
    z.number(),
    z.strictObject({
      like: z.optional(described(z.string(), 'A unit that this one is a multiple of: t, kW.h, CNY')),
      factor: z.optional(described(z.number(), 'How many of that unit it is; 1 when left out')),
    }),
  ]);
  return z.strictObject({
    include: z.optional(described(globs, 'Globs of files to check besides those that are named *.report.*')),
    exclude: z.optional(described(globs, 'Globs of files to leave alone')),
    profile: z.optional(
      described(
        z.enum([...PROFILE_NAMES]),
        'The kind of report, whose severities hold where rules say nothing',
      ),
    ),
    rules: z.optional(described(rules, 'Rule id to severity, or to { severity, …options }')),
    tolerance: z.optional(
      described(
        z.number().check(z.gte(0), z.lte(50)),
        'Percent by which numbers may differ beyond their rounding',
      ),
    ),
    units: z.optional(
      described(
        z.record(z.string(), unit),
        'Units of the project’s own: name to factor, or to { like, factor }',
      ),
    ),
    rates: z.optional(described(numbers, 'Exchange rates by period: USD/CNY: { 2023: 7.05 }')),
    bounds: z.optional(described(numbers, 'Populations by place and year: 中国: { 2023: 14.1亿 }')),
    reports: z.optional(
      described(z.array(z.union([z.string(), globs])), 'Globs of files that form one report each'),
    ),
    locale: z.optional(
      described(
        z.enum(['auto', 'en', 'zh-cn', 'zh-tw']),
        'Language of messages. English is the only one so far, whichever is named here',
      ),
    ),
  });
}

function described<T extends z.ZodMiniType>(type: T, description: string): T {
  z.globalRegistry.add(type, { description });
  return type;
}

/** The JSON Schema of `ticktie.config.yaml` and of `"ticktie"` in package.json, with every rule by name. */
export function settingsJsonSchema(
  rules: readonly {
    readonly id: string;
    readonly aliases?: readonly string[];
    readonly summary: string;
  }[],
): object {
  const json = z.toJSONSchema(settingsSchema(), { io: 'input' });
  const { rules: byId, ...others } = json.properties ?? {};
  if (typeof byId !== 'object') return json;
  const { additionalProperties: setting, propertyNames: _, ...head } = byId;
  const summaries = new Map<string, string>();
  for (const { id, summary } of rules) if (!summaries.has(id)) summaries.set(id, summary);
  for (const { id, aliases } of rules)
    for (const alias of aliases ?? []) summaries.set(alias, `Another name of ${id}`);
  const properties = Object.fromEntries(
    [...summaries].map(([id, description]) => [id, { description, $ref: '#/$defs/rule' }]),
  );
  return {
    ...json,
    title: 'Ticktie settings',
    properties: { ...others, rules: { ...head, properties, additionalProperties: false } },
    $defs: { rule: setting },
  };
}
