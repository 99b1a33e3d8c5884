import { expect, test } from 'vitest';
import { figuresIn } from './support.ts';

/** What each figure of a text is a figure of. */
function measuresIn(text: string): readonly string[] {
  return figuresIn(text).map(figure => `${figure.text}: ${figure.measure ?? ''}`);
}

test.each([
  ['4G用户达3亿户，5G用户达8亿户。', ['3亿户: 4g用户', '8亿户: 5g用户']],
  ['4G用戶達3億戶，5G用戶達8億戶。', ['3億戶: 4g用戶', '8億戶: 5g用戶']],
  [
    '4G users reached 300 million. 5G users reached 800 million.',
    ['300 million: 4g user', '800 million: 5g user'],
  ],
  ['2B收入3亿元，2C收入5亿元。', ['3亿元: 2b收入', '5亿元: 2c收入']],
  ['A股市值3亿元，B端收入5亿元。', ['3亿元: a股市值', '5亿元: b端收入']],
  ['95后用户占比30%，00后用戶占比20%。', ['30%: 95后用户', '20%: 00后用戶']],
  [
    '10年期国债收益率为2.56%，30年期國債殖利率為2.83%。',
    ['2.56%: 10年 期国债收益率', '2.83%: 30年 期國債殖利率'],
  ],
  [
    'The 10-year yield was 4.25%. The 2-year yield was 3.95%.',
    ['4.25%: 10-year yield', '3.95%: 2-year yield'],
  ],
  ['5-star hotels had 300 rooms.', ['300: 5-star hotel room']],
  ['The S&P 500 gained 12%. The CSI 300 gained 8%.', ['12%: s&p 500', '8%: csi 300']],
  ['20英寸轮胎收入3亿元。', ['20英寸: ', '3亿元: 20英寸 轮胎收入']],
])('what tells one from others of its kind: %s', (text, expected) => {
  expect(measuresIn(text)).toEqual(expected);
});

test.each([
  ['2024年收入3亿元，12月成本5亿元。', ['3亿元: 收入', '5亿元: 成本']],
  ['营收（亿元）2024年为12.0。', ['12.0: 营收']],
  ['Revenue (€m) was 12.0 in 2024.', ['12.0: revenue']],
  ['收入超12亿元。', ['12亿元: 收入']],
])('what is no word of it: %s', (text, expected) => {
  expect(measuresIn(text)).toEqual(expected);
});
