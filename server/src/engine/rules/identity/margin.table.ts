import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const marginInTable: Rule = {
  id: 'identity/margin',
  severity: 'error',
  summary: 'A margin contradicts the profit and the revenue of its table.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'identity/margin', context),
};
