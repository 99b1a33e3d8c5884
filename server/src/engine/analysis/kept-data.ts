import type { Figure } from '../quantity/figure.ts';
import { shiftFigure } from '../reading/figure-text.ts';
import type { Point, ReportData } from '../syntax/data.ts';
import { type Span, shift } from '../text/span.ts';

/**
 * Data of the version before that says the same as `text`, at its new offset. Undefined when there is none, and for
 * series that come from other files, which may have changed.
 */
export function keptData(
  previous: readonly ReportData[],
  kind: ReportData['kind'],
  text: string,
  offset: number,
): ReportData | undefined {
  const same = previous.find(data => data.kind === kind && data.text === text);
  if (!same || same.series.some(series => series.source)) return undefined;
  return shiftData(same, offset - same.offset);
}

function shiftData(data: ReportData, by: number): ReportData {
  if (by === 0) return data;
  const place = (span: Span) => shift(span, by);
  const placed = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: place(one.span) });
  const moved = (figure: Figure) => shiftFigure(figure, by);
  return {
    ...data,
    offset: data.offset + by,
    series: data.series.map(series => ({
      ...placed(series),
      idSpan: place(series.idSpan),
      ...(series.unitSpan && { unitSpan: place(series.unitSpan) }),
      ...(series.partOf && { partOf: placed(series.partOf) }),
      points: series.points.map(point => shiftPoint(point, by)),
      growth: series.growth.map(entry => ({
        ...entry,
        periodSpan: place(entry.periodSpan),
        figure: moved(entry.figure),
      })),
    })),
    figures: data.figures.map(figure => ({
      ...placed(figure),
      idSpan: place(figure.idSpan),
      ...(figure.figure && { figure: moved(figure.figure) }),
    })),
    checks: data.checks.map(check => ({
      ...placed(check),
      ...(check.tolerance && { tolerance: moved(check.tolerance) }),
    })),
    charts: data.charts.map(chart => ({ ...placed(chart), references: chart.references.map(placed) })),
    problems: data.problems.map(placed),
    silencers: data.silencers.map(placed),
  };
}

function shiftPoint(point: Point, by: number): Point {
  return {
    ...point,
    span: shift(point.span, by),
    periodSpan: shift(point.periodSpan, by),
    ...(point.figure && { figure: shiftFigure(point.figure, by) }),
    ...(point.display && { display: shiftFigure(point.display, by) }),
    ...(point.status && { status: { ...point.status, span: shift(point.status.span, by) } }),
  };
}
