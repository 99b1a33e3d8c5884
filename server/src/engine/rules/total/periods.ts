import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const totalPeriods: Rule = {
  id: 'total/periods',
  severity: 'error',
  summary: 'Quarters, halves or months do not add up to the period that contains them.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'total/periods', context),
};
