import { expect, test } from 'vitest';
import { withFigures } from './support.ts';

/** Under each line, the figures that are read in it: what stands around a number tells its unit, its bounds, or that it is none. */
const TEXTS: Readonly<Record<string, string>> = {
  'hedges that deny': `
It is not exceeding 12m, no higher than 12 tonnes, a maximum of 12%, 12 tonnes at most.
                    ^^^ atMost 1.2e+7 −∞..1.25e+7
                                        ^^^^^^^^^ atMost 12 t −∞..12.5
                                                                ^^^ atMost 12 % −∞..12.5
                                                                     ^^^^^^^^^ atMost 12 t −∞..12.5
It is not below 12m, a minimum of 12%, 12 tonnes at least, just short of 12m, 12m-plus.
                ^^^ atLeast 1.2e+7 1.15e+7..∞
                                  ^^^ atLeast 12 % 11.5..∞
                                       ^^^^^^^^^ atLeast 12 t 11.5..∞
                                                                         ^^^ nearly 1.2e+7 1.08e+7..1.25e+7
                                                                              ^^^ over 1.2e+7 1.15e+7..∞
成本不高于12亿元，不多于12吨，未超过12%，没有超过3倍；成本不高於12億元，未超過12%。
          ^^^^^^ atMost 1.2e+9 CNY −∞..1.25e+9
                        ^^^^ atMost 12 t −∞..12.5
                                    ^^^ atMost 12 % −∞..12.5
                                                 ^^^ atMost 3 times −∞..3.5
                                                                ^^^^^^ atMost 1.2e+9 CNY −∞..1.25e+9
                                                                              ^^^ atMost 12 % −∞..12.5
起码12亿元，最少12吨，不小于12%，未达12吨，不及12%；起碼12億元，不小於12%，未達12噸。
    ^^^^^^ atLeast 1.2e+9 CNY 1.15e+9..∞
                ^^^^ atLeast 12 t 11.5..∞
                            ^^^ atLeast 12 % 11.5..∞
                                     ^^^^ below 12 t −∞..12.5
                                               ^^^ below 12 % −∞..12.5
                                                        ^^^^^^ atLeast 1.2e+9 CNY 1.15e+9..∞
                                                                      ^^^ atLeast 12 % 11.5..∞
                                                                               ^^^^ below 12 t −∞..12.5
`,
  'more than a multiple': `
扩大两倍多，三成多受访者，翻了一倍多，五成多于去年。
    ^^^^ odd 2 times 2..3
            ^^^^ odd 30 % 30..40 (in words)
                          ^^^^^^^^ over 2 times 1.9..∞
                                      ^^^^ 50 % ±5 (in words)
`,
  'units that the subject tells': `
网民规模达1.065亿，人口超过14亿，就业人数增至1.2亿，居民消费1.2亿，人口2.1亿人。
          ^^^^^^^ 1.065e+8 x-person ±50000
                           ^^^^ over 1.4e+9 x-person 1.35e+9..∞
                                             ^^^^^ 1.2e+8 x-person ±5e+6
                                                            ^^^^^ 1.2e+8 ±5e+6
                                                                       ^^^^^^^ 2.1e+8 x-person ±5e+6
網民規模達1.065億，人口超過2,300萬，就業人數增至1.2億。
          ^^^^^^^ 1.065e+8 x-person ±50000
                           ^^^^^^^ over 2.3e+7 x-person 2.2995e+7..∞
                                                ^^^^^ 1.2e+8 x-person ±5e+6
销量（万辆）：12.5，收入（亿元）为3.2，占比（%）：12.5；產量(萬噸)：3.5。
              ^^^^ 125000 x-vehicle ±500
                                  ^^^ 3.2e+8 CNY ±5e+6
                                                  ^^^^ 12.5 % ±0.05
                                                                    ^^^ 35000 t ±500
Its population is 3.2 million, a population of 1.2 million birds, the population reached 1.3m in 2023.
                  ^^^^^^^^^^^ 3.2e+6 x-person ±50000
                                               ^^^^^^^^^^^ 1.2e+6 ±50000
                                                                                         ^^^^ 1.3e+6 x-person ±50000
`,
  'currencies before numerals': `
罰款新臺幣參佰伍拾萬元整，另付港幣三百萬元、人民币壹佰万元、日圓12萬元、MOP12万。
    ^^^^^^^^^^^^^^^^^^ 3.5e+6 TWD ±50000
                              ^^^^^^^^^^^^ 3e+6 HKD ±500000
                                            ^^^^^^^^^^^^^^ 1e+6 CNY ±500000
                                                            ^^^^^^^^^^ 120000 JPY ±5000
                                                                        ^^^^^^^ 120000 MOP ±5000
`,
  'short scales apart and metres': `
It cost $12 m and €3 mm, was worth $5t and £3 b, and let $12 m² of a wall 12 m long and 3m high.
        ^^^^^ 1.2e+7 USD ±500000
                  ^^^^^ 3e+6 EUR ±500000
                                   ^^^ 5e+12 USD ±5e+11
                                           ^^^^ 3e+9 GBP ±5e+8
                                                         ^^^ 12 USD ±0.5
                                                                          ^^^^ 12 m ±0.5
                                                                                        ^^ 3 m ±0.5
`,
  'over a hundred kilometres': `
It uses 12 kWh/100 km or 7 litres per 100 km；耗电12千瓦时/百公里，油耗7.5升/100公里。
        ^^^^^^^^^^^^^ 12 kW.h/(100.km) ±0.5
                         ^^^^^^^^^^^^^^^^^^^ 7 l/(100.km) ±0.5
                                                  ^^^^^^^^^^^^^^^ 12000 W.h/(100.km) ±500
                                                                       ^^^^^^^^^^^^^ 7.5 l/(100.km) ±0.05
`,
  'signs and marks of ranges': `
现金流为－3.5亿元，利润为负 3.5 亿元，提高2百分点，投资3~5亿元，产量约3~5万吨。
        ^^^^^^^^^ -3.5e+8 CNY ±5e+6
                         ^^^^^^^^^^^ -3.5e+8 CNY ±5e+6
                                          ^^^^^^^ 2 points ±0.5
                                                       ^^^^^^^ 3e+8 to 5e+8 CNY 2.5e+8..5.5e+8
                                                                      ^^^^^^^ about 30000 to 50000 t 20000..55000
現金流為－3.5億元，淨利為負 3.5 億元，提高2百分點，投資3~5億元。
        ^^^^^^^^^ -3.5e+8 CNY ±5e+6
                         ^^^^^^^^^^^ -3.5e+8 CNY ±5e+6
                                          ^^^^^^^ 2 points ±0.5
                                                       ^^^^^^^ 3e+8 to 5e+8 CNY 2.5e+8..5.5e+8
`,
  'prices by what is named last': `
每平方米12万元、每人12万元，每股收益0.52元。
        ^^^^^^ 120000 CNY/m2 ±5000
                    ^^^^^^ 120000 CNY ±5000
                                    ^^^^^^ 0.52 CNY ±0.005
`,
  'another writing of a quantity': `
12亿美元（约合86亿元人民币），约等于86亿元，折合86亿元；12億美元（約合新台幣380億元）。
^^^^^^^^ 1.2e+9 USD ±5e+7
              ^^^^^^^^^^^^ about 8.6e+9 CNY ±1e+8
                                    ^^^^^^ about 8.6e+9 CNY ±1e+8
                                                ^^^^^^ 8.6e+9 CNY ±5e+7
                                                        ^^^^^^^^ 1.2e+9 USD ±5e+7
                                                                      ^^^^^^^^^^^^^ about 3.8e+10 TWD ±5e+8
`,
  'sizes that tell a kind': `
千元机市场，百元店，百亿级企业，千亿元级市场，两千元档，百度，千万别慌。
千元機市場，萬元戶，百億級企業，千檔，千萬別慌。
`,
  'codes with dashes, slashes and brackets': `
See ISBN 978-7-111-54742-6, a 401(k), Article 5(2)(a), H100, A100-80GB, XJ-2023-118 and 555-123-4567.
Key 123456789012345678901234567890123456789012345 opens it.
See (EU) 2016/679, 2009/65/EC, Fortune 500, Windows 11 and the Big 4.
股票代码600519，注1，附录2，618大促，985高校，12306热线，101大楼，編號12。
`,
};

test.each(Object.entries(TEXTS))('%s', (_, source) => {
  expect(withFigures(source)).toBe(source.trim());
});
