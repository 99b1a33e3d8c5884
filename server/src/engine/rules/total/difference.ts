import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalDifference: Rule = {
  id: 'total/difference',
  severity: 'error',
  summary: 'A balance or net figure is not the difference of the two it is taken from.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/difference', context),
};
