import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalColumn: Rule = {
  id: 'total/column',
  severity: 'error',
  summary: 'A total row is not the sum of its rows.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/column', context),
};
