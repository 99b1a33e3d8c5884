import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const identityIndex: Rule = {
  id: 'identity/index',
  severity: 'warning',
  summary: 'An index contradicts the values it follows from its base.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'identity/index', context),
};
