import { likeUnits } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { readUnitText } from '../../reading/units/unit-text.ts';
import type { ReportData, Series } from '../../syntax/data.ts';
import { nameOf } from '../data/lookup.ts';
import type { Draft, Rule } from '../rule.ts';

/** Unknown units are found in reading; here, values whose own unit is not their series'. */
export const unit: Rule = {
  id: 'schema/unit',
  severity: 'error',
  summary: 'A unit is unknown, or contradicts that of its series',
  scope: 'data',
  check: (data: ReportData) => data.series.flatMap(checkSeries),
};

function checkSeries(series: Series): Draft[] {
  const { unitText, unitSpan } = series;
  const stated = unitText === undefined ? undefined : readUnitText(unitText)?.unit;
  if (!stated || !unitSpan) return [];
  return series.points.flatMap(({ figure }) => {
    if (!figure || !contradicts(figure, stated.dimension) || likeUnits(figure.unit, stated)) return [];
    const message = `${figure.text} is not in ${unitText}, the unit of ${nameOf(series)}`;
    return [
      { span: figure.span, message, related: [{ span: unitSpan, message: `unit: ${unitText}` }], fixes: [] },
    ];
  });
}

function contradicts(figure: Figure, dimension: string): boolean {
  return figure.unit !== undefined && figure.unit.dimension !== dimension;
}
