import { expect, test } from 'vitest';
import { withPeriods } from './support.ts';

/** Under each line, the words of time that are read in it: the period, or what the line leaves open of it. */
const ENGLISH: Readonly<Record<string, string>> = {
  years: `
Sales rose in 2023, and by 2030, and FY2023, fiscal 2024, 2022/23, 2025E and 2026F.
              ^^^^ 2023
                           ^^^^ 2030
                                     ^^^^^^ 2023 fiscal
                                             ^^^^^^^^^^^ 2024 fiscal
                                                          ^^^^^^^ 2022-07..2023-06 fiscal
                                                                   ^^^^^ 2025 forecast
                                                                             ^^^^^ 2026 forecast
`,
  spans: `
Over 2022–2025, 2022-25, 2022 to 2025, from 2022 to 2025, between 2022 and 2025.
     ^^^^^^^^^ 2022..2025 span
                ^^^^^^^ 2022..2025 span
                         ^^^^^^^^^^^^ 2022..2025 span
                                            ^^^^^^^^^^^^ 2022..2025 span
                                                                  ^^^^ 2022
                                                                           ^^^^ 2025
`,
  'parts of a year': `
In Q1 2024, the first quarter of 2024, H1 2024, the first half of 2024, March 2024 and 5 March 2024.
   ^^^^^^^ 2024Q1
                ^^^^^^^^^^^^^^^^^^^^^ 2024Q1
                                       ^^^^^^^ 2024H1
                                                    ^^^^^^^^^^^^^^^^^^ 2024H1
                                                                        ^^^^^^^^^^ 2024-03
                                                                                       ^^^^^^^^^^^^ 2024-03
In the second quarter, the first nine months, the second half and December.
       ^^^^^^^^^^^^^^ months 4 to 6
                           ^^^^^^^^^^^^^^^^^ months 1 to 9
                                                  ^^^^^^^^^^^ months 7 to 12
                                                                  ^^^^^^^^ months 12 to 12
`,
  'from one month or fiscal year to another, decades and plans': `
In Mar-23, Mar ’24, January–July, April 2023 to March 2024, the twelve months to June 2024 and 2023Q1.
   ^^^^^^ 2023-03
           ^^^^^^^ 2024-03
                    ^^^^^^^^^^^^ months 1 to 7
                                  ^^^^^^^^^^^^^^^^^^^^^^^^ 2023-04..2024-03 span
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ 2023-07..2024-06
                                                                                               ^^^^^^ 2023Q1
Over FY2019–FY2024 and the past decade, under the 14th Five-Year Plan.
     ^^^^^^^^^^^^^ 2019..2024 span fiscal
                           ^^^^^^^^^^^ 120 months long
                                                  ^^^^^^^^^^^^^^^^^^^ 2021..2025 span
`,
  'relative and of a length': `
Last year, the previous year, a year earlier, this year, next year and the same period last year it was 12%.
^^^^^^^^^ -1 years from then
           ^^^^^^^^^^^^^^^^^ -1 years from then
                              ^^^^^^^^^^^^^^ -1 years from then
                                              ^^^^^^^^^ 0 years from then
                                                         ^^^^^^^^^ 1 years from then
                                                                           ^^^^^^^^^^^^^^^^^^^^^ -1 years from then
Over the past five years, in three years, within 18 months, a ten-year plan and a 5-year plan.
              ^^^^^^^^^^ 60 months long
                             ^^^^^^^^^^^ 36 months long
                                                 ^^^^^^^^^ 18 months long
                                                              ^^^^^^^^ 120 months long
                                                                                  ^^^^^^ 60 months long
`,
  'ends of a year': `
At end-2023, at the end of 2023, at year-end 2023 and as of 30 June 2024.
   ^^^^^^^^ 2023-12 at its end
                ^^^^^^^^^^^^^^^ 2023-12 at its end
                                    ^^^^^^^^^^^^^ 2023-12 at its end
                                                            ^^^^^^^^^^^^ 2024-06
`,
};

