import { formatPeriod } from '../../quantity/period.ts';
import type { Point, ReportData } from '../../syntax/data.ts';
import type { Draft, Rule } from '../rule.ts';

export const statusYear: Rule = {
  id: 'schema/status-year',
  severity: 'warning',
  summary: 'A value is called actual before its period is over, or forecast after it',
  scope: 'data',
  check: (data: ReportData) => {
    const { asOf } = data;
    if (!asOf) return [];
    return data.series.flatMap(series => series.points.flatMap(point => checkPoint(point, asOf)));
  },
};

function checkPoint({ period, status }: Point, asOf: NonNullable<ReportData['asOf']>): Draft[] {
  if (!status || period.fiscal) return [];
  const later = period.start >= asOf.end;
  const over = period.end <= asOf.end;
  const wrong = (status.name === 'actual' && later) || (status.name === 'forecast' && over);
  if (!wrong) return [];
  const when = later ? 'has not begun' : 'is over';
  const message = `${formatPeriod(period)} cannot be ${status.name}: it ${when} as of ${formatPeriod(asOf)}`;
  return [{ span: status.span, message, related: [], fixes: [] }];
}
