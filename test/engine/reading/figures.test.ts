import { expect, test } from 'vitest';
import { withFigures } from './support.ts';

/** Under each line, the figures that are read in it: hedge, value in units, unit, and what the writing leaves open. */
const ENGLISH: Readonly<Record<string, string>> = {
  'numbers and their precision': `
They sold 7 flats, 450 flats and 1,234.50 m² of land.
          ^ 7 x-flat exactly
                   ^^^ 450 x-flat ±0.5
                                 ^^^^^^^^^^^ 1234.5 m2 ±0.005
It weighs 0.5 kg, 12.0 kg or 12.00 kg.
          ^^^^^^ 0.5 kg ±0.05
                  ^^^^^^^ 12 kg ±0.05
                             ^^^^^^^^ 12 kg ±0.005
The fund holds 12 345 678 shares and 1,23,45,678 rupees.
               ^^^^^^^^^^^^^^^^^ 1.2345678e+7 x-share ±0.5
                                     ^^^^^^^^^^^^^^^^^^ 1.2345678e+7 INR ±0.5
The account shows −3.5 million euros and -12%.
                  ^^^^^^^^^^^^^^^^^^ -3.5e+6 EUR ±50000
                                         ^^^^ -12 % ±0.5
`,
  scales: `
They raised $4.8bn, $4.8 bn, $4.8 billion, 4.8 billion dollars and US$4.8B.
            ^^^^^^ 4.8e+9 USD ±5e+7
                    ^^^^^^^ 4.8e+9 USD ±5e+7
                             ^^^^^^^^^^^^ 4.8e+9 USD ±5e+7
                                           ^^^^^^^^^^^^^^^^^^^ 4.8e+9 USD ±5e+7
                                                                   ^^^^^^^ 4.8e+9 USD ±5e+7
They raised €350k, €350 thousand, £1.2m, £1.2 million, £3 trillion and ₹2 lakh crore.
            ^^^^^ 350000 EUR ±500
                   ^^^^^^^^^^^^^ 350000 EUR ±500
                                  ^^^^^ 1.2e+6 GBP ±50000
                                         ^^^^^^^^^^^^ 1.2e+6 GBP ±50000
                                                       ^^^^^^^^^^^ 3e+12 GBP ±5e+11
                                                                       ^^^^^^^^^^^^^ 2e+12 INR ±5e+11
The list has a hundred thousand names, 12 pages and 1.5 million entries.
             ^^^^^^^^^^^^^^^^^^ 100000 ±500
                                       ^^ 12 ±0.5
                                                    ^^^^^^^^^^^ 1.5e+6 ±50000
`,
  units: `
The plant made 12.4 GWh from 3.1 MW on 40 hectares, 5 km from the sea.
               ^^^^^^^^ 12.4 GW.h ±0.05
                             ^^^^^^ 3.1 MW ±0.05
                                       ^^^^^^^^^^^ 40 har ±0.5
                                                    ^^^^ 5 km ±0.5
It cost $38 a barrel, €0.25 per kWh and 120 yen.
        ^^^^^^^^^^^^ 38 USD/[bbl] ±0.5
                      ^^^^^^^^^^^^^ 0.25 EUR/kW.h ±0.005
                                        ^^^^^^^ 120 JPY ±0.5
They moved 1,200 TEU, 4 million tonnes, 25 kt and 3 Mt of CO2.
           ^^^^^^^^^ 1200 x-teu ±0.5
                      ^^^^^^^^^^^^^^^^ 4e+6 t ±500000
                                        ^^^^^ 25 kt ±0.5
                                                  ^^^^ 3 Mt ±0.5
About 40,000 people in 12,500 households took 3.1 million trips.
      ^^^^^^^^^^^^^ about 40000 x-person ±2000
                       ^^^^^^^^^^^^^^^^^ 12500 x-household ±0.5
                                              ^^^^^^^^^^^^^^^^^ 3.1e+6 x-visit ±50000
`,
  'the family of percent': `
The rate rose 15.4%, 15.4 percent or 15.4 per cent.
              ^^^^^ 15.4 % ±0.05
                     ^^^^^^^^^^^^ 15.4 % ±0.05
                                     ^^^^^^^^^^^^^ 15.4 % ±0.05
It fell by 3.5 percentage points, 3.5 pp, 25 basis points and 25bps.
           ^^^^^^^^^^^^^^^^^^^^^ 3.5 points ±0.05
                                  ^^^^^^ 3.5 points ±0.05
                                          ^^^^^^^^^^^^^^^ 0.25 points ±0.005
                                                              ^^^^^ 0.25 points ±0.005
Salt was 3.5‰ of the weight.
         ^^^^ 0.35 % ±0.005
`,
  'ranges, whose ends share a unit': `
Prices are 10-15%, 3 to 5 million tonnes, and between 40 and 60 euros.
           ^^^^^^ 10 to 15 % 9.5..15.5
                   ^^^^^^^^^^^^^^^^^^^^^ 3e+6 to 5e+6 t 2.5e+6..5.5e+6
                                                      ^^^^^^^^^^^^^^^ 40 to 60 EUR 39.5..60.5
From 12% to 15%, and 100–150 kg.
     ^^^ 12 % ±0.5
            ^^^ 15 % ±0.5
                     ^^^^^^^^^^ 100 to 150 kg 99.5..150.5
`,
  'lists, whose members share a unit': `
Sales were 3.1, 4.2 and 5.0 million euros respectively.
           ^^^ 3.1e+6 EUR ±50000
                ^^^ 4.2e+6 EUR ±50000
                        ^^^^^^^^^^^^^^^^^ 5e+6 EUR ±50000
They hold 32%, 41% and 12% of the shares.
          ^^^ 32 % ±0.5
               ^^^ 41 % ±0.5
                       ^^^ 12 % ±0.5
`,
  hedges: `
About 20 million, some 350 people, around 15.4%, approximately €3bn and ~40 km.
      ^^^^^^^^^^ about 2e+7 ±1e+6
                       ^^^^^^^^^^ about 350 x-person ±5
                                          ^^^^^ about 15.4 % ±0.1
                                                               ^^^^ about 3e+9 EUR ±1e+9
                                                                         ^^^^^ about 40 km ±2
Nearly 20 million, almost 5%, just under 1,000 people.
       ^^^^^^^^^^ nearly 2e+7 1.8e+7..2.05e+7
                          ^^ nearly 5 % ±0.5
                                         ^^^^^^^^^^^^ nearly 1000 x-person 900..1000.5
More than 20 million, over 5%, exceeding 1,000 tonnes and at least 12 firms.
          ^^^^^^^^^^ over 2e+7 1.95e+7..∞
                           ^^ over 5 % 4.5..∞
                                         ^^^^^^^^^^^^ over 1000 t 999.5..∞
                                                                   ^^^^^^^^ atLeast 12 x-company 12..∞
Less than 20 million, below 5%, up to 1,000 tonnes and no more than 12%.
          ^^^^^^^^^^ below 2e+7 −∞..2.05e+7
                            ^^ below 5 % −∞..5.5
                                      ^^^^^^^^^^^^ atMost 1000 t −∞..1000.5
                                                                    ^^^ atMost 12 % −∞..12.5
Several dozen people, hundreds of firms and 20 million or so.
                                            ^^^^^^^^^^ about 2e+7 ±1e+6
`,
  'multiples and fractions': `
Output doubled, tripled, more than quadrupled, and halved.
       ^^^^^^^ 2 times ±0.1
                ^^^^^^^ 3 times ±0.15
                                   ^^^^^^^^^^ over 4 times 3.8..∞
                                                   ^^^^^^ 0.5 times ±0.025
It grew threefold, 3.5x, 4-fold and 2.5 times.
        ^^^^^^^^^ 3 times ±0.15
                   ^^^^ 3.5 times ±0.05
                         ^^^^^^ 4 times ±0.5
                                    ^^^^^^^^^ 2.5 times ±0.05
A third, two-thirds, half and three quarters of the firms, and a majority of the staff.
^^^^^^^ 33.3333333 % ±2.5 (in words)
         ^^^^^^^^^^ 66.6666667 % ±2.5 (in words)
                     ^^^^ 50 % ±2.5 (in words)
                              ^^^^^^^^^^^^^^ 75 % ±2.5 (in words)
                                                               ^^^^^^^^^^ over 50 % 50..∞ (in words)
`,
  'words for small numbers': `
Three firms, twelve plants, twenty-one ports and two million people.
^^^^^^^^^^^ 3 x-company exactly
             ^^^^^^ 12 x-plant exactly
                            ^^^^^^^^^^ 21 x-port exactly
                                                 ^^^^^^^^^^^^^^^^^^ 2e+6 x-person ±500000
`,
};

