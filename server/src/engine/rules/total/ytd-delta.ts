import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalYtdDelta: Rule = {
  id: 'total/ytd-delta',
  severity: 'error',
  summary: 'A cumulated figure is not the one before it and what was added.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/ytd-delta', context),
};
