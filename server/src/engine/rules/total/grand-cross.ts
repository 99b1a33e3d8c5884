import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalGrandCross: Rule = {
  id: 'total/grand-cross',
  severity: 'error',
  summary: 'The corner of a table agrees with its rows or its columns, not with both.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/grand-cross', context),
};
