import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalRollForward: Rule = {
  id: 'total/roll-forward',
  severity: 'error',
  summary: 'Opening balance, additions and reductions do not lead to the closing balance.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/roll-forward', context),
};
