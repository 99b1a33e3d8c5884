import { expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, periodName } from '../../../server/src/engine/index.ts';

/** The figures of a report, with unit and period: what its front matter, headings and first pages say reaches into every block. */
function figuresIn(text: string): readonly string[] {
  return analyse({ path: 'a.report.md', text, settings: DEFAULT_SETTINGS }).figures.map(figure => {
    const { period, unit } = figure;
    const marks = `${period?.instant ? ' at its end' : ''}${period?.forecast ? ' forecast' : ''}`;
    return [figure.text, unit?.id ?? '', period === undefined ? '' : periodName(period) + marks]
      .filter(word => word !== '')
      .join(' · ');
  });
}

test.each([
  [
    'the date of the report',
    '---\nas-of: 2024-06\n---\n\n今年收入12亿元，去年10亿元，明年预计15亿元。上半年收入5亿元。',
    ['12亿元 · CNY · 2024', '10亿元 · CNY · 2023', '15亿元 · CNY · 2025 forecast', '5亿元 · CNY · 2024H1'],
  ],
  [
    'the date of the report, in English',
    '---\ndate: 2024-06-30\n---\n\nSales this year are $12m, against $10m last year.',
    ['$12m · USD · 2024', '$10m · USD · 2023'],
  ],
  [
    'the heading before the date',
    '---\nas-of: 2025\n---\n\n## 2023年業績\n\n第一季營收3億元，上年同期2億元。',
    ['3億元 · CNY · 2023Q1', '2億元 · CNY · 2022Q1'],
  ],
  [
    'the heading above the heading',
    '# Results for 2023\n\n## Sales\n\nIn Q1 they were $3m.\n\n# Outlook\n\nIn Q1 they were $4m.',
    ['$3m · USD · 2023Q1', '$4m · USD'],
  ],
  [
    'part of this year',
    '---\nas-of: 2024-09\n---\n\n今年上半年收入12亿元，去年同期10亿元。',
    ['12亿元 · CNY · 2024H1', '10亿元 · CNY · 2023H1'],
  ],
])('periods that are told from %s', (_, text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test.each([
  ['front matter', '---\ncurrency: JPY\n---\n\nRevenue was ¥12bn.', ['¥12bn · JPY']],
  ['front matter of a mainland report', '---\ncurrency: CNY\n---\n\nRevenue was ¥12bn.', ['¥12bn · CNY']],
  ['words elsewhere', 'Revenue was ¥12bn.\n\nThe firm is based in Japan.', ['¥12bn · JPY']],
  ['the title', '# Shanghai Motors\n\nRevenue was ¥12bn.', ['¥12bn · CNY']],
  ['the script', '营收¥12亿。', ['¥12亿 · CNY']],
  ['words of the block itself', '# 日本市场\n\n中国业务营收￥12亿。', ['￥12亿 · CNY']],
  ['nothing', 'Revenue was ¥12bn.', ['¥12bn · ¥']],
  ['words for both', '# Japan and China\n\nRevenue was ¥12bn.', ['¥12bn · ¥']],
  ['a sign of its own', '---\ncurrency: JPY\n---\n\nRevenue was CN¥12bn.', ['CN¥12bn · CNY']],
])('the ¥ of %s', (_, text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test('a bare $ and 元 are what the front matter says', () => {
  expect(figuresIn('---\ncurrency: TWD\n---\n\n營收12億元，成本$3bn，海外12億美元、US$3bn。')).toEqual([
    '12億元 · TWD',
    '$3bn · TWD',
    '12億美元 · USD',
    'US$3bn · USD',
  ]);
  expect(figuresIn('---\ncurrency: HKD\n---\n\n| Item | Value |\n|---|---|\n| Sales | $12m |')).toEqual([
    '$12m · HKD',
  ]);
});

test('when what a report says of its ¥ changes, its blocks are read anew', () => {
  const text = 'Revenue was ¥12bn.\n\nCosts were ¥3bn.\n\nThe firm is old.\n';
  const input = { path: 'a.report.md', text, settings: DEFAULT_SETTINGS };
  const before = analyse(input);
  const after = analyse({ ...input, text: text.replace('is old', 'is Japanese') }, before);
  expect(before.figures.map(f => f.unit?.id)).toEqual(['¥', '¥']);
  expect(after.figures.map(f => f.unit?.id)).toEqual(['JPY', 'JPY']);
});

test.each([
  ['| 单位：亿元 | 2023年 |\n|---|---|\n| 收入 | 12.0 |', ['12.0 · CNY · 2023']],
  ['| Unit: US$ m | FY2023 |\n|---|---|\n| Sales | 12.0 |', ['12.0 · USD · FY2023']],
  ['| 2023 | Q1 | Q2 |\n|---|---|---|\n| Sales, $m | 3 | 4 |', ['3 · USD · 2023Q1', '4 · USD · 2023Q2']],
  ['| | Q1 |\n|---|---|\n| Sales, $m | 3 |', ['3 · USD']],
])('what the corner of a table says: %s', (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test.each([
  ['Assets were $12m in FY2023 and $13m in 2022/23.', ['$12m · USD · FY2023', '$13m · USD · FY2022/23']],
  ['2023财年收入12亿元，2024會計年度營收12億元。', ['12亿元 · CNY · FY2023', '12億元 · CNY · FY2024']],
  ['截至2024年6月30日资产12亿元。', ['12亿元 · CNY · 2024-06 at its end']],
  ['2024年6月15日资产12亿元。', ['12亿元 · CNY · 2024-06']],
  ['预计2025年收入12亿元。', ['12亿元 · CNY · 2025 forecast']],
  ['Revenue is forecast to reach $12m in 2025.', ['$12m · USD · 2025 forecast']],
])('how a period is shown: %s', (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});