const CHINESE: Readonly<Record<string, string>> = {
  years: `
2023年、2023财年、2022/23财年、2025年度，到2030年，2025E、2026F。
^^^^^^ 2023
        ^^^^^^^^ 2023 fiscal
                  ^^^^^^^^^^^ 2022-07..2023-06 fiscal
                               ^^^^^^^^ 2025
                                           ^^^^^^ 2030
                                                   ^^^^^ 2025 forecast
                                                          ^^^^^ 2026 forecast
2023年、2023財年、2025年度，到2030年。
^^^^^^ 2023
        ^^^^^^^^ 2023 fiscal
                  ^^^^^^^^ 2025
                              ^^^^^^ 2030
`,
  spans: `
2022—2025年、2022-2025年、2022年至2025年、2022至2025年、2022年到2025年、“十四五”期间。
^^^^^^^^^^^ 2022..2025 span
             ^^^^^^^^^^^ 2022..2025 span
                          ^^^^^^^^^^^^^^ 2022..2025 span
                                          ^^^^^^^^^^^^ 2022..2025 span
                                                        ^^^^^^^^^^^^^^ 2022..2025 span
                                                                         ^^^^^^ 2021..2025 span
2022—2025年、2022年至2025年、2022至2025年。
^^^^^^^^^^^ 2022..2025 span
             ^^^^^^^^^^^^^^ 2022..2025 span
                             ^^^^^^^^^^^^ 2022..2025 span
`,
  'parts of a year': `
2024年一季度、2024年第一季度、2024年上半年、2024年3月、2024年1—9月、2024年前三季度。
^^^^^^^^^^^^ 2024Q1
              ^^^^^^^^^^^^^^ 2024Q1
                              ^^^^^^^^^^^^ 2024H1
                                            ^^^^^^^^^ 2024-03
                                                       ^^^^^^^^^^^ 2024-01..2024-09
                                                                    ^^^^^^^^^^^^^^ 2024-01..2024-09
2024年第一季、2024年上半年、2024年3月、2024年1至9月、2024年前三季。
^^^^^^^^^^^^ 2024Q1
              ^^^^^^^^^^^^ 2024H1
                            ^^^^^^^^^ 2024-03
                                       ^^^^^^^^^^^^ 2024-01..2024-09
                                                     ^^^^^^^^^^^^ 2024-01..2024-09
一季度、上半年、3月、1—9月、前三季度、下半年。
^^^^^^ months 1 to 3
        ^^^^^^ months 1 to 6
                ^^^ months 3 to 3
                     ^^^^^ months 1 to 9
                            ^^^^^^^^ months 1 to 9
                                      ^^^^^^ months 7 to 12
`,
  'from one month to another, and plans': `
2023年4月至2024年3月、2018－2023年、2024H2、第十四个五年规划。
^^^^^^^^^^^^^^^^^^^^ 2023-04..2024-03 span
                      ^^^^^^^^^^^^ 2018..2023 span
                                    ^^^^^^ 2024H2
                                            ^^^^^^^^^^^^ 2021..2025 span
2023年4月至2024年3月、2018－2023年、2024H2、第十四個五年規劃。
^^^^^^^^^^^^^^^^^^^^ 2023-04..2024-03 span
                      ^^^^^^^^^^^^ 2018..2023 span
                                    ^^^^^^ 2024H2
                                            ^^^^^^^^^^^^ 2021..2025 span
`,
  'relative and of a length': `
12%：去年、上年、前年、今年、明年、上年同期、去年同期。
     ^^^^ -1 years from then
           ^^^^ -1 years from then
                 ^^^^ -2 years from then
                       ^^^^ 0 years from then
                             ^^^^ 1 years from then
                                   ^^^^^^^^ -1 years from then
                                             ^^^^^^^^ -1 years from then
近三年、过去五年、五年间、未来10年、18个月、三年复合。
  ^^^^ 36 months long
            ^^^^ 60 months long
                  ^^^^^^ 60 months long
                              ^^^^ 120 months long
                                    ^^^^^^ 18 months long
                                            ^^^^ 36 months long
過去五年、五年間、未來10年、18個月。
    ^^^^ 60 months long
          ^^^^^^ 60 months long
                      ^^^^ 120 months long
                            ^^^^^^ 18 months long
`,
  'ends of a year': `
2023年底、2023年末、截至2023年底、截至2023年6月末、2023年6月30日。
^^^^^^^^ 2023-12 at its end
          ^^^^^^^^ 2023-12 at its end
                        ^^^^^^^^ 2023-12 at its end
                                      ^^^^^^^^^^^ 2023-06 at its end
                                                   ^^^^^^^^^^^^^ 2023-06 at its end
`,
};

test.each(Object.entries(ENGLISH))('English: %s', (_, source) => {
  expect(withPeriods(source)).toBe(source.trim());
});

test.each(Object.entries(CHINESE))('Chinese: %s', (_, source) => {
  expect(withPeriods(source)).toBe(source.trim());
});
