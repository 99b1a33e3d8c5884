import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../../server/src/engine/quantity/period.ts';
import { tableFacts } from '../../../server/src/engine/reading/table/facts.ts';
import { read, tableIn } from './support.ts';

const HARVEST = `
| 作物 | 2022年产量（万吨） | 2023年产量（万吨） | 增速 |
|---|---:|---:|---:|
| 小麦 | 41.2 | 43.0 | 4.4% |
| 其中：冬小麦 | 38.0 | 39.5 | 3.9% |
| **合计** | **41.2** | **43.0** | **4.4%** |
`;

describe('heads', () => {
  test('give name, unit, period and role', () => {
    const { columns, rows, time } = read(HARVEST);
    expect(columns.map(c => c.name)).toEqual(['作物', '产量', '产量', '增速']);
    expect(columns.map(c => c.unitText)).toEqual(['', '万吨', '万吨', '']);
    expect(columns.map(c => c.period && formatPeriod(c.period))).toEqual([
      undefined,
      '2022',
      '2023',
      undefined,
    ]);
    expect(columns.map(c => c.role)).toEqual(['label', 'value', 'value', 'growth']);
    expect(rows.map(r => r.role)).toEqual(['value', 'of-which', 'total']);
    expect(time).toBe('columns');
  });

  test.each([
    ['FY24', '2024'],
    ['2025E', '2025'],
    ['2023/24', '2023-07..2024-06'],
    ['Q3 2024', '2024Q3'],
    ['June 2023', '2023-06'],
    ['2023年上半年', '2023H1'],
    ['112年', '2023'],
  ])('%s is %s', (head, period) => {
    const [, column] = read(`| | ${head} |\n|---|---|\n| a | 1 |`).columns;
    expect(column?.period && formatPeriod(column.period)).toBe(period);
  });

  test('a date is an instant, and E marks a forecast', () => {
    const { columns } = read('| | 31 Dec 2023 | 2025E |\n|---|---|---|\n| a | 1 | 2 |');
    expect(columns[1]?.period?.instant).toBe(true);
    expect(columns[2]?.period?.forecast).toBe(true);
  });

  test('a blank row head repeats the one above where two columns name the rows', () => {
    const { rows } = read('| Area | Kind | 2023 |\n|---|---|---|\n| North | Bus | 1 |\n| | Tram | 2 |');
    expect(rows.map(r => r.name)).toEqual(['Bus', 'Tram']);
  });

  test('indented and numbered rows have a level', () => {
    const { rows } = read('| | 2023 |\n|---|---|\n| Hardware | 5 |\n| – Servers | 3 |\n| 1.2 Printers | 2 |');
    expect(rows.map(r => r.level)).toEqual([0, 1, 1]);
  });
});

describe('cells', () => {
  const cell = (head: string, text: string, caption = '') =>
    read(`| | ${head} |\n|---|---|\n| a | ${text} |`, { caption }).cells[0]?.[1];

  test.each([
    ['（亿元）', '12.5', 12.5e8, 'CNY'],
    ['US$ m', '(1,234)', -1234e6, 'USD'],
    ['Share', '28.5%', 28.5, '%'],
    ['增速（%）', '-2.0', -2, '%'],
    ['', '3.4亿元', 3.4e8, 'CNY'],
    ['Weight (kt)', '**7.2***', 7.2, 'kt'],
    ['Rate (‰)', '5.74', 0.574, '%'],
  ])('under “%s”, %s is %d %s', (head, text, value, unit) => {
    const figure = cell(head, text)?.figure;
    expect(figure?.value).toBeCloseTo(value, 9);
    expect(figure?.unit?.id).toBe(unit);
  });

  test.each(['–', '—', 'n.a.', '…', '...', '*', ''])('“%s” is missing', mark => {
    expect(cell('x', mark)).toMatchObject({ missing: true });
  });

  test.each([
    ['单位：人民币百万元', 1e6, 'CNY'],
    ['Exports, € million', 1e6, 'EUR'],
    ['Revenue by line (US$ bn)', 1e9, 'USD'],
    ['Net output by source, TWh', 1, 'TW.h'],
  ])('“%s” gives the unit where no head does', (caption, scale, unit) => {
    const figure = cell('2023', '5', caption)?.figure;
    expect(figure?.value).toBe(5 * scale);
    expect(figure?.unit?.id).toBe(unit);
  });

  test('a row head counts before a column head', () => {
    const { cells } = read('| | 2023（万元） |\n|---|---|\n| 利润率（%） | 12.5 |');
    expect(cells[0]?.[1]?.figure?.kind).toBe('percent');
  });

  test('a column of rates or points counts before the unit of a row', () => {
    const { cells } = read(
      '| | 2023 | % chg | Change (pp) | Δ bps |\n|---|---|---|---|---|\n| Users (m) | 3.2 | 9.4 | | |\n| Margin, % | 22.8 | | 1.4 | 140 |',
    );
    const told = (row: number) => cells[row]?.slice(1).map(c => [c.figure?.value, c.figure?.unit?.id]);
    expect(told(0)?.slice(0, 2)).toEqual([
      [3.2e6, undefined],
      [9.4, '%'],
    ]);
    expect(told(1)).toEqual([
      [22.8, '%'],
      [undefined, undefined],
      [1.4, '[pp]'],
      [1.4, '[pp]'],
    ]);
  });

  test.each([
    ['单位', '万辆', 125000, 'x-vehicle'],
    ['計量單位', '公噸', 12.5, 't'],
    ['Unit', 'GW', 12.5, 'GW'],
  ])('a column %s names the units: %s', (head, unit, value, id) => {
    const { cells, rows } = read(
      `| | ${head} | 2023 |\n|---|---|---|\n| a | ${unit} | 12.5 |\n| b | % | 3.1 |`,
    );
    expect(rows.map(r => r.name)).toEqual(['a', 'b']);
    expect(cells.map(row => [row[2]?.figure?.value, row[2]?.figure?.unit?.id])).toEqual([
      [value, id],
      [3.1, '%'],
    ]);
  });

  test('one head states the unit for all the periods', () => {
    const { cells } = read('| | Q1 | Q2 | Year (kt) |\n|---|---|---|---|\n| a | 1 | 2 | 3 |');
    expect(cells[0]?.slice(1).map(c => c.figure?.unit?.id)).toEqual(['kt', 'kt', 'kt']);
  });

  test('spans point at the digits, under bold and in brackets', () => {
    const text = '| | x |\n|---|---|\n| a | **(2,905)** |';
    const figure = read(text).cells[0]?.[1]?.figure;
    expect(tableIn(text).text.slice(figure?.digits.start, figure?.digits.end)).toBe('2,905');
  });
});

