import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const identityRatio: Rule = {
  id: 'identity/ratio',
  severity: 'error',
  summary: 'A ratio, such as utilisation or coverage, contradicts the two figures it is made of.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'identity/ratio', context),
};
