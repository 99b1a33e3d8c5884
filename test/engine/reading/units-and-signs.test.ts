import { expect, test } from 'vitest';
import { withFigures } from './support.ts';

/** Under each line, the figures that are read in it: units and signs that stand around a number in many ways. */
const TEXTS: Readonly<Record<string, string>> = {
  'steps of interest, and yards': `
央行升息1碼，降息兩碼，升息半碼，聯準會今年共降息三碼，明年可能再降1至2碼。
        ^^^ 0.25 points exactly
                 ^^^^ 0.5 points exactly
                           ^^^^ 0.125 points exactly
                                                 ^^^^ 0.75 points exactly
                                                                   ^^^^^^ 0.25 to 0.5 points 0.125..0.5
利率上调半码至2%，加息一码，降息0.5码；鞋碼42碼，布料12碼，買了5碼布，半碼布料。
        ^^^^ 0.125 points exactly
              ^^ 2 % ±0.5
                      ^^^^ 0.25 points exactly
                                ^^^^^ 0.125 points exactly
                                           ^^ 42 ±0.5
                                                     ^^ 12 ±0.5
                                                               ^ 5 ±0.5
`,
  'nouns that are counted': `
It has 12,000 users, 1.2 million active users, 12 stores, 3 to 5 million subscribers and 12,000 shipments.
       ^^^^^^ 12000 x-person ±0.5
                     ^^^^^^^^^^^ 1.2e+6 x-person ±50000
                                               ^^ 12 x-store exactly
                                                          ^^^^^^^^^^^^^^ 3e+6 to 5e+6 x-person 2.5e+6..5.5e+6
                                                                                         ^^^^^^ 12000 x-shipment ±0.5
There were 3bn accounts, 3B users and 3K units, 4K sets, 1.2 million in orders and 40 or so patients.
           ^^^ 3e+9 x-account ±5e+8
                         ^^ 3e+9 x-person ±5e+8
                                      ^^^^^^^^ 3000 x-unit ±500
                                                         ^^^^^^^^^^^ 1.2e+6 ±50000
                                                                                   ^^ about 40 x-person ±2
`,
  'counting words': `
订单十万份，12起案件，3组样品，成交12万手，得12分，历时12个工作日，接待12万户次，抽检12批次。
    ^^^^^^ 100000 x-copy ±50000
            ^^^^ 12 x-piece exactly
                      ^^^ 3 x-piece exactly
                                   ^^^^^^ 120000 x-lot ±5000
                                             ^^^^ 12 x-score exactly
                                                       ^^^^^^^^^^ 12 x-workday ±0.5
                                                                       ^^^^^^^^ 120000 x-call ±5000
                                                                                     ^^^^^^ 12 x-piece exactly
訂單十萬份，12起案件，3組樣品，成交12萬手，得12分，歷時12個工作日，接待12萬戶次，抽檢12批次。
    ^^^^^^ 100000 x-copy ±50000
            ^^^^ 12 x-piece exactly
                      ^^^ 3 x-piece exactly
                                   ^^^^^^ 120000 x-lot ±5000
                                             ^^^^ 12 x-score exactly
                                                       ^^^^^^^^^^ 12 x-workday ±0.5
                                                                       ^^^^^^^^ 120000 x-call ±5000
                                                                                     ^^^^^^ 12 x-piece exactly
12份额，12批发市场，12手机，12分别，12起步，12组织；12份額，12批發市場，12手機，12分別。
^^ 12 ±0.5
        ^^ 12 ±0.5
                    ^^ 12 ±0.5
                            ^^ 12 ±0.5
                                    ^^ 12 ±0.5
                                            ^^ 12 ±0.5
                                                    ^^ 12 ±0.5
                                                            ^^ 12 ±0.5
                                                                        ^^ 12 ±0.5
                                                                                ^^ 12 ±0.5
`,
  'a sign between a number and what it counts': `
100+家企业，12%+的增速，100+家企業，12+ firms and $12bn+.
^^^^^^ over 100 x-company 99.5..∞
            ^^^ over 12 % 11.5..∞
                        ^^^^^^ over 100 x-company 99.5..∞
                                    ^^^^^^^^^ over 12 x-company 12..∞
                                                  ^^^^^ over 1.2e+10 USD 1.15e+10..∞
`,
  'signs of comparison': `
占比≥12%，误差≤0.5%，规模>12亿元，＜3%，约为≈12%，~12亿元，≧12%，≦3噸，小于3%，大于12吨，小於3%，大於12噸。
     ^^^ atLeast 12 % 11.5..∞
               ^^^^ atMost 0.5 % −∞..0.55
                          ^^^^^^ over 1.2e+9 CNY 1.15e+9..∞
                                    ^^ below 3 % −∞..3.5
                                             ^^^ about 12 % ±1
                                                   ^^^^^^ about 1.2e+9 CNY ±1e+8
                                                            ^^^ atLeast 12 % 11.5..∞
                                                                  ^^^ atMost 3 t −∞..3.5
                                                                           ^^ below 3 % −∞..3.5
                                                                                   ^^^^ over 12 t 11.5..∞
                                                                                             ^^ below 3 % −∞..3.5
                                                                                                     ^^^^ over 12 t 11.5..∞
The share is ≥12%, <$12bn, > 12%, ≤ 0.5%; a->12, x=>12 and <b>12%</b>.
              ^^^ atLeast 12 % 11.5..∞
                    ^^^^^ below 1.2e+10 USD −∞..1.25e+10
                             ^^^ over 12 % 11.5..∞
                                    ^^^^ atMost 0.5 % −∞..0.55
                                             ^^ 12 ±0.5
                                                    ^^ 12 ±0.5
                                                              ^^^ 12 % ±0.5
`,
  'nouns that end as a balance of trade begins': `
收入超12亿元，支出超3亿元，投入超5亿元，入超12亿美元；收入超12億元，支出超3億元，出超12億美元。
      ^^^^^^ over 1.2e+9 CNY 1.15e+9..∞
                    ^^^^^ over 3e+8 CNY 2.5e+8..∞
                                 ^^^^^ over 5e+8 CNY 4.5e+8..∞
                                            ^^^^^^^^ 1.2e+9 USD ±5e+7
                                                            ^^^^^^ over 1.2e+9 CNY 1.15e+9..∞
                                                                          ^^^^^ over 3e+8 CNY 2.5e+8..∞
                                                                                     ^^^^^^^^ 1.2e+9 USD ±5e+7
`,
  'units in brackets before bare numbers': `
营收（亿元）2023年为12.0，2024年为15.0；營收（億元）由12.0增至15.0。销量（万辆）：12.5，占比（%）：12.5。
                    ^^^^ 1.2e+9 CNY ±5e+6
                                  ^^^^ 1.5e+9 CNY ±5e+6
                                                      ^^^^ 1.2e+9 CNY ±5e+6
                                                              ^^^^ 1.5e+9 CNY ±5e+6
                                                                                  ^^^^ 125000 x-vehicle ±500
                                                                                                   ^^^^ 12.5 % ±0.05
Revenue (€m) was 12.0 in 2023 and 15.0 in 2024, from 3 plants. Output (kt) reached 3.2, the yuan (CNY) rose 3.2.
                 ^^^^ 1.2e+7 EUR ±50000
                                  ^^^^ 1.5e+7 EUR ±50000
                                                     ^ 3 ±0.5
                                                                                   ^^^ 3.2 kt ±0.05
                                                                                                            ^^^ 3.2 ±0.05
`,
  'metres and millions': `
It is a 3 m wall, a 3 m high wall, 3 m euros, 3 m users, 3 m downloads; revenue was 3 m.
        ^^^ 3 m ±0.5
                    ^^^ 3 m ±0.5
                                   ^^^^^^^^^ 3e+6 EUR ±500000
                                              ^^^ 3e+6 x-person ±500000
                                                         ^^^ 3e+6 x-download ±500000
                                                                                    ^^^ 3e+6 ±500000
`,
  'names of currencies': `
12億日幣，12紐幣，12加幣，12馬幣，12新加坡幣，12菲律賓披索，12俄羅斯盧布，12韓幣，泰铢12亿，澳門元12萬，₱12m，NTD 12m。
^^^^^^^^ 1.2e+9 JPY ±5e+7
          ^^^^^^ 12 NZD ±0.5
                  ^^^^^^ 12 CAD ±0.5
                          ^^^^^^ 12 MYR ±0.5
                                  ^^^^^^^^^^ 12 SGD ±0.5
                                              ^^^^^^^^^^^^ 12 PHP ±0.5
                                                            ^^^^^^^^^^^^ 12 RUB ±0.5
                                                                          ^^^^^^ 12 KRW ±0.5
                                                                                  ^^^^^^^^ 1.2e+9 THB ±5e+7
                                                                                            ^^^^^^^^^^ 120000 MOP ±5000
                                                                                                        ^^^^ 1.2e+7 PHP ±500000
                                                                                                              ^^^^^^^ 1.2e+7 TWD ±500000
12亿日币，12亿新币，12亿加币，12亿马币，12菲律宾比索，12俄罗斯卢布，12韩币，12越盾，2京元，北京12元。
^^^^^^^^ 1.2e+9 JPY ±5e+7
          ^^^^^^^^ 1.2e+9 SGD ±5e+7
                    ^^^^^^^^ 1.2e+9 CAD ±5e+7
                              ^^^^^^^^ 1.2e+9 MYR ±5e+7
                                        ^^^^^^^^^^^^ 12 PHP ±0.5
                                                      ^^^^^^^^^^^^ 12 RUB ±0.5
                                                                    ^^^^^^ 12 KRW ±0.5
                                                                            ^^^^^^ 12 VND ±0.5
                                                                                    ^^^^^ 2e+16 CNY ±5e+15
                                                                                               ^^^^ 12 CNY ±0.5
`,
  'data and oil': `
The file has 12 MB, 12 KB and 12 GB; stocks rose by 12 mb or 12 kb；12桶油當量，12萬噸油當量。
             ^^^^^ 12 MBy ±0.5
                    ^^^^^ 12 kBy ±0.5
                              ^^^^^ 12 GBy ±0.5
                                                    ^^^^^ 12 M[bbl] ±0.5
                                                             ^^^^^ 12 k[bbl] ±0.5
                                                                    ^^^^^^^^^^ 12 boe ±0.5
                                                                                ^^^^^^^^^^^^ 120000 x-toe ±5000
`,
  'ranges by the word behind them': `
增速在5%至8%之间，3億元與5億元之間，下调3至5个百分点，下調25至50個基點。
      ^^^^^^ 5 to 8 % 4.5..8.5
                  ^^^^^^^^^^^^ 3e+8 to 5e+8 CNY 2.5e+8..5.5e+8
                                        ^^^^^^^^^^^^ 3 to 5 points 2.5..5.5
                                                          ^^^^^^^^^^^^ 0.25 to 0.5 points 0.245..0.505
`,
  'either of two': `
It takes 3.5 or 4.2 million tonnes, fell by 12,000 or 5.1%；3.5或4.2万吨，3.5亿或4.2亿元；3.5或4.2萬噸。
         ^^^ 3.5e+6 t ±50000
                ^^^^^^^^^^^^^^^^^^ 4.2e+6 t ±50000
                                            ^^^^^^ 12000 ±0.5
                                                      ^^^^ 5.1 % ±0.05
                                                            ^^^ 35000 t ±500
                                                                 ^^^^^^^ 42000 t ±500
                                                                          ^^^^^ 3.5e+8 CNY ±5e+6
                                                                                 ^^^^^^^ 4.2e+8 CNY ±5e+6
                                                                                          ^^^ 35000 t ±500
                                                                                               ^^^^^^^ 42000 t ±500
`,
  'lists with a sign before each': `
Sales were $3.1, $4.2 and $5.0 billion, respectively, at $3 or $4 million a piece.
           ^^^^ 3.1e+9 USD ±5e+7
                 ^^^^ 4.2e+9 USD ±5e+7
                          ^^^^^^^^^^^^ 5e+9 USD ±5e+7
                                                         ^^ 3 USD ±0.5
                                                               ^^^^^^^^^^ 4e+6 USD ±500000
`,
  'names with numbers': `
世界500强，百强县，1080p video, see [12] and [3], Regulation (EU) 2016/679.
`,
};

test.each(Object.entries(TEXTS))('%s', (_, source) => {
  expect(withFigures(source)).toBe(source.trim());
});
