import { DATA_RULES } from './data/rules.ts';
import { DOCUMENT_RULES } from './document/rules.ts';
import { PAGES } from './pages.ts';
import { PASSAGE_RULES } from './passage/rules.ts';
import { PROSE_RULES } from './prose/rules.ts';
import type { Rule } from './rule.ts';
import { TABLE_RULES } from './table/rules.ts';

/** Every rule there is, in the order of their pages. */
export const RULES: readonly Rule[] = [
  ...PROSE_RULES,
  ...DATA_RULES,
  ...TABLE_RULES,
  ...DOCUMENT_RULES,
  ...PASSAGE_RULES,
];

const NAMES: ReadonlyMap<string, string> = new Map(
  RULES.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])].map(name => [name, id] as const)),
);

/** Every id and alias by which settings, silencers and commands may call a rule. */
export const RULE_NAMES: readonly string[] = [...NAMES.keys()];

const NAMES_OF: ReadonlyMap<string, readonly string[]> = namesById();

function namesById(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, id] of NAMES) {
    const list = names.get(id);
    if (list === undefined) names.set(id, [name]);
    else list.push(name);
  }
  return names;
}

/** The names of one rule: its id first, then its aliases. */
export function namesOf(id: string): readonly string[] {
  return NAMES_OF.get(id) ?? [];
}

/** The id of the rule that a name calls; the name itself when there is none. */
export function ruleId(name: string): string {
  return NAMES.get(name) ?? name;
}

/** The rule's page in Markdown; undefined for a name that no rule has. */
export function pageOf(name: string): string | undefined {
  return PAGES.get(ruleId(name));
}