/** The values of a column, with their units where they have one. */
function column(source: string, at: number): string[] {
  return read(source).cells.map(row => {
    const figure = row[at]?.figure;
    return `${figure?.value ?? ''} ${figure?.unit?.id ?? ''}`.trim();
  });
}

describe('triangles', () => {
  test('where some figures bear △ or ▲ they are minus signs', () => {
    const text =
      '| 項目 | 112年度 | 增減 |\n|---|---|---|\n| 營業收入 | 1,240 | △60 |\n| 業外損益 | ▲12 | 27 |\n| 稅前淨利 | 368 | △33 |';
    expect(column(text, 1)).toEqual(['1240', '-12', '368']);
    expect(column(text, 2)).toEqual(['-60', '27', '-33']);
  });

  test('beside ▼, and where all bear ▲, they tell the way', () => {
    const both = '| 公司 | 年增率 |\n|---|---|\n| 甲 | ▲3.5% |\n| 乙 | ▼2.1% |\n| 丙 | 0.0% |';
    expect(column(both, 1)).toEqual(['3.5 %', '-2.1 %', '0 %']);
    const rises = '| 公司 | 年增率 |\n|---|---|\n| 甲 | ▲3.5% |\n| 乙 | ▲2.1% |';
    expect(column(rises, 1)).toEqual(['3.5 %', '2.1 %']);
  });
});

describe('one number without its sign among percentages', () => {
  test('is a percentage in a column of rates, and in a row of them', () => {
    const shares =
      '| Region | Sales | Share |\n|---|---|---|\n| A | 340 | 34% |\n| B | 280 | 28 |\n| C | 380 | 38% |';
    expect(column(shares, 2)).toEqual(['34 %', '28 %', '38 %']);
    const rates =
      '| | 2023 | 2024 |\n|---|---|---|\n| A | 3.4% | 3.6% |\n| B | 2.8 | 2.9% |\n| C | 3.8% | 3.1% |';
    expect(column(rates, 1)).toEqual(['3.4 %', '2.8 %', '3.8 %']);
  });

  test('is none when it is of another size or has other decimals', () => {
    const text = '| | Share |\n|---|---|\n| A | 34% |\n| B | 2,800 |\n| C | 38% |';
    expect(column(text, 1)).toEqual(['34 %', '2800', '38 %']);
    const decimals = '| | Share |\n|---|---|\n| A | 34% |\n| B | 2.80 |\n| C | 38% |';
    expect(column(decimals, 1)).toEqual(['34 %', '2.8', '38 %']);
  });
});

test('¥ under a head is the currency that the words of the table tell, or neither', () => {
  expect(column('| Sales in Japan (¥ bn) | 2024 |\n|---|---|\n| A | 3 |', 1)).toEqual(['3000000000 JPY']);
  expect(column('| Sales (¥ bn) | 2024 |\n|---|---|\n| A | 3 |', 1)).toEqual(['3000000000 ¥']);
  expect(column('| 销售（¥ 亿） | 2024 |\n|---|---|\n| A | 3 |', 1)).toEqual(['300000000 CNY']);
});

test('facts carry names, period, role and whether they are totals', () => {
  const facts = tableFacts(read(HARVEST, { caption: '收成' }));
  expect(facts).toHaveLength(9);
  expect(facts.at(-2)).toMatchObject({
    rowName: '合计',
    columnName: '产量',
    caption: '收成',
    isTotal: true,
    role: 'level',
  });
  expect(facts.at(-1)).toMatchObject({ role: 'growth' });
});
