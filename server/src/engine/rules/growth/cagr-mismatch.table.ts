import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const cagrMismatchInTable: Rule = {
  id: 'growth/cagr-mismatch',
  severity: 'error',
  summary: 'A compound rate contradicts the first and last value of its row.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'growth/cagr-mismatch', context),
};
