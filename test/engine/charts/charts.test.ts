import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/engine/analysis.ts';
import { chartsOf } from '../../../server/src/engine/charts/charts.ts';
import type { ChartModel } from '../../../server/src/engine/charts/model.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/engine/settings/settings.ts';

function charts(text: string, path = 'a.report.md'): readonly ChartModel[] {
  return chartsOf(analyse({ path, text, settings: DEFAULT_SETTINGS }));
}

/** A chart in one line per series: name [unit] values. */
function sketch(chart: ChartModel | undefined): string {
  if (!chart) return 'no chart';
  const head = `${chart.type}${chart.stack ? ` ${chart.stack}` : ''}: ${chart.categories.join(' ')}`;
  const lines = chart.series.map(
    ({ name, unit, axis, points }) =>
      `${name} [${unit}]${axis === 'second' ? ' second' : ''} ${points.map(point => point.value ?? '-').join(' ')}`,
  );
  return [head, ...lines].join('\n');
}

describe('a table over time', () => {
  it('in columns becomes bars of its one measure', () => {
    const [chart, ...rest] = charts(`| 指标 | 2021 | 2022 | 2023 |
|---|---|---|---|
| 营收（亿元） | 120.5 | 131.0 | 142.7 |
`);
    expect(sketch(chart)).toBe('bar: 2021 2022 2023\n营收 [亿元] 120.5 131 142.7');
    expect(rest).toEqual([]);
  });

  it('in rows becomes lines when it has several series of one unit', () => {
    const [chart] = charts(`| Year | Asia (TWh) | Europe (TWh) |
|---|---|---|
| 2021 | 410 | 220 |
| 2022 | 425 | 215 |
| 2023 | n.a. | 218 |
`);
    expect(sketch(chart)).toBe('line: 2021 2022 2023\nAsia [TWh] 410 425 -\nEurope [TWh] 220 215 218');
  });

  it('puts growth on a second axis over its levels', () => {
    const [chart] = charts(`| Year | Revenue ($ bn) | YoY growth |
|---|---|---|
| 2022 | 131.5 | 9.1% |
| 2023 | 142.7 | 8.5% |
| 2024 | 155.2 | 8.8% |
`);
    expect(chart?.type).toBe('combo');
    expect(chart?.series.map(series => series.axis)).toEqual(['first', 'second']);
  });

  it('never puts more than two measures on one chart', () => {
    const all = charts(`| 年份 | 銷量（億筆） | 平均單價（元） | 用户（万人） |
|---|---|---|---|
| 2025 | 15.2 | 2.96 | 310 |
| 2026 | 18.5 | 2.94 | 320 |
`);
    expect(all.length).toBe(3);
    for (const chart of all) expect(new Set(chart.series.map(series => series.unit)).size).toBe(1);
  });

  it('stacks percentages that make up a whole, also when one column misses it', () => {
    const [chart] = charts(`| Vendor | 2022 | 2023 |
|---|---|---|
| Alder | 52% | 50% |
| Birch | 41% | 42% |
| Others | 7% | 13% |
`);
    expect(chart?.stack).toBe('100%');
    expect(chart?.series.length).toBe(3);
  });
});

describe('a table without time', () => {
  it('of the parts of a whole becomes a ring', () => {
    const [chart] = charts(`| Region | Share |
|---|---:|
| North | 55% |
| South | 45% |
`);
    expect(sketch(chart)).toBe('pie: North South\nShare [%] 55 45');
  });

  it('of unrelated numbers is not drawn', () => {
    const all = charts(`| Plant | Output (t) |
|---|---|
| Kiln A | 310 |
| Kiln B | 95 |
`);
    expect(all).toEqual([]);
  });
});

describe('report data', () => {
  const data = `ticktie: 1
as-of: 2024
series:
  volume: { title: Volume, unit: 億筆, values: { 2023: 15.2, 2024: 18.5, 2025: 22.8 } }
  price: { title: Price, unit: 元, values: { 2023: 2.96, 2024: 2.94 } }
  online: { title: Online, unit: "%", part-of: channel, values: { 2023: 60, 2024: 64 } }
  shops: { title: Shops, unit: "%", part-of: channel, values: { 2023: 40, 2024: 36 } }
charts:
  - { title: What it costs, type: line, series: [price] }
`;

  it('draws each series once, parts of a whole together, and what the author specifies', () => {
    const all = charts(data, 'a.report.yaml');
    expect(all.map(chart => chart.title).sort()).toEqual(['Online · Shops', 'Volume', 'What it costs']);
    expect(sketch(all.find(chart => chart.title === 'Volume'))).toContain('15.2 18.5 22.8');
    expect(all.find(chart => chart.title === 'What it costs')?.type).toBe('line');
  });

  it('knows from as-of which periods are forecasts', () => {
    const volume = charts(data, 'a.report.yaml').find(chart => chart.title === 'Volume');
    expect(volume?.forecastFrom).toBe(2);
  });
});

it('draws a series of a linked data file where a chart block asks for it', () => {
  const text = `---\ndata: rail.report.yaml\n---\n\n\`\`\`chart\ntitle: Rail\nseries: [rail]\n\`\`\`\n`;
  const rail = 'ticktie: 1\nseries:\n  rail: { unit: t, values: { 2023: 47, 2024: 48 } }\n';
  const linked = (path: string) => (path === 'rail.report.yaml' ? rail : undefined);
  const [chart, ...rest] = chartsOf(
    analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS, linked }),
  );
  expect(rest).toEqual([]);
  expect(sketch(chart)).toBe('bar: 2023 2024\nrail [t] 47 48');
  expect(chart?.series[0]?.points[0]?.span).toBeUndefined();
});

it('keeps the id of a chart while the text around it changes', () => {
  const table = '| Year | Sales (t) |\n|---|---|\n| 2021 | 5.1 |\n| 2022 | 5.4 |\n';
  const [before] = charts(table);
  const [after] = charts(`A new first paragraph.\n\n${table}`);
  expect(after?.id).toBe(before?.id);
  expect(after?.span.start).toBeGreaterThan(before?.span.start ?? 0);
});

it('gives two tables that look alike ids of their own', () => {
  const table = '| Year | Sales (t) |\n|---|---|\n| 2021 | 5.1 |\n| 2022 | 5.4 |\n';
  const ids = charts(`${table}\nAgain.\n\n${table}`).map(chart => chart.id);
  expect(new Set(ids).size).toBe(2);
});
