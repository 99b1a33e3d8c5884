import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const yoyMismatchInTable: Rule = {
  id: 'growth/yoy-mismatch',
  severity: 'error',
  summary: 'A growth rate contradicts the two levels in its row or column.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'growth/yoy-mismatch', context),
};
