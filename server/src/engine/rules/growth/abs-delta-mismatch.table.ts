import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const absDeltaMismatchInTable: Rule = {
  id: 'growth/abs-delta-mismatch',
  severity: 'error',
  summary: 'A stated change is not the difference of the two levels.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'growth/abs-delta-mismatch', context),
};
