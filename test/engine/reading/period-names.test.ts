import { expect, test } from 'vitest';
import { withPeriods } from './support.ts';

/** Under each line, the words of time that are read in it: years of other calendars, short years, lengths up to a date. */
const TEXTS: Readonly<Record<string, string>> = {
  'years of eras': `
民國112年（2022年）營收，民國111年至113年，110年至112年，令和6年，令和元年度，平成30年。
^^^^^^^^^ 2023
           ^^^^^^ 2022
                         ^^^^^^^^^^^^^^^^ 2022..2024 span
                                           ^^^^^^^^^^^^ 2021..2023 span
                                                         ^^^^^^^ 2024
                                                                  ^^^^^^^^^^ 2019
                                                                              ^^^^^^^^ 2018
民国112年营收，民国110—112年。
^^^^^^^^^ 2023
               ^^^^^^^^^^^^^ 2021..2023 span
`,
  'two digits of a year': `
由22年的12亿元增至23年的15亿元，较22年增长5%；23年上半年，23年底，23年一季度；23年收入。
  ^^^^ 2022
                  ^^^^ 2023
                                  ^^^^ 2022
                                              ^^^^^^^^^^ 2023H1
                                                          ^^^^^^ 2023-12 at its end
                                                                  ^^^^^^^^^^ 2023Q1
                                                                              ^^^^ 2023
20年期债券，10年后，过去20年，15年质保，历时23年，25年来，使用23年的设备。
^^^^ 240 months long
            ^^^^ 120 months long
                        ^^^^ 240 months long
                              ^^^^ 180 months long
                                            ^^^^ 276 months long
                                                  ^^^^^^ 300 months long
                                                              ^^^^ 276 months long
Sales were 12m in '24, up from 10m in '19; in the '90s, '24 firms'.
                  ^^^ 2024
                                      ^^^ 2019
24Q1收入、23H2收入，20/21/22年，2020/21/22 and 2025(e).
^^^^ 2024Q1
          ^^^^ 2023H2
                    ^^ 2020
                       ^^ 2021
                          ^^^^ 2022
                                ^^^^ 2020
                                     ^^ 2021
                                        ^^ 2022
                                               ^^^^^^^ 2025 forecast
`,
  'a length up to a date': `
截至2023年12月31日止年度，截至2023年6月30日止六个月；截至2023年6月30日止六個月。
    ^^^^^^^^^^^^^^^^^^^^ 2023
                              ^^^^^^^^^^^^^^^^^^^^^ 2023H1
                                                         ^^^^^^^^^^^^^^^^^^^^^ 2023H1
In the year ended 31 December 2023, the six months ended 30 June 2023, the fiscal year ended June 30, 2023.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2023
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2023H1
                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ 2022-07..2023-06
`,
  'ends of plans and months': `
后年；十四五末，十四五期间；at the end of June 2023, end-June 2023, 6月初。
^^^^ 2 years from then
      ^^^^^^^^ 2025-12 at its end
                ^^^^^^ 2021..2025 span
                               ^^^^^^^^^^^^^^^^^^^^ 2023-06 at its end
                                                     ^^^^^^^^^^^^^ 2023-06 at its end
                                                                    ^^^^^ months 6 to 6
`,
  'two years of accounts in one name': `
FY23/24, FY2023-24, FY 2024, FY'24 and FY2023.
^^^^^^^ 2023-07..2024-06 fiscal
         ^^^^^^^^^ 2023-07..2024-06 fiscal
                    ^^^^^^^ 2024 fiscal
                             ^^^^^ 2024 fiscal
                                       ^^^^^^ 2023 fiscal
`,
  'days and months with slashes and points': `
On 3/15/2023, 15/3/2023, 5/6/2023, in 2023/24, 2023/04; 2023.03收入，2023.03.15，2022→2025年，2023.05吨，2023.03点。
   ^^^^^^^^^ 2023-03 at its end
              ^^^^^^^^^ 2023-03 at its end
                         ^^^^^^^^ 2023
                                      ^^^^^^^ 2023-07..2024-06 fiscal
                                               ^^^^^^^ 2023-04
                                                        ^^^^^^^ 2023-03
                                                                     ^^^^^^^^^^ 2023-03
                                                                                 ^^^^^^^^^^^ 2022..2025 span
`,
};

test.each(Object.entries(TEXTS))('%s', (_, source) => {
  expect(withPeriods(source)).toBe(source.trim());
});
