import { seriesSlips } from '../../reading/table/outliers.ts';
import type { Rule } from '../rule.ts';
import { factorWord, figureText } from '../table/arithmetic.ts';
import { relatedTo } from '../table/dispute-drafts.ts';

/** One value of a steady series that is ten, a hundred, a thousand times its neighbours. */
export const scaleSlipInTable: Rule = {
  id: 'unit/scale-slip',
  severity: 'warning',
  summary: 'A value is a power of ten away from the rest of its series.',
  scope: 'table',
  check(table) {
    return seriesSlips(table).map(({ slot, neighbours, power }) => ({
      span: slot.figure.span,
      message: `${figureText(slot)} is about ${factorWord(Math.abs(power))} ${power > 0 ? 'as much as' : 'less than'} its neighbours (${neighbours.map(figureText).join(', ')})`,
      related: neighbours.map(other => relatedTo(table, other)),
      fixes: [],
    }));
  },
};
