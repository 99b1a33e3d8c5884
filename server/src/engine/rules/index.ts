import { DATA_RULES } from './data/rules.ts';
import { DOCUMENT_RULES } from './document/rules.ts';
import { PAGES } from './pages.ts';
import { PROSE_RULES } from './prose/rules.ts';
import type { Rule } from './rule.ts';
import { TABLE_RULES } from './table/rules.ts';

/** Every rule there is, in the order of their pages. */
export const RULES: readonly Rule[] = [...PROSE_RULES, ...DATA_RULES, ...TABLE_RULES, ...DOCUMENT_RULES];

/** The rule's page in Markdown; undefined for an id that no rule has. */
export function pageOf(id: string): string | undefined {
  return PAGES.get(id);
}
