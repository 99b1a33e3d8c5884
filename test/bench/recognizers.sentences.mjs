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
    [
      'The mill paid £340k for two looms.',
      [
        [340e3, 'GBP'],
        [2, ''],
      ],
    ],
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
    [
      'Half a million people use the line, a quarter of a billion dollars a year.',
      [
        [5e5, ''],
        [2.5e8, 'USD'],
      ],
    ],
    ['One and a half million tonnes were shipped.', [[1.5e6, '']]],
    [
      'Rs 3,000 crore was set aside, ₹45 lakh of it for schools.',
      [
        [3e10, 'INR'],
        [4.5e6, 'INR'],
      ],
    ],
    [
      'The mill let 1.2 m sq ft at ¥1.2tn.',
      [
        [1.2e6, ''],
        [1.2e12, 'CNY'],
      ],
    ],
    [
      'The margin was (5.6)% and the loss $(12.3) million.',
      [
        [-5.6, '%'],
        [-12.3e6, 'USD'],
      ],
    ],
    ['Between $3 billion and $5 billion will be spent.', [[4e9, 'USD']]],
    ['They expect 3-5bn litres.', [[4e9, '']]],
    [
      'One in five homes has a heat pump, and three out of ten a solar roof.',
      [
        [20, '%'],
        [30, '%'],
      ],
    ],
    [
      'Two-fifths of the staff and nine-tenths of the managers agreed.',
      [
        [40, '%'],
        [90, '%'],
      ],
    ],
    ['Salt made up 12 per mille of the weight.', [[1.2, '%']]],
    ['Spreads widened by 35bps.', [[0.35, 'pp']]],
    [
      'The share slipped 1.4 pp to 22.6 per cent.',
      [
        [1.4, 'pp'],
        [22.6, '%'],
      ],
    ],
    ['ISO 9001:2015 applies to 14 plants.', [[14, '']]],
    ['The 5G network and 3 new masts serve Wi-Fi 7.', [[3, '']]],
    ['See Table 4 and Section 3.2 for the 640 entries.', [[640, '']]],
    ['Call +44 20 7946 0018 before 12:30.', []],
    ['RFC 8446 and version 1.3 of the H100 driver came out on 3 May 2020.', []],
    [
      'Sales tripled to $9m.',
      [
        [3, ''],
        [9e6, 'USD'],
      ],
    ],
    [
      'Output fell by 75 to 644 tonnes.',
      [
        [75, ''],
        [644, ''],
      ],
    ],
    [
      'Profit of €1.05bn was 4.2% of sales in FY2023.',
      [
        [1.05e9, 'EUR'],
        [4.2, '%'],
      ],
    ],
    [
      'Twelve firms employ two hundred and fifty people.',
      [
        [12, ''],
        [250, ''],
      ],
    ],
    ['Three thousand five hundred hectares burned.', [[3500, '']]],
    ['The first quarter brought 18,400 visitors.', [[18400, '']]],
    [
      'About 40,000 people, more than half of them students, came.',
      [
        [40000, ''],
        [50, '%'],
      ],
    ],
    ['The ratio of 5:3 held for 2 years.', [[5 / 3, '']]],
    [
      'HK$3.2m, S$1.2m and A$980k were paid.',
      [
        [3.2e6, 'HKD'],
        [1.2e6, 'SGD'],
        [980e3, 'AUD'],
      ],
    ],
    [
      'Rates rose from 3 to 5 percent.',
      [
        [3, '%'],
        [5, '%'],
      ],
    ],
    [
      'The plant makes 12.4 GWh on 40 hectares at $38 a barrel.',
      [
        [12.4, ''],
        [40, ''],
        [38, 'USD'],
      ],
    ],
    [
      'Prices fell 2½% and wages rose 3.25%.',
      [
        [2.5, '%'],
        [3.25, '%'],
      ],
    ],
    ['No. 5 of the top 10 mines dug 1.9 Mt in 2021–2023.', [[1.9, '']]],
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
    [
      '二十余万人参加，两万多户受益。',
      [
        [2e5, ''],
        [2e4, ''],
      ],
    ],
    [
      '投入500多亿元，惠及三千五百余家企业。',
      [
        [5e10, 'CNY'],
        [3500, ''],
      ],
    ],
    ['投資壹佰貳拾參萬肆仟伍佰元。', [[1234500, 'CNY']]],
    [
      '约五至六成受访者同意，两三成反对。',
      [
        [55, '%'],
        [25, '%'],
      ],
    ],
    [
      '每吨价格由3,200元涨至3,500元。',
      [
        [3200, 'CNY'],
        [3500, 'CNY'],
      ],
    ],
    [
      '占比七成二，近三成来自海外。',
      [
        [72, '%'],
        [30, '%'],
      ],
    ],
    [
      '四分之三的企业盈利，百分之三十五点六亏损。',
      [
        [75, '%'],
        [35.6, '%'],
      ],
    ],
    [
      '规模翻两番，利润增长两倍。',
      [
        [4, ''],
        [2, ''],
      ],
    ],
    [
      '预计投资3至5亿元，增速10%-15%。',
      [
        [4e8, 'CNY'],
        [12.5, '%'],
      ],
    ],
    [
      '盐度为3.5‰，利差收窄35个基点。',
      [
        [0.35, '%'],
        [0.35, 'pp'],
      ],
    ],
    ['V3.1版较上一版提高2.1个百分点。', [[2.1, 'pp']]],
    ['GB/T 23331—2020自2020年5月3日起实施。', []],
    ['请拨打010-12345678，或见表4、第3.2节。', []],
    ['5G基站达到318.9万个，H800芯片和128K上下文成为主流。', [[3.189e6, '']]],
    ['三农、统一、万一、十分、百姓都不是数。', []],
    [
      '第三季度营收为HK$12亿，利润1,100万美元。',
      [
        [1.2e9, 'HKD'],
        [1.1e7, 'USD'],
      ],
    ],
    [
      '新臺幣350億元投入，年增15.4％。',
      [
        [3.5e10, 'TWD'],
        [15.4, '%'],
      ],
    ],
    [
      '三地收入分别为3.1、4.2和5.0亿元。',
      [
        [3.1e8, 'CNY'],
        [4.2e8, 'CNY'],
        [5e8, 'CNY'],
      ],
    ],
    [
      '一亿二千万人中，逾七成使用网络。',
      [
        [1.2e8, ''],
        [70, '%'],
      ],
    ],
    [
      '产量１２３．４万吨，增长１５％。',
      [
        [1.234e6, ''],
        [15, '%'],
      ],
    ],
    [
      '用電量達1,200億度，裝機3.5億瓩。',
      [
        [1.2e11, ''],
        [3.5e8, ''],
      ],
    ],
    ['男女比例为105.3:100。', [[1.053, '']]],
    [
      '亏损-3.5亿元，上年同期为负2.1亿元。',
      [
        [-3.5e8, 'CNY'],
        [-2.1e8, 'CNY'],
      ],
    ],
    [
      '市場規模突破萬億元，兩岸貿易額2.3兆元。',
      [
        [1e12, 'CNY'],
        [2.3e12, 'CNY'],
      ],
    ],
    [
      '90后用户占比过半，80后占三成。',
      [
        [50, '%'],
        [30, '%'],
      ],
    ],
    [
      '2023年末存款余额为284.3万亿元，占GDP的比重为2.26倍。',
      [
        [2.843e14, 'CNY'],
        [2.26, ''],
      ],
    ],
    [
      '上百家企业、近千名员工参加。',
      [
        [100, ''],
        [1000, ''],
      ],
    ],
    [
      '人均可支配收入39,218元，城乡比为2.39∶1。',
      [
        [39218, 'CNY'],
        [2.39, ''],
      ],
    ],
  ],
};
