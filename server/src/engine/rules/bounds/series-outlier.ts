import { seriesOutliers, seriesSlips } from '../../reading/table/outliers.ts';
import type { Rule } from '../rule.ts';
import { figureText } from '../table/arithmetic.ts';
import { relatedTo } from '../table/dispute-drafts.ts';

/** A value far away from those beside it; shocks and mergers do that too, so it is only a hint. */
export const seriesOutlier: Rule = {
  id: 'bounds/series-outlier',
  severity: 'hint',
  summary: 'A value is more than eight times, or less than an eighth of, its neighbours.',
  scope: 'table',
  check(table) {
    const told = new Set(seriesSlips(table).map(({ slot }) => slot));
    return seriesOutliers(table)
      .filter(({ slot }) => !told.has(slot))
      .map(({ slot, neighbours, factor }) => ({
        span: slot.figure.span,
        message: `${figureText(slot)} is ${factor >= 1 ? `${factor.toFixed(1)} times` : `1/${(1 / factor).toFixed(1)} of`} what stands beside it (${neighbours.map(figureText).join(', ')})`,
        related: neighbours.map(other => relatedTo(table, other)),
        fixes: [],
      }));
  },
};
