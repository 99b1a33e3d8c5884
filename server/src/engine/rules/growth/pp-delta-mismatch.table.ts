import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const ppDeltaMismatchInTable: Rule = {
  id: 'growth/pp-delta-mismatch',
  severity: 'error',
  summary: 'A change in percentage points is not the difference of the two percentages.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'growth/pp-delta-mismatch', context),
};
