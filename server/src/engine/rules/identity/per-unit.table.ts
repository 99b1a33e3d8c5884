import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const perUnitInTable: Rule = {
  id: 'identity/per-unit',
  severity: 'error',
  summary: 'A figure per head or per unit contradicts the amount and the count beside it.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'identity/per-unit', context),
};
