import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalRow: Rule = {
  id: 'total/row',
  severity: 'error',
  summary: 'A total column is not the sum of its columns.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/row', context),
};
