import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const qoqMismatchInTable: Rule = {
  id: 'growth/qoq-mismatch',
  severity: 'error',
  summary: 'A rate on the period before contradicts the two levels in its row or column.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'growth/qoq-mismatch', context),
};
