import { expect, test } from 'vitest';
import { withFigures } from './support.ts';

/** Under each line, the figures that are read in it, where numbers, units and hedges stand apart or in words. */
const ENGLISH: Readonly<Record<string, string>> = {
  'parts of a scale or unit': `
Half a million people, a quarter of a billion dollars, half a percentage point and half a dozen firms.
^^^^^^^^^^^^^^^^^^^^^ 500000 x-person ±50000
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2.5e+8 USD ±2.5e+7
                                                       ^^^^^^^^^^^^^^^^^^^^^^^ 0.5 points ±0.05
One and a half million tonnes, two and a half times, 2½ million, over a million users and a year and a half.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1.5e+6 t ±250000
                               ^^^^^^^^^^^^^^^^^^^^ 2.5 times ±0.25
                                                     ^^^^^^^^^^ 2.5e+6 ±250000
                                                                      ^^^^^^^^^ over 1e+6 x-person 950000..∞
`,
  'numbers spelled out': `
One hundred and twenty firms, two hundred and fifty million euros, three thousand five hundred people.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 120 x-company ±0.5
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2.5e+8 EUR ±500000
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3500 x-person ±50
Twelve firms, fifteen new plants, forty-two hospitals, nine lives and ten is enough.
^^^^^^^^^^^^ 12 x-company exactly
              ^^^^^^^ 15 x-plant exactly
                                  ^^^^^^^^^ 42 x-hospital exactly
                                                       ^^^^ 9 x-live exactly
`,
  'notations of money and scale': `
They paid EUR 5mn, Rs 3,000 crore, ¥1.2tn, £3.5 mln, INR 1.5 lakh crore and US$1.2 trn for 1.2 m sq ft.
          ^^^^^^^ 5e+6 EUR ±500000
                   ^^^^^^^^^^^^^^ 3e+10 INR ±5e+6
                                   ^^^^^^ 1.2e+12 ¥ ±5e+10
                                           ^^^^^^^^ 3.5e+6 GBP ±50000
                                                     ^^^^^^^^^^^^^^^^^^ 1.5e+12 INR ±5e+10
                                                                            ^^^^^^^^^^ 1.2e+12 USD ±5e+10
                                                                                           ^^^^^^^^^^^ 1.2e+6 [sft] ±50000
A margin of (5.6)%, a loss of $(12.3) million, and an aside (1,234) that is none.
            ^^^^^^ -5.6 % ±0.05
                              ^^^^^^^^^^^^^^^ -1.23e+7 USD ±50000
                                                             ^^^^^ 1234 ±0.5
`,
  'rates of a round number': `
One in five homes, three out of ten firms, 3 in 10 households, two-fifths, nine-tenths and 12 per mille.
^^^^^^^^^^^ 20 % ±2.6 (in words)
                   ^^^^^^^^^^^^^^^^ 30 % ±2.5 (in words)
                                           ^^^^^^^ 30 % ±2.5 (in words)
                                                               ^^^^^^^^^^ 40 % ±2.5 (in words)
                                                                           ^^^^^^^^^^^ 90 % ±2.5 (in words)
                                                                                           ^^^^^^^^^^^^ 1.2 % ±0.05
A ratio of 5:3, debts of 1.5:1, a meeting at 12:30, one in ten years and 5 in 2023.
           ^^^ 1.66666667 x-ratio ±0.166666667
                         ^^^^^ 1.5 x-ratio ±0.05
                                                                         ^ 5 ±0.5
`,
  'ranges and changes': `
Prices of 3bn-5bn, $3-5 billion, $800,000–1.2 million, between 3 and 5 bn people, 3–5%.
          ^^^^^^^ 3e+9 to 5e+9 2.5e+9..5.5e+9
                   ^^^^^^^^^^^^ 3e+9 to 5e+9 USD 2.5e+9..5.5e+9
                                 ^^^^^^^^^^^^^^^^^^^^ 800000 to 1.2e+6 USD 799999.5..1.25e+6
                                                               ^^^^^^^^^^^^^^^^^ 3e+9 to 5e+9 x-person 2.5e+9..5.5e+9
                                                                                  ^^^^ 3 to 5 % 2.5..5.5
It rose from 3 to 5 million, fell by 75 to 644 tonnes, and grew by 3 to 45%.
             ^ 3e+6 ±500000
                  ^^^^^^^^^ 5e+6 ±500000
                                     ^^ 75 t ±0.5
                                           ^^^^^^^^^^ 644 t ±0.5
                                                                   ^ 3 ±0.5
                                                                        ^^^ 45 % ±0.5
`,
  'numbers glued to letters and marks': `
Rose 5.2%🎉3.5bn, naïve café́ 4.1%, RMB3.5bn and V3.1 (86.7 points).
     ^^^^ 5.2 % ±0.05
           ^^^^^ 3.5e+9 ±5e+7
                              ^^^^ 4.1 % ±0.05
                                    ^^^^^^^^ 3.5e+9 CNY ±5e+7
                                                       ^^^^^^^^^^^ 86.7 points ±0.05
`,
  'fractions and powers in digits': `
About 1/3 of the firms, 2/3 of the homes, open 24/7, a vote of 50/50 and the attacks of 9/11.
      ^^^ about 33.3333333 % ±5 (in words)
                        ^^^ 66.6666667 % ±2.5 (in words)
They counted 1.2×10^6, 3.5e9 and 2.5×10⁸ cells, and 1'234'567 more.
             ^^^^^^^^ 1.2e+6 ±50000
                       ^^^^^ 3.5e+9 ±5e+7
                                 ^^^^^^^ 2.5e+8 ±5e+6
                                                    ^^^^^^^^^ 1.234567e+6 ±0.5
`,
  'sums, bounds and compounds': `
They have 10,000+ users, 30-odd firms, a 5-star rating and a 16-bit bus; 1.2+3.4=4.6 million euros.
          ^^^^^^ over 10000 x-person 9999.5..∞
                         ^^^^^^^^^^^^ odd 30 x-company 30..40
                                                                         ^^^ 1.2e+6 EUR ±50000
                                                                             ^^^ 3.4e+6 EUR ±50000
                                                                                 ^^^^^^^^^^^^^^^^^ 4.6e+6 EUR ±50000
At 45 m/s, 80 km/h, 350 ppm, 2.4 GHz and 60 dB, they sold 120,000 vehicles a year.
   ^^^^^^ 45 m/s ±0.5
           ^^^^^^^ 80 km/h ±0.5
                    ^^^^^^^ 350 [ppm] ±0.5
                             ^^^^^^^ 2.4 GHz ±0.05
                                         ^^^^^ 60 dB ±0.5
                                                          ^^^^^^^^^^^^^^^^ 120000 x-vehicle ±0.5
`,
};

