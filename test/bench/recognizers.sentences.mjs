/**
 * Sentences with the figures in them, labelled by hand: [text, value, unit]. Units are `%`, `pp`, a currency code, or
 * '' for anything else. What is no figure (years, versions, numbers in names) is not labelled, and reading it is wrong.
 */
export const SENTENCES = {
  en: [
    ['Orders rose to EUR 5mn in the spring.', [[5e6, 'EUR']]],
    [
      'The rate fell by 25 basis points to 4.75%.',
      [
        [0.25, 'pp'],
        [4.75, '%'],
      ],
    ],
    [
      'Turnover came to $12.4 billion, up 8.5% on the year.',
      [
        [12.4e9, 'USD'],
        [8.5, '%'],
      ],
    ],
    ['The mill paid £340k for two looms.', [[340e3, 'GBP']]],
    [
      'Its share widened by 2.3 percentage points to 41.8%.',
      [
        [2.3, 'pp'],
        [41.8, '%'],
      ],
    ],
    ['Version 2.4.1 was shipped to 1,250 customers.', [[1250, '']]],
    ['Some 3.2 million people live in the valley.', [[3.2e6, '']]],
    ['The dam holds 480 million cubic metres.', [[480e6, '']]],
    [
      'Costs were US$1.07bn, against US$980m a year earlier.',
      [
        [1.07e9, 'USD'],
        [980e6, 'USD'],
      ],
    ],
    ['In 2019 the fleet burned 56,300 tonnes of fuel.', [[56300, '']]],
    ['Section 4 sets a limit of 0.5%.', [[0.5, '%']]],
    ['A loss of ¥78 billion was booked in FY2022.', [[78e9, 'JPY']]],
    [
      'Imports doubled to 640,000 barrels a day.',
      [
        [2, ''],
        [640000, ''],
      ],
    ],
    ['Between 12% and 15% of homes have solar panels.', [[13.5, '%']]],
  ],
  zh: [
    [
      '营业收入为3.6万亿元，同比增长7.2%。',
      [
        [3.6e12, 'CNY'],
        [7.2, '%'],
      ],
    ],
    [
      '市场份额提高2.5个百分点，达到38.4%。',
      [
        [2.5, 'pp'],
        [38.4, '%'],
      ],
    ],
    ['全年出口1,280万吨。', [[1.28e7, '']]],
    ['用户数突破9.5亿人。', [[9.5e8, '']]],
    ['净利润为12亿5000万元。', [[1.25e9, 'CNY']]],
    ['约三成企业表示将扩大投资。', [[30, '%']]],
    ['贷款利率下调25个基点。', [[0.25, 'pp']]],
    ['公司在2021年投资8.8亿美元。', [[8.8e8, 'USD']]],
    ['产量是上年的1.6倍。', [[1.6, '']]],
    ['人均住房面积为41.2平方米。', [[41.2, '']]],
    ['失业率为百分之五点一。', [[5.1, '%']]],
    ['罚款二十万元。', [[2e5, 'CNY']]],
    ['第十二条规定，注册资本不低于5000万元。', [[5e7, 'CNY']]],
  ],
};
