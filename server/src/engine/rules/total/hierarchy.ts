import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalHierarchy: Rule = {
  id: 'total/hierarchy',
  severity: 'error',
  summary: 'A subtotal or parent row is not the sum of the rows that belong to it.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/hierarchy', context),
};
