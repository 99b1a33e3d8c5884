import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalAverage: Rule = {
  id: 'total/average',
  severity: 'warning',
  summary: 'A stated average is not the mean of the figures beside it.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/average', context),
};
