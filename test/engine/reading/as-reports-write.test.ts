import { expect, test } from 'vitest';
import { withDatedFigures } from './support.ts';

/** Under each line, the figures that are read in it, each with the period that it is of. */
const TEXTS: Readonly<Record<string, string>> = {
  'counts in words': `
Three vendors hold 64% of the market, and nine suppliers serve the two companies.
^^^^^ 3 x-vendor exactly
                   ^^^ 64 % ±0.5
                                          ^^^^ 9 x-supplier exactly
                                                                   ^^^^^^^^^^^^^ 2 x-company exactly
A dozen plants were closed, two dozen more will follow, and thirty-eight banks remain.
^^^^^^^ 12 x-plant exactly
                            ^^^^^^^^^ 24 exactly
                                                            ^^^^^^^^^^^^ 38 x-bank exactly
Some forty-five banks took part, with more than thirty observers and nearly twenty hosts.
     ^^^^^^^^^^ about 45 x-bank ±1
                                                ^^^^^^ over 30 x-observer 30..∞
                                                                            ^^^^^^ nearly 20 x-host 18..20.5
The four regions differ, as the top five brands and the seven largest banks do.
Six new ports, eleven airports and fourteen rail terminals were built in 2024.
^^^ 6 x-port exactly
               ^^^^^^ 11 x-airport exactly
                                   ^^^^^^^^ 14 x-terminal exactly · 2024
`,
  'brackets that say minus': `
Net loss was (1,234) thousand euros, after (45.6) million yuan; see (2) million users.
             ^^^^^^^^^^^^^^^^^^^^^^ -1.234e+6 EUR ±500
                                           ^^^^^^^^^^^^^^^^^^^ -4.56e+7 CNY ±50000
净利润为（1,234）万元，稅後淨損為（1,234）仟元，附注（2）万元。
        ^^^^^^^^^^^^^ -1.234e+7 CNY ±5000
                                 ^^^^^^^^^^^^^ -1.234e+6 CNY ±500
`,
  'lengths of time with two ends': `
The project takes 3 to 5 years, payback 18–24 months, at a cost of $12m.
                                                                   ^^^^ 1.2e+7 USD ±500000
项目建设期3—5年，回收期5到8年，投资12亿元；工期18至24個月。
                                   ^^^^^^ 1.2e+9 CNY ±5e+7
`,
  'blurred counts': `
About 45 firms, nearly 40 people and at most 30 companies.
      ^^^^^^^^ about 45 x-company ±1
                       ^^^^^^^^^ nearly 40 x-person 36..40.5
                                             ^^^^^^^^^^^^ atMost 30 x-company −∞..30
約45家廠商，近40名员工，不超过30家，三百来家，20來個。
  ^^^^ about 45 x-company ±1
              ^^^^ nearly 40 x-person 36..40.5
                              ^^^^ atMost 30 x-company −∞..30
                                    ^^^^^^^^ odd 300 x-company 300..400
                                              ^^^^^^ odd 20 x-piece 20..30
`,
  'times, shops, shares and index names': `
7-11门店有3,400家，85度C有450家，7-11店數居冠，10时30分开会，上午9時。
          ^^^^^^^ 3400 x-company ±0.5
                          ^^^^^ 450 x-company ±0.5
10派2.5元，跑赢沪深300指数3.2pct，台灣50指數上漲1.2%，104人力銀行調查1,200家。
    ^^^^^ 2.5 CNY/(10.share) ±0.05
                          ^^^^^^ 3.2 points ±0.05
                                                ^^^^ 1.2 % ±0.05
                                                                     ^^^^^^^ 1200 x-company ±0.5
台積電（2330）收盤1,080元，外資買超120億元，投信賣超34億元。
                  ^^^^^^^ 1080 CNY ±0.5
                                   ^^^^^^^ 1.2e+10 CNY ±5e+7
                                                    ^^^^^^ 3.4e+9 CNY ±5e+7
央行升息1碼，利率調降2碼，尺寸8碼；YoY+34%，QoQ-5%，不足3成。
        ^^^ 0.25 points exactly
                     ^^^ 0.5 points exactly
                              ^ 8 ±0.5
                                      ^^^^ 34 % ±0.5
                                               ^^^ -5 % ±0.5
                                                        ^^^ below 30 % −∞..30.5 (in words)
`,
  'units of rates': `
It costs £25.10 a kilo, emits 95 g CO2/km and uses 3.4 bcm.
         ^^^^^^^^^^^^^ 25.1 GBP/kg ±0.005
                              ^^^^^^^^^^^ 95 g.CO2e/km ±0.5
                                                   ^^^^^^^ 3.4 x-bcm ±0.05
碳排放12.4萬公噸CO2e，雞蛋82億顆，120點，1200万股。
      ^^^^^^^^^^^^^^ 124000 t.CO2e ±500
                          ^^^^^^ 8.2e+9 x-piece ±5e+7
                                  ^^^^^ 120 x-point ±0.5
                                         ^^^^^^^^ 1.2e+7 x-share ±5000
`,
  'periods of years that are told in short': `
23年收入12亿元，24年有望达15亿元。
        ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023
                          ^^^^^^ 1.5e+9 CNY ±5e+7 · 2024
110、111及112年度決算分別為3.4億元、3.6億元及3.9億元。
                           ^^^^^^^ 3.4e+8 CNY ±5e+6 · 2021
                                    ^^^^^^^ 3.6e+8 CNY ±5e+6 · 2022
                                             ^^^^^^^ 3.9e+8 CNY ±5e+6 · 2023
“十四五”期间投资3.4万亿元，“十四五”末达到4万亿元。
                ^^^^^^^^^ 3.4e+12 CNY ±5e+10 · 2021..2025
                                         ^^^^^^^ 4e+12 CNY ±5e+11 · 2025-12
2024年前10个月销量120万辆，首七個月為80萬輛，目前10月为12万辆。
                  ^^^^^^^ 1.2e+6 x-vehicle ±5000 · 2024-01..2024-10
                                     ^^^^^^ 800000 x-vehicle ±5000 · 2024-01..2024-07
                                                       ^^^^^^ 120000 x-vehicle ±5000 · 2024-10
`,
  'periods to a date': `
For the year to March 2024 it earned $45m, and in the financial year to 30 June 2023 $40m.
                                     ^^^^ 4.5e+7 USD ±500000 · 2023-04..2024-03
                                                                                     ^^^^ 4e+7 USD ±500000 · 2022-07..2023-06
Between January and October 2024, 1.2 million cars were sold.
                                  ^^^^^^^^^^^^^^^^ 1.2e+6 x-vehicle ±50000 · 2024-01..2024-10
H1 FY24/25 revenue was £340m.
                       ^^^^^ 3.4e+8 GBP ±500000 · 2024H2
`,
  'periods told by others': `
2024年一季度收入34亿元，二季度36亿元，上年同期为30亿元。
                ^^^^^^ 3.4e+9 CNY ±5e+7 · 2024Q1
                              ^^^^^^ 3.6e+9 CNY ±5e+7 · 2024Q2
                                                ^^^^^^ 3e+9 CNY ±5e+7 · 2023Q2
2024年利润98亿元，1—9月出口450亿美元，其中12月13亿美元，比年初增加3亿元。
          ^^^^^^ 9.8e+9 CNY ±5e+7 · 2024
                           ^^^^^^^^^ 4.5e+10 USD ±5e+7 · 2024-01..2024-09
                                              ^^^^^^^^ 1.3e+9 USD ±5e+7 · 2024-12
                                                                  ^^^^^ 3e+8 CNY ±5e+7
In the first half of 2023 exports were $1.2bn, against $1.4bn a year earlier.
                                       ^^^^^^ 1.2e+9 USD ±5e+7 · 2023H1
                                                       ^^^^^^ 1.4e+9 USD ±5e+7 · 2022H1
For the nine months ended 30 September 2024 sales were $98m, up from $90m.
                                                       ^^^^ 9.8e+7 USD ±500000 · 2024-01..2024-09
                                                                     ^^^^ 9e+7 USD ±500000
Since 2019 the price has risen 34%; compared with 2019, traffic is 12% higher.
                               ^^^ 34 % ±0.5
                                                                   ^^^ 12 % ±0.5
自2019年以来增长34%，产量是2010年的4倍，較112年同期增加11.4%。
                ^^^ 34 % ±0.5
                                   ^^^ 4 times ±0.5
                                                       ^^^^^ 11.4 % ±0.05
Between 2018 and 2023 exports grew 15%, while they grew from $12m to $15m.
                                   ^^^ 15 % ±0.5 · 2018..2023
                                                             ^^^^ 1.2e+7 USD ±500000 · 2018
                                                                     ^^^^ 1.5e+7 USD ±500000 · 2023
2019—2024年，投资额共12亿元；民國111至113年，補助金額共12億元。
                     ^^^^^^ 1.2e+9 CNY ±5e+7 · 2019..2024
                                                       ^^^^^^ 1.2e+9 CNY ±5e+7 · 2022..2024
`,
  'dividends and the sign of yen and yuan': `
10派2.5元，共派现3.4亿元；每10股派发现金红利2.5元，每股收益1.2元。
    ^^^^^ 2.5 CNY/(10.share) ±0.05
                 ^^^^^^^ 3.4e+8 CNY ±5e+6
                                            ^^^^^ 2.5 CNY/(10.share) ±0.05
                                                           ^^^^^ 1.2 CNY ±0.05
Toyota of Japan earned ¥2.4 trillion.
                       ^^^^^^^^^^^^^ 2.4e+12 JPY ±5e+10
Alibaba paid ¥12.5 billion in dividends on revenue of RMB 130bn.
             ^^^^^^^^^^^^^ 1.25e+10 CNY ±5e+7
                                                      ^^^^^^^^^ 1.3e+11 CNY ±5e+8
The price is ¥120 a piece; 中国企业在日本投资¥45亿。
             ^^^^ 120 CNY ±0.5
                                             ^^^^^ 4.5e+9 CNY ±5e+7
日本市场规模为¥4,500亿。
              ^^^^^^^^ 4.5e+11 JPY ±5e+7
The price rose to ¥120.
                  ^^^^ 120 ¥ ±0.5
`,
  'small counts with a counter': `
两家公司签约，四座工厂停产，五个项目开工，三名董事辭職。
^^^^ 2 x-company exactly
              ^^^^ 4 x-seat exactly
                            ^^^^ 5 x-piece exactly
                                          ^^^^ 3 x-person exactly
这三家企业收入12亿元，五个方面的问题，两个月内新增12个，四家合计59.2%，三座風場分別發電8.6億度。
              ^^^^^^ 1.2e+9 CNY ±5e+7
                                                  ^^^^ 12 x-piece exactly
                                                                ^^^^^ 59.2 % ±0.05
                                                                                       ^^^^^^^ 8.6e+8 kW.h ±5e+6
`,
  'words that look like something else': `
产品价格跌破0.7元/瓦，7奈米及以下的製程占69%，成交量較前一週萎縮兩成；美元兌新台幣收32.08元。
            ^^^^^^^^ below 0.7 CNY/W −∞..0.75
                                         ^^^ 69 % ±0.5
                                                                ^^^^ 20 % ±5 (in words)
                                                                                    ^^^^^^^ 32.08 TWD ±0.005
Turnover advanced 7.4% to £2,318m in the 52 weeks to 30 March 2024; lead times fell from 26 weeks to 18 weeks.
                  ^^^^ 7.4 % ±0.05
                          ^^^^^^^ 2.318e+9 GBP ±500000 · 2023-04..2024-03
                                                                                         ^^^^^^^^ 26 wk ±0.5
                                                                                                     ^^^^^^^^ 18 wk ±0.5 · 2023-04..2024-03
Emissions were 18% below the 2019 baseline.
               ^^^ 18 % ±0.5
`,
  'so many of those, rain, crores, indices': `
Four of the six firms failed, and three of the 12 plants closed after 6 mm of rain.
^^^^ 4 x-company exactly
            ^^^^^^^^^ 6 x-company exactly
                                  ^^^^^ 3 x-plant exactly
                                               ^^ 12 ±0.5
                                                                      ^^^^ 6 mm ±0.5
The Russell 2000 fell 3%, the Nasdaq 100 rose 2%; 罗素2000指数上涨4%，恒生50下跌1%。
                      ^^ 3 % ±0.5
                                              ^^ 2 % ±0.5
                                                                  ^^ 4 % ±0.5
                                                                                ^^ 1 % ±0.5
Rs 5 cr was raised, then $3 to $5bn; 营收翻3番，零售价3毛钱。
^^^^^^^ 5e+7 INR ±5e+6
                         ^^^^^^^^^^ 3e+9 to 5e+9 USD 2.5e+9..5.5e+9
                                         ^^^^^ 8 times ±0.4
                                                      ^^^^^ 3 CNY.jiao ±0.5
`,
  'the end of a part, and years behind a rate': `
2024年第三季度末用户1亿户，上半年末用户0.9亿户。
                    ^^^^^ 1e+8 x-household ±5e+7 · 2024-09
                                       ^^^^^^^ 9e+7 x-household ±5e+6 · 2024-06
It grew 5% from 2022 to 2025.
        ^^ 5 % ±0.5 · 2022..2025
`,
};

test.each(Object.entries(TEXTS))('%s', (_, source) => {
  expect(withDatedFigures(source)).toBe(source.trim());
});
