import { expect, test } from 'vitest';
import { withDatedFigures } from './support.ts';

/** Under each line, the figures that are read in it and the time that each is of. */
const TEXTS: Readonly<Record<string, string>> = {
  'twelve months that end now': `
2024年收入15亿元，近12个月收入12亿元，过去十二个月收入12亿元，TTM收入12亿元，2023年收入10亿元。
          ^^^^^^ 1.5e+9 CNY ±5e+7 · 2024
                              ^^^^^^ 1.2e+9 CNY ±5e+7
                                                      ^^^^^^ 1.2e+9 CNY ±5e+7
                                                                     ^^^^^^ 1.2e+9 CNY ±5e+7
                                                                                       ^^^^^^ 1e+9 CNY ±5e+7 · 2023
2024年營收15億元，近12個月營收12億元，過去十二個月營收12億元，滾動12個月營收12億元。
          ^^^^^^ 1.5e+9 CNY ±5e+7 · 2024
                              ^^^^^^ 1.2e+9 CNY ±5e+7
                                                      ^^^^^^ 1.2e+9 CNY ±5e+7
                                                                            ^^^^^^ 1.2e+9 CNY ±5e+7
In 2024 revenue was $15m; trailing twelve months revenue was $14m, LTM EBITDA $3m, over the past 12 months $14m.
                    ^^^^ 1.5e+7 USD ±500000 · 2024
                                                             ^^^^ 1.4e+7 USD ±500000
                                                                              ^^^ 3e+6 USD ±500000
                                                                                                           ^^^^ 1.4e+7 USD ±500000
`,
  'twelve months that end then': `
截至2024年6月的过去12个月收入12亿元。截至2024年6月的近12個月營收12億元。
                             ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023-07..2024-06
                                                                ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023-07..2024-06
TTM revenue to March 2024 was $14m. LTM revenue as of June 2024 was $14m.
                              ^^^^ 1.4e+7 USD ±500000 · 2023-04..2024-03
                                                                    ^^^^ 1.4e+7 USD ±500000 · 2023-07..2024-06
`,
  'several years back': `
2024年收入15亿元。过去五年投资12亿元，其中2024年3亿元。
          ^^^^^^ 1.5e+9 CNY ±5e+7 · 2024
                              ^^^^^^ 1.2e+9 CNY ±5e+7
                                                ^^^^^ 3e+8 CNY ±5e+7 · 2024
In 2024 revenue was $15m. The past five years cost $12m.
                    ^^^^ 1.5e+7 USD ±500000 · 2024
                                                   ^^^^ 1.2e+7 USD ±500000
`,
  'years in Chinese digits': `
二〇二三年收入12亿元，二零二四年上半年收入5亿元，二○二五年收入6亿元；一九九八年三月3亿元。
              ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023
                                          ^^^^^ 5e+8 CNY ±5e+7 · 2024H1
                                                              ^^^^^ 6e+8 CNY ±5e+7 · 2025
                                                                                   ^^^^^ 3e+8 CNY ±5e+7 · 1998-03
二〇二三年營收12億元，二零二四年上半年營收5億元。
              ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023
                                          ^^^^^ 5e+8 CNY ±5e+7 · 2024H1
`,
  'years and values by position': `
2020/2021/2022年收入分别为12/15/18亿元；2022、2023、2024年营收分别为12、15、18亿元。
                          ^^ 1.2e+9 CNY ±5e+7 · 2020
                             ^^ 1.5e+9 CNY ±5e+7 · 2021
                                ^^^^^^ 1.8e+9 CNY ±5e+7 · 2022
                                                                    ^^ 1.2e+9 CNY ±5e+7 · 2022
                                                                        ^^ 1.5e+9 CNY ±5e+7 · 2023
                                                                            ^^^^^^ 1.8e+9 CNY ±5e+7 · 2024
2020/2021/2022年營收分別為12/15/18億元；2022、2023、2024年營收分別為12、15、18億元。
                          ^^ 1.2e+9 CNY ±5e+7 · 2020
                             ^^ 1.5e+9 CNY ±5e+7 · 2021
                                ^^^^^^ 1.8e+9 CNY ±5e+7 · 2022
                                                                    ^^ 1.2e+9 CNY ±5e+7 · 2022
                                                                        ^^ 1.5e+9 CNY ±5e+7 · 2023
                                                                            ^^^^^^ 1.8e+9 CNY ±5e+7 · 2024
`,
  'counts that look like years': `
They employ 2000 people, sold 1950 vehicles in 1950, and in 2000 people left.
            ^^^^^^^^^^^ 2000 x-person ±0.5
                              ^^^^^^^^^^^^^ 1950 x-vehicle ±0.5 · 1950
`,
  'until a year': `
2030年前投资12亿元，2024年前三季度投资3亿元，2024年前海投资3亿元；2030年前投資12億元。
            ^^^^^^ 1.2e+9 CNY ±5e+7 · 2030
                                      ^^^^^ 3e+8 CNY ±5e+7 · 2024-01..2024-09
                                                           ^^^^^ 3e+8 CNY ±5e+7 · 2024
                                                                              ^^^^^^ 1.2e+9 CNY ±5e+7 · 2030
`,
  'from day to day': `
2023年4月1日至2024年3月31日收入12亿元；2023年4月1日至2024年3月31日營收12億元。
                               ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023-04..2024-03
                                                                      ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023-04..2024-03
`,
  'rates named behind': `
Sales rose 12% YoY and 3% q/q; it is 12% above 2019.
           ^^^ 12 % ±0.5
                       ^^ 3 % ±0.5
                                     ^^^ 12 % ±0.5
`,
  'years that are only compared with': `
In 2023 sales fell 15.5% from 2022 to $2.9bn. Costs were $2bn.
                   ^^^^^ 15.5 % ±0.05 · 2023
                                      ^^^^^^ 2.9e+9 USD ±5e+7 · 2023
                                                         ^^^^ 2e+9 USD ±5e+8 · 2023
Sales rose 5% on 2022 to $12m. Compared with 2019, they are up 12% to $12m, at 95% of 2019 levels.
           ^^ 5 % ±0.5
                         ^^^^ 1.2e+7 USD ±500000
                                                               ^^^ 12 % ±0.5
                                                                      ^^^^ 1.2e+7 USD ±500000
                                                                               ^^^ 95 % ±0.5
2023年收入较2022年增长5%至12亿元，成本3亿元；與2019年相比，營收成長5%，達12億元。
                      ^^ 5 % ±0.5
                          ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023
                                      ^^^^^ 3e+8 CNY ±5e+7 · 2023
                                                                   ^^ 5 % ±0.5 · 2023
                                                                         ^^^^^^ 1.2e+9 CNY ±5e+7 · 2023
`,
};

test.each(Object.entries(TEXTS))('%s', (_, source) => {
  expect(withDatedFigures(source)).toBe(source.trim());
});
