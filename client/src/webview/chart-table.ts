import type { PlacedChart } from '../../../server/src/lsp/protocol.ts';
import { element } from './dom.ts';

/** The figures of a chart as a table that is heard and not seen. */
export function chartTable(chart: PlacedChart): HTMLElement {
  const head = element(
    'tr',
    '',
    element('td', ''),
    ...chart.series.map(series => columnHead(series.name, series.unit)),
  );
  const rows = chart.categories.map((category, c) =>
    element(
      'tr',
      '',
      element('th', '', category),
      ...chart.series.map(series => element('td', '', said(series.points[c]))),
    ),
  );
  return element('table', 'only-heard', element('caption', '', chart.title), head, ...rows);
}

function columnHead(name: string, unit: string): HTMLElement {
  const head = element('th', '', unit === '' ? name : `${name}, ${unit}`);
  head.setAttribute('scope', 'col');
  return head;
}

function said(point: PlacedChart['series'][number]['points'][number] | undefined): string {
  if (!point || point.value === null) return 'none';
  return point.disputes.length === 0 ? point.text : `${point.text}, in dispute`;
}