const CHINESE: Readonly<Record<string, string>> = {
  'numbers and their scales': `
营收13.8万亿元，利润1,100万元，员工3亿4,500万人，订单450.0亿笔。
    ^^^^^^^^^^ 1.38e+13 CNY ±5e+10
                    ^^^^^^^^^ 1.1e+7 CNY ±5000
                                   ^^^^^^^^^^^^ 3.45e+8 x-person ±5000
                                                     ^^^^^^^^^ 4.5e+10 x-transaction ±5e+6
营收58萬億元，利潤2.3兆元，員工1萬2,000人，訂單450億筆。
    ^^^^^^^^ 5.8e+13 CNY ±5e+11
                  ^^^^^^^ 2.3e+12 CNY ±5e+10
                               ^^^^^^^^^^ 12000 x-person ±0.5
                                               ^^^^^^^ 4.5e+10 x-transaction ±5e+7
产量１２３．４万吨，增长１５％，亏损-3.5亿元、负3.5亿元。
    ^^^^^^^^^^^^^^ 1.234e+6 t ±500
                        ^^^^^^ 15 % ±0.5
                                    ^^^^^^^^ -3.5e+8 CNY ±5e+6
                                              ^^^^^^^^^ -3.5e+8 CNY ±5e+6
`,
  'Chinese numerals': `
投资二十万亿元、一万五千亿元、三百五十万元，人口一百二十万人。
    ^^^^^^^^^^ 2e+13 CNY ±5e+12
                ^^^^^^^^^^^^ 1.5e+12 CNY ±5e+10
                              ^^^^^^^^^^^^ 3.5e+6 CNY ±50000
                                                ^^^^^^^^^^^^ 1.2e+6 x-person ±50000
增长百分之十五点四，下降千分之二，利润十五点四亿元，聘用二十三人。
    ^^^^^^^^^^^^^^ 15.4 % ±0.05
                        ^^^^^^^^ 0.2 % ±0.05
                                      ^^^^^^^^^^^^ 1.54e+9 CNY ±5e+6
                                                        ^^^^^^^^ 23 x-person exactly
月租三百一，一千二的手机，两万五的车。
    ^^^^^^ 310 ±5
            ^^^^^^ 1200 ±50
                          ^^^^^^ 25000 ±500
前10名的企业、前20家銀行、2023年前五名、the top five firms。目前10家企业
                                                                ^^^^ 10 x-company exactly
投資貳仟萬元，面積三萬兩千平方公里，廿三家。
    ^^^^^^^^ 2e+7 CNY ±5e+6
                  ^^^^^^^^^^^^^^^^ 32000 km2 ±500
                                    ^^^^^^ 23 x-company exactly
`,
  'tenths and parts': `
近三成、八成五、逾七成、一半、半数、过半、三分之一、四分之三的企业。
  ^^^^ nearly 30 % ±5 (in words)
        ^^^^^^ 85 % ±0.5 (in words)
                  ^^^^ over 70 % 69.5..∞ (in words)
                        ^^^^ 50 % ±2.5 (in words)
                              ^^^^ 50 % ±2.5 (in words)
                                    ^^^^ over 50 % 50..∞ (in words)
                                          ^^^^^^^^ 33.3333333 % ±2.5 (in words)
                                                    ^^^^^^^^ 75 % ±2.5 (in words)
近三成、八成五、逾七成、一半、半數、過半、三分之一、四分之三的企業。
  ^^^^ nearly 30 % ±5 (in words)
        ^^^^^^ 85 % ±0.5 (in words)
                  ^^^^ over 70 % 69.5..∞ (in words)
                        ^^^^ 50 % ±2.5 (in words)
                              ^^^^ 50 % ±2.5 (in words)
                                    ^^^^ over 50 % 50..∞ (in words)
                                          ^^^^^^^^ 33.3333333 % ±2.5 (in words)
                                                    ^^^^^^^^ 75 % ±2.5 (in words)
`,
  units: `
用电1,200亿千瓦时，装机3.5亿千瓦，面积96万亩、4,200公顷、30坪。
    ^^^^^^^^^^^^^ 1.2e+11 kW.h ±5e+7
                       ^^^^^^^^^ 3.5e+8 kW ±5e+6
                                      ^^^^^^ 960000 x-mu ±5000
                                              ^^^^^^^^^ 4200 har ±0.5
                                                         ^^^^ 30 x-ping ±0.5
单价12.5元/平方米，人均2.3万元，客流5.2亿人次。
    ^^^^^^^^^^^^^ 12.5 CNY/m2 ±0.05
                       ^^^^^^^ 23000 CNY ±500
                                    ^^^^^^^^^ 5.2e+8 x-visit ±5e+6
HK$12亿、NT$350億、12亿美元、35亿日元、4亿欧元。
^^^^^^^ 1.2e+9 HKD ±5e+7
         ^^^^^^^^ 3.5e+10 TWD ±5e+7
                   ^^^^^^^^ 1.2e+9 USD ±5e+7
                             ^^^^^^^^ 3.5e+9 JPY ±5e+7
                                       ^^^^^^^ 4e+8 EUR ±5e+7
出货1.2亿台、38万辆、12万标箱、5,600万户、45家、9.8亿桶。
    ^^^^^^^ 1.2e+8 x-set ±5e+6
             ^^^^^^ 380000 x-vehicle ±5000
                     ^^^^^^^^ 120000 x-teu ±5000
                               ^^^^^^^^^ 5.6e+7 x-household ±5000
                                          ^^^^ 45 x-company exactly
                                                ^^^^^^^ 9.8e+8 [bbl] ±5e+6
`,
  'the family of percent': `
增长15.4%、15.4％，提高3.5个百分点，下调25个基点，盐度3.5‰。
    ^^^^^ 15.4 % ±0.05
           ^^^^^^ 15.4 % ±0.05
                       ^^^^^^^^^^^ 3.5 points ±0.05
                                        ^^^^^^^^ 0.25 points ±0.005
                                                      ^^^^ 0.35 % ±0.005
成長15.4%，提高3.5個百分點，下調25個基點。
    ^^^^^ 15.4 % ±0.05
               ^^^^^^^^^^^ 3.5 points ±0.05
                                ^^^^^^^^ 0.25 points ±0.005
`,
  'ranges and lists': `
规模3—5亿元，3亿—5亿元，10%—15%，3至5亿元，3亿到5亿元，介于10元和12元之间。
    ^^^^^^^ 3e+8 to 5e+8 CNY 2.5e+8..5.5e+8
             ^^^^^^^^^ 3e+8 to 5e+8 CNY 2.5e+8..5.5e+8
                        ^^^^^^^ 10 to 15 % 9.5..15.5
                                 ^^^^^^^^ 3e+8 to 5e+8 CNY 2.5e+8..5.5e+8
                                           ^^^^^^^^^^ 3e+8 to 5e+8 CNY 2.5e+8..5.5e+8
                                                           ^^^^^^^^^^ 10 to 12 CNY 9.5..12.5
三地分别为3.1、4.2和5.0亿元，占比分别为20%、30%和50%。
          ^^^ 3.1e+8 CNY ±5e+6
               ^^^ 4.2e+8 CNY ±5e+6
                    ^^^^^^^ 5e+8 CNY ±5e+6
                                       ^^^ 20 % ±0.5
                                            ^^^ 30 % ±0.5
                                                 ^^^ 50 % ±0.5
三地分別為3.1、4.2和5.0億元，佔比分別為20%、30%和50%。
          ^^^ 3.1e+8 CNY ±5e+6
               ^^^ 4.2e+8 CNY ±5e+6
                    ^^^^^^^ 5e+8 CNY ±5e+6
                                       ^^^ 20 % ±0.5
                                            ^^^ 30 % ±0.5
                                                 ^^^ 50 % ±0.5
`,
  hedges: `
约20亿元、大约350人、近20亿元、将近5%、不足1,000吨、不到5%。
  ^^^^^^ about 2e+9 CNY ±1e+8
              ^^^^^ about 350 x-person ±5
                       ^^^^^^ nearly 2e+9 CNY 1.8e+9..2.05e+9
                                   ^^ nearly 5 % ±0.5
                                           ^^^^^^^ below 1000 t −∞..1000.5
                                                        ^^ below 5 % −∞..5.5
超20亿元、逾5%、突破1,000吨、至少12家、不低于5%、不超过12%、至多5家。
  ^^^^^^ over 2e+9 CNY 1.95e+9..∞
            ^^ over 5 % 4.5..∞
                    ^^^^^^^ over 1000 t 999.5..∞
                                 ^^^^ atLeast 12 x-company 12..∞
                                             ^^ atLeast 5 % 4.5..∞
                                                       ^^^ atMost 12 % −∞..12.5
                                                                ^^^ atMost 5 x-company −∞..5
500多亿元、4,200余亩、20亿元左右、60%以上、5%以内。
^^^^^^^^^ odd 5e+10 CNY 5e+10..6e+10
           ^^^^^^^^^ odd 4200 x-mu 4200..4300
                      ^^^^^^ about 2e+9 CNY ±1e+8
                                  ^^^ over 60 % 59.5..∞
                                           ^^ atMost 5 % −∞..5.5
約20億元、將近5%、不足1,000噸、超過20億元、至少12家、不超過12%、500多億元、60%以上。
  ^^^^^^ about 2e+9 CNY ±1e+8
              ^^ nearly 5 % ±0.5
                      ^^^^^^^ below 1000 t −∞..1000.5
                                   ^^^^^^ over 2e+9 CNY 1.95e+9..∞
                                               ^^^^ atLeast 12 x-company 12..∞
                                                           ^^^ atMost 12 % −∞..12.5
                                                                ^^^^^^^^^ odd 5e+10 CNY 5e+10..6e+10
                                                                           ^^^ over 60 % 59.5..∞
数百人、十几家、几十亿元。
`,
  multiples: `
增长3倍、增长到3倍、是2.5倍，翻番、翻一番、翻两番、翻倍，近3倍。
    ^^^ 3 times ±0.5
               ^^^ 3 times ±0.5
                      ^^^^^ 2.5 times ±0.05
                             ^^^^ 2 times ±0.1
                                   ^^^^^^ 2 times ±0.1
                                           ^^^^^^ 4 times ±0.2
                                                   ^^^^ 2 times ±0.1
                                                           ^^^ nearly 3 times ±0.5
增長3倍、增長到3倍、是2.5倍，翻番、翻一番、翻兩番、翻倍，近3倍。
    ^^^ 3 times ±0.5
               ^^^ 3 times ±0.5
                      ^^^^^ 2.5 times ±0.05
                             ^^^^ 2 times ±0.1
                                   ^^^^^^ 2 times ±0.1
                                           ^^^^^^ 4 times ±0.2
                                                   ^^^^ 2 times ±0.1
                                                           ^^^ nearly 3 times ±0.5
`,
};