const CHINESE: Readonly<Record<string, string>> = {
  'odd words and places as hedges': `
二十余万人、两万多户、500多亿元、三千五百余家、二十多个城市、百余家、一百多万人，二十多年。
^^^^^^^^^^ odd 200000 x-person 200000..300000
            ^^^^^^^^ odd 20000 x-household 20000..30000
                      ^^^^^^^^^ odd 5e+10 CNY 5e+10..6e+10
                                 ^^^^^^^^^^^^ odd 3500 x-company 3500..3600
                                               ^^^^^^^^ odd 20 x-piece 20..30
                                                             ^^^^^^ odd 100 x-company 100..200
                                                                     ^^^^^^^^^^ odd 1e+6 x-person 1e+6..2e+6
二十餘萬人、兩萬多戶、500多億元、三千五百餘家、二十多個城市、百餘家、一百多萬人，二十多年。
^^^^^^^^^^ odd 200000 x-person 200000..300000
            ^^^^^^^^ odd 20000 x-household 20000..30000
                      ^^^^^^^^^ odd 5e+10 CNY 5e+10..6e+10
                                 ^^^^^^^^^^^^ odd 3500 x-company 3500..3600
                                               ^^^^^^^^ odd 20 x-piece 20..30
                                                             ^^^^^^ odd 100 x-company 100..200
                                                                     ^^^^^^^^^^ odd 1e+6 x-person 1e+6..2e+6
上百家企业、上千万元、上亿元、近百家、逾千人，线上百货，上一年。
  ^^^^ over 100 x-company 50..∞
              ^^^^^^ over 1e+7 CNY 1e+7..∞
                        ^^^^ over 1e+8 CNY 1e+8..∞
                                ^^^^ nearly 100 x-company ±50
                                        ^^^^ over 1000 x-person 500..∞
数千人、几十万元、十几亿、數千人、幾十萬元。
`,
  'numerals on both sides of a scale': `
一亿二千万人、十二亿三千万、一亿三、三万五千零六十人、壹佰贰拾叁万肆仟伍佰元、3千5百万元。
^^^^^^^^^^^^ 1.2e+8 x-person ±5e+6
              ^^^^^^^^^^^^ 1.23e+9 x-person ±5e+6
                            ^^^^^^ 1.3e+8 x-person ±5e+6
                                    ^^^^^^^^^^^^^^^^ 35060 x-person ±5
                                                      ^^^^^^^^^^^^^^^^^^^^^^ 1.2345e+6 CNY ±50
                                                                              ^^^^^^^^^^ 3.5e+7 CNY ±500000
一億二千萬人、十二億三千萬、一億三、三萬五千零六十人、壹佰貳拾參萬肆仟伍佰元、3千5百萬元。
^^^^^^^^^^^^ 1.2e+8 x-person ±5e+6
              ^^^^^^^^^^^^ 1.23e+9 x-person ±5e+6
                            ^^^^^^ 1.3e+8 x-person ±5e+6
                                    ^^^^^^^^^^^^^^^^ 35060 x-person ±5
                                                      ^^^^^^^^^^^^^^^^^^^^^^ 1.2345e+6 CNY ±50
                                                                              ^^^^^^^^^^ 3.5e+7 CNY ±500000
`,
  'ranges of numerals': `
五至六成、两三成、七八成、三五百人、七八十万元、一至两倍、三十到五十家，十七八岁，三到五年。
^^^^^^^^ 50 to 60 % 45..65 (in words)
          ^^^^^^ 20 to 30 % 15..35 (in words)
                  ^^^^^^ 70 to 80 % 65..85 (in words)
                          ^^^^^^^^ 300 to 500 x-person 250..550
                                    ^^^^^^^^^^ 700000 to 800000 CNY 650000..850000
                                                ^^^^^^^^ 1 to 2 times 0.5..2.5
                                                          ^^^^^^^^^^^^ 30 to 50 x-company 25..55
五至六成、兩三成、七八成、三五百人、七八十萬元、一至兩倍、三十到五十家，十七八歲，三到五年。
^^^^^^^^ 50 to 60 % 45..65 (in words)
          ^^^^^^ 20 to 30 % 15..35 (in words)
                  ^^^^^^ 70 to 80 % 65..85 (in words)
                          ^^^^^^^^ 300 to 500 x-person 250..550
                                    ^^^^^^^^^^ 700000 to 800000 CNY 650000..850000
                                                ^^^^^^^^ 1 to 2 times 0.5..2.5
                                                          ^^^^^^^^^^^^ 30 to 50 x-company 25..55
`,
  'unit prices named first': `
每吨3,200元，每平方米由1.2万元涨至1.3万元，每人300元，每年3亿元，全年合计5亿元。
    ^^^^^^^ 3200 CNY/t ±0.5
                       ^^^^^^^ 12000 CNY/m2 ±500
                                  ^^^^^^^ 13000 CNY/m2 ±500
                                               ^^^^^ 300 CNY ±0.5
                                                          ^^^^^ 3e+8 CNY ±5e+7
                                                                         ^^^^^ 5e+8 CNY ±5e+7
每噸3,200元，每坪65萬元，每人300元，每年3億元，全年合計5億元。
    ^^^^^^^ 3200 CNY/t ±0.5
                 ^^^^^^ 650000 CNY/x-ping ±5000
                             ^^^^^ 300 CNY ±0.5
                                        ^^^^^ 3e+8 CNY ±5e+7
                                                       ^^^^^ 5e+8 CNY ±5e+7
`,
  ratios: `
收入比为5∶3，男女比例为105.3:100，负债率与权益比为1.5：1，12:30开会。
        ^^^ 1.66666667 x-ratio ±0.166666667
                       ^^^^^^^^^ 1.053 x-ratio ±0.0005
                                                  ^^^^^^ 1.5 x-ratio ±0.05
`,
  'one hedge for a list': `
份额分别超过50%和40%，成本分别约为3亿元、4亿元和5亿元，份额超过50%和40%。
            ^^^ over 50 % 49.5..∞
                 ^^^ over 40 % 39.5..∞
                                  ^^^^^ about 3e+8 CNY ±1e+8
                                         ^^^^^ about 4e+8 CNY ±1e+8
                                                ^^^^^ about 5e+8 CNY ±1e+8
                                                               ^^^ over 50 % 49.5..∞
                                                                    ^^^ 40 % ±0.5
份額分別超過50%和40%，成本分別約為3億元、4億元和5億元。
            ^^^ over 50 % 49.5..∞
                 ^^^ over 40 % 39.5..∞
                                  ^^^^^ about 3e+8 CNY ±1e+8
                                         ^^^^^ about 4e+8 CNY ±1e+8
                                                ^^^^^ about 5e+8 CNY ±1e+8
`,
  'fractions and powers in digits': `
增长近1/3，占2/3，1/4的企业，万分之三、萬分之五，3.5×10⁸元。
      ^^^ nearly 33.3333333 % 30..35.8333333 (in words)
             ^^^ 66.6666667 % ±2.5 (in words)
                  ^^^ 25 % ±2.5 (in words)
                             ^^^^^^^^ 0.03 % ±0.005
                                       ^^^^^^^^ 0.05 % ±0.005
                                                 ^^^^^^^^^ 3.5e+8 CNY ±5e+6
`,
  'sums, rates over time, signs': `
合计1.2+3.4=4.6亿元，年产12万辆/年；-0.5%，单价23.5万元/辆。
    ^^^ 1.2e+8 CNY ±5e+6
        ^^^ 3.4e+8 CNY ±5e+6
            ^^^^^^^ 4.6e+8 CNY ±5e+6
                         ^^^^^^ 120000 x-vehicle ±5000
                                    ^^^^^ -0.5 % ±0.05
                                               ^^^^^^^^^^^ 235000 CNY/x-vehicle ±500
合計1.2+3.4=4.6億元，年產12萬輛/年；-0.5%，單價23.5萬元/輛。
    ^^^ 1.2e+8 CNY ±5e+6
        ^^^ 3.4e+8 CNY ±5e+6
            ^^^^^^^ 4.6e+8 CNY ±5e+6
                         ^^^^^^ 120000 x-vehicle ±5000
                                    ^^^^^ -0.5 % ±0.05
                                               ^^^^^^^^^^^ 235000 CNY/x-vehicle ±500
`,
};

/** Sections, standards, products and dates, in which nothing is read. */
const NO_FIGURES = `
See Section 3.2, Table 4.1, version 2.5, clause 7.1.2, footnote 12, Fig. 5a and §12 and #3.
ISO 9001:2015, IEC 61851-1, EN 15804+A2, IFRS 16, GB 18030-2022, iPhone 15, Web 3.0, Industry 4.0 and RTX 4090.
GB/T 23331—2020，V3.1，PM2.5，CO2，G3和H800，128K，3nm工艺，第3000万辆，第3.2节，图 2.1。
2020年5月3日，2020-05-03，2020/5/3，3 May 2020, May 3, 2020.
`;

test.each(Object.entries(ENGLISH))('English: %s', (_, source) => {
  expect(withFigures(source)).toBe(source.trim());
});

test.each(Object.entries(CHINESE))('Chinese: %s', (_, source) => {
  expect(withFigures(source)).toBe(source.trim());
});

test('names, references and dates are no figures', () => {
  expect(withFigures(NO_FIGURES)).toBe(NO_FIGURES.trim());
});
