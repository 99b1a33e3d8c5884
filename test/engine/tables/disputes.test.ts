import { describe, expect, test } from 'vitest';
import { findingsIn, markdown } from './support.ts';

/** A sound table, which the tests below make wrong in one cell. */
const STOCKS = [
  ['Warehouse', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
  ['Ash', '212', '228', '235', '241', '916'],
  ['Birch', '168', '175', '171', '182', '696'],
  ['Cedar', '94', '103', '99', '108', '404'],
  ['Total', '474', '506', '505', '531', '2,016'],
];

function withCell(row: number, column: number, text: string): string {
  return markdown(
    STOCKS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell))),
  );
}

describe('the cell that is wrong', () => {
  test('nothing is wrong to begin with', () => {
    expect(findingsIn(markdown(STOCKS))).toEqual([]);
  });

  test('a part is found by its row and its column, and told once', () => {
    expect(findingsIn(withCell(2, 3, '117'))).toEqual(['total/periods at 117']);
  });

  test('a row total is found by its row and the total column', () => {
    expect(findingsIn(withCell(2, 5, '669'))).toEqual(['total/periods at 669']);
  });

  test('a column total is found by its column and the total row', () => {
    expect(findingsIn(withCell(4, 2, '560'))).toEqual(['total/column at 560']);
  });

  test('the corner is found by both', () => {
    expect(findingsIn(withCell(4, 5, '2,160'))).toEqual(['total/grand-cross at 2,160']);
  });

  test('one wrong level that spoils two growth rates is one finding', () => {
    const rows = [
      ['Year', 'Sales (£m)', 'Growth (%)'],
      ['2018', '212.0', ''],
      ['2019', '220.5', '4.0'],
      ['2020', '201.8', '-8.5'],
      ['2021', '298.9', '8.5'],
      ['2022', '231.0', '5.5'],
      ['2023', '240.2', '4.0'],
    ];
    expect(findingsIn(markdown(rows))).toEqual(['growth/yoy-mismatch at 298.9']);
  });
});

describe('a missing year', () => {
  test('is told once, and no growth is taken across it', () => {
    const rows = [
      ['Year', 'Sales (£m)', 'Growth (%)'],
      ['2017', '212.0', '3.1'],
      ['2018', '220.5', '4.0'],
      ['2019', '201.8', '-8.5'],
      ['2020', '218.9', '8.5'],
      ['2022', '231.0', '-1.4'],
      ['2023', '240.2', '4.0'],
    ];
    expect(findingsIn(markdown(rows))).toEqual(['period/series-gap at 2022']);
  });
});

describe('left alone', () => {
  const quiet: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'real growth beside nominal levels',
      'GDP in constant prices',
      [
        ['Year', 'GDP (€ bn)', 'Real growth (%)'],
        ['2020', '205.1', '-4.6'],
        ['2021', '221.7', '5.1'],
        ['2022', '241.9', '3.0'],
        ['2023', '255.2', '0.4'],
      ],
    ],
    [
      'a total net of overlaps',
      'Guests',
      [
        ['Event', 'Tickets', 'Guests'],
        ['Opera', '41,200', '18,300'],
        ['Ballet', '22,700', '12,100'],
        ['All events (net of overlaps)', '63,900', '24,800'],
      ],
    ],
    [
      'a list of the first few with the total of all',
      'Top three ports',
      [
        ['Port', 'Calls'],
        ['Arden', '912'],
        ['Brook', '745'],
        ['Calder', '574'],
        ['Total, all ports', '2,610'],
      ],
    ],
    [
      'a column of averages in a table with totals',
      'Wards',
      [
        ['Ward', 'Beds', 'Admissions', 'Average stay (days)'],
        ['North', '310', '14,220', '6.8'],
        ['South', '185', '9,870', '5.9'],
        ['All wards', '495', '24,090', '6.4'],
      ],
    ],
    [
      'stocks at the end of each quarter',
      'Subscribers',
      [
        ['', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
        ['Revenue (€m)', '12.1', '13.0', '13.4', '14.7', '53.2'],
        ['Subscribers (thousand)', '812', '836', '851', '880', '880'],
      ],
    ],
    [
      'base years before a run',
      'Members',
      [
        ['', '2010', '2015', '2022', '2023'],
        ['Members', '412', '498', '530', '541'],
      ],
    ],
    [
      'rounded rows and a rounded total',
      'Sales (US$ m)',
      [
        ['Region', '2022', '2023'],
        ['North', '10.4', '11.4'],
        ['South', '10.4', '11.4'],
        ['East', '10.4', '11.4'],
        ['Total', '31.3', '34.1'],
      ],
    ],
    [
      'coverage above 100 %',
      'Reach',
      [
        ['Sector', 'Planned', 'Reached', 'Coverage'],
        ['Water', '1,200', '1,275', '106%'],
        ['Health', '860', '740', '86%'],
        ['Food', '2,300', '2,415', '105%'],
      ],
    ],
  ];

  test.each(quiet)('%s', (_, caption, rows) => {
    expect(findingsIn(markdown(rows), { caption })).toEqual([]);
  });

  test('costs that are written positive but subtracted', () => {
    const rows = [
      ['US$ m', '2021', '2022', '2023'],
      ['Revenue', '11,935', '13,146', '9,770'],
      ['Cost of sales', '7,437', '8,951', '6,675'],
      ['Gross profit', '4,498', '4,195', '3,095'],
      ['Operating expenses', '693', '1,175', '838'],
      ['Operating profit', '3,805', '3,020', '2,257'],
    ];
    expect(findingsIn(markdown(rows))).toEqual([]);
  });
});

test('ten thousand rows are read and checked in time that grows with them', () => {
  const table = (count: number): string =>
    markdown([
      ['Item', '2022', '2023', 'Growth'],
      ...Array.from({ length: count }, (_, i) => {
        const [a, b] = [100 + ((i * 37) % 800), 100 + ((i * 53) % 700)];
        return [`Item ${i}`, String(a), String(b), `${((b / a - 1) * 100).toFixed(1)}%`];
      }),
    ]);
  const time = (text: string): number => {
    const start = performance.now();
    expect(findingsIn(text)).toEqual([]);
    return performance.now() - start;
  };
  time(table(1000));
  const small = time(table(2000));
  expect(time(table(10_000))).toBeLessThan(20 * small + 2000);
});