const NO_FIGURES: Readonly<Record<string, string>> = {
  'codes, versions, names of products': `
See version 1.2.3 of the H100 and the A320neo on 5G, in 4K, with Wi-Fi 7 at 12:30.
Model X-25, ISO 9001, RFC 8446, Basel III, G20, M2, COVID-19 and MH370.
5G、4K、H100、3D、GB/T 15835-2011、M2、G20、1.2.3版、A股、90后。
`,
  'telephones, addresses, references': `
Call +44 20 7946 0018, room 12, or see Table 5, Figure 3, page 41 and note 7.
电话010-12345678，见表5、图3、第41页、第2章，〔2021〕12号文。
電話02-2345-6789，見表5、圖3、第41頁、第2章。
`,
  'laws, ordinals, list markers': `
The third firm, the 21st floor and the top 10.
1. First of all, prices rose.
第三家、前五名、第一季、三农、统一、一些、万一、十分、百姓、一般、一带一路。
第三家、前五名、三農、統一、一些、萬一、十分、百姓、一般、一帶一路。
（1）首先，价格上涨；（2）其次，成本下降。
`,
};

test.each(Object.entries(ENGLISH))('English: %s', (_, source) => {
  expect(withFigures(source)).toBe(source.trim());
});

test.each(Object.entries(CHINESE))('Chinese: %s', (_, source) => {
  expect(withFigures(source)).toBe(source.trim());
});

test.each(Object.entries(NO_FIGURES))('no figures: %s', (_, source) => {
  expect(withFigures(source)).toBe(source.trim());
});
