import type { Rule } from '../rule.ts';
import { disputeDrafts } from '../table/dispute-drafts.ts';

export const partOfWholeMismatchInTable: Rule = {
  id: 'share/part-of-whole-mismatch',
  severity: 'error',
  summary: 'A share contradicts the part and the whole of its table.',
  scope: 'table',
  check: (table, context) => disputeDrafts(table, 'share/part-of-whole-mismatch', context),
};
