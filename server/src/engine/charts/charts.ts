import type { Snapshot } from '../snapshot.ts';
import { arrange } from './arrange.ts';
import { disputesOf } from './disputes.ts';
import { plotsOfData } from './from-series.ts';
import { plotOfTable } from './from-table.ts';
import type { ChartModel } from './model.ts';

/** The charts of a report in the order of its text: every table, series and chart spec that has a picture. */
export function chartsOf(snapshot: Snapshot): readonly ChartModel[] {
  const disputes = disputesOf(snapshot.findings);
  const plots = [
    ...snapshot.tables.flatMap(table => plotOfTable(table, headingAbove(snapshot, table.span.start)) ?? []),
    ...plotsOfData(snapshot.data, snapshot.linked),
  ];
  const charts = plots.flatMap(plot => arrange(plot, disputes));
  return withOwnIds(charts.sort((a, b) => a.span.start - b.span.start));
}

/** The title of the section that a place is in; empty before the first. */
function headingAbove({ outline }: Snapshot, start: number): string {
  return outline.findLast(item => item.kind === 'heading' && item.span.start < start)?.name ?? '';
}

/** Two tables with one caption get ids of their own: the second, the third in the text. */
function withOwnIds(charts: readonly ChartModel[]): readonly ChartModel[] {
  const seen = new Map<string, number>();
  return charts.map(chart => {
    const count = (seen.get(chart.id) ?? 0) + 1;
    seen.set(chart.id, count);
    return count === 1 ? chart : { ...chart, id: `${chart.id}~${count}` };
  });
}
