import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../../server/src/engine/quantity/period.ts';
import { readChartBlock, readReportData } from '../../../server/src/engine/syntax/data/read.ts';
import { environment, read, told } from './data-text.ts';

describe('values', () => {
  test('are precise to what is written', () => {
    const [series] = read(
      'series: { a: { unit: 億元, values: { 2025: 450.0, 2026: 450, 2027: 1.5万亿元 } } }',
    ).series;
    expect(series?.points.map(({ figure }) => [figure?.written, figure?.value, figure?.step])).toEqual([
      ['450.0', 450e8, 1e7],
      ['450', 450e8, 1e8],
      ['1.5', 1.5e12, 1e11],
    ]);
  });

  test('stand at their exact place, also in quotes and at an offset', () => {
    const text = 'x\nseries: { a: { values: { 2025: "1,234.5", 2026: \'-3\' } } }';
    const { series } = readReportData(text.slice(2), 2, environment);
    const figures = series[0]?.points.map(({ figure }) => figure) ?? [];
    expect(figures.map(f => f && text.slice(f.span.start, f.span.end))).toEqual(['1,234.5', '-3']);
  });

  test('may be missing, noted, sourced', () => {
    const text =
      'series: { a: { values: { 2024: n/a, 2025: , 2026: { value: 5, note: forecast, source: survey } } } }';
    const { series, problems } = read(text);
    expect(problems).toEqual([]);
    expect(series[0]?.points.map(p => p.figure?.value)).toEqual([undefined, undefined, 5]);
    expect(series[0]?.points[2]).toMatchObject({ note: 'forecast', sourceName: 'survey' });
  });

  test('of something counted take the scale before it', () => {
    const [series] = read('series: { a: { unit: million robots, values: { 2025: 4.1 } } }').series;
    expect(series?.points[0]?.figure?.value).toBe(4.1e6);
  });

  test('come from a CSV file, with the place of its name', () => {
    const text = 'series: { a: { unit: 億元, from: d.csv, period: 年, value: 收入 } }';
    const { series, problems } = read(text, path =>
      path === 'd.csv' ? '年,量,收入\n2025,1,"1,450.5"\n2026,2,n/a' : undefined,
    );
    expect(problems).toEqual([]);
    const [point, missing] = series[0]?.points ?? [];
    expect(point?.figure?.value).toBe(1450.5e8);
    expect(point && text.slice(point.span.start, point.span.end)).toBe('d.csv');
    expect(missing?.figure).toBeUndefined();
    expect(told(text, read(text, () => undefined).problems)).toEqual([
      'd.csv | d.csv is not there, or cannot be read',
    ]);
    expect(told(text, read(text, () => 'a,b\n2025,1').problems)[0]).toContain('has no column “年”');
  });
});

test.each([
  ['2025', '2025'],
  ['2025H1', '2025H1'],
  ['2025Q3', '2025Q3'],
  ['2025-06', '2025-06'],
  ['2024/25', '2024-07..2025-06'],
  ['FY2025', '2025'],
  ['2022..2025', '2022..2025'],
  ['2022-2025', '2022..2025'],
  ['2022–2025', '2022..2025'],
])('the period %s', (text, expected) => {
  const { periods, problems } = read(`periods: ${text}`);
  expect(problems).toEqual([]);
  expect(periods && formatPeriod(periods)).toBe(expected);
});

describe('what is broken', () => {
  test('is told at the exact scalar, and hides nothing else', () => {
    const text =
      'series:\n  a: 5\n  b: { values: [1, 2] }\n  c: { values: { 2025: 1, soon: 2 } }\nfigures: []\n';
    const { series, problems } = read(text);
    expect(told(text, problems)).toEqual([
      '5 | Expected a series: a map with values',
      '[1, 2] | Expected a map of periods to values, such as { 2025: 15.2, 2026: 18.5 }',
      'soon | Expected a period such as 2025, 2025H1, 2025Q3, 2025-06 or 2022..2025',
      '[] | Expected a map of ids to figures',
    ]);
    expect(series.find(s => s.id === 'c')?.points).toHaveLength(1);
  });

  test.each([
    ['a tab', 'series:\n\ta: 1', 'indented with spaces'],
    ['an open bracket', 'series: { a: { values: { 2025: 1 }', 'not closed'],
    ['an alias of nothing', 'title: *x', 'has the anchor &x'],
    ['an alias of itself', 'series: &a { b: *a }', 'contains it'],
    ['a list at the top', '- 1', 'a map with series'],
    ['a second document', 'title: a\n---\ntitle: b', 'one document'],
  ])('%s', (_, text, message) => {
    expect(
      read(text)
        .problems.map(p => p.message)
        .join('\n'),
    ).toContain(message);
  });

  test('anchors that expand without end are told, in little time', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const start = performance.now();
    expect(read(lines.join('\n')).problems.some(p => p.message.includes('more values than'))).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each(['['.repeat(5000), '- '.repeat(5000), '{a: '.repeat(3000), '"', '\u0000', '&a', '%', '? ?'])(
    'no text makes reading fail (%#)',
    text => expect(() => read(text)).not.toThrow(),
  );

  test('a huge text is refused, not read', () => {
    expect(read('x'.repeat(8_000_001)).problems).toHaveLength(1);
  });

  test('an empty file is no problem', () => {
    expect(read('').problems).toEqual([]);
    expect(read('# only a comment').problems).toEqual([]);
  });
});

test('comments silence', () => {
  const text =
    'series: {} # ticktie-ignore schema/invalid, schema/unit: checked\n# ticktie-ignore-file identity/custom: why\n';
  expect(read(text).silencers).toMatchObject([
    { rules: ['schema/invalid', 'schema/unit'], reason: 'checked', wholeFile: false },
    { rules: ['identity/custom'], reason: 'why', wholeFile: true },
  ]);
});

test('JSON is read as the YAML that it is', () => {
  const { series, problems } = read('{ "series": { "a": { "unit": "%", "values": { "2025": 48.5 } } } }');
  expect(problems).toEqual([]);
  expect(series[0]?.points[0]?.figure).toMatchObject({ kind: 'percent', value: 48.5 });
});

test('a chart block is one chart', () => {
  const text = 'title: T\ntype: pei\nseries: [a, b]\n';
  const { charts, problems } = readChartBlock(text, 0);
  expect(charts).toMatchObject([{ title: 'T', series: ['a', 'b'] }]);
  expect(told(text, problems)).toEqual(['pei | Expected one of line, bar, area, combo, pie']);
});
