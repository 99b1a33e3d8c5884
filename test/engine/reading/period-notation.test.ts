import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatPeriod,
  type Period,
  partOf,
  year,
  years,
} from '../../../server/src/engine/quantity/period.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { figuresIn } from './support.ts';

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const DIGITS = '〇一二三四五六七八九';

type Print = (y: number, n: number) => string;
type Told = (y: number, n: number) => Period;

const whole: Told = y => year(y);
const ofQuarter: Told = (y, n) => partOf(y, [(n % 4) * 3, 3]);
const ofHalf: Told = (y, n) => partOf(y, [(n % 2) * 6, 6]);
const ofMonth: Told = (y, n) => partOf(y, [n % 12, 1]);
const nine: Told = y => partOf(y, [0, 9]);
const end: Told = y => partOf(y, [11, 1]);
const short = (y: number) => String(y % 100).padStart(2, '0');

/** Every way to write a time before or behind a figure, with the months that it means. */
const WAYS: Readonly<Record<string, readonly [Told, ...Print[]]>> = {
  years: [
    whole,
    y => `${y}年收入12亿元。`,
    y => `${y} 年营收12億元。`,
    y => `民国${y - 1911}年收入12亿元。`,
    y => `民國${y - 1911}年度營收12億元。`,
    y => `令和${y - 2018}年收入12亿元。`,
    y => `${[...String(y)].map(c => DIGITS[Number(c)]).join('')}年收入12亿元。`,
    y => `${y}年全年收入12亿元。`,
    y => `${y}财年收入12亿元。`,
    y => `${y}會計年度營收12億元。`,
    y => `FY${y}收入12亿元。`,
    y => `${y}E收入12亿元。`,
    y => `In ${y} revenue was $12m.`,
    y => `Revenue was $12m in '${short(y)}.`,
    y => `Fiscal ${y} revenue was $12m.`,
    y => `FY${short(y)} revenue was $12m.`,
    y => `Revenue will reach $12m by ${y}.`,
    y => `到${y}年收入达12亿元。`,
    y => `有望於${y}年達12億元。`,
  ],
  quarters: [
    ofQuarter,
    (y, n) => `${y}年第${chineseNumeral((n % 4) + 1, 'simplified')}季度收入12亿元。`,
    (y, n) => `${y}年第${(n % 4) + 1}季營收12億元。`,
    (y, n) => `${y}Q${(n % 4) + 1}收入12亿元。`,
    (y, n) => `Revenue was $12m in Q${(n % 4) + 1} ${y}.`,
    (y, n) => `Revenue was $12m in ${(n % 4) + 1}Q${short(y)}.`,
    (y, n) => `Revenue was $12m in the ${QUARTERS[n % 4]} quarter of ${y}.`,
  ],
  halves: [
    ofHalf,
    (y, n) => `${y}年${n % 2 === 0 ? '上' : '下'}半年收入12亿元。`,
    (y, n) => `Revenue was $12m in H${(n % 2) + 1} ${y}.`,
    (y, n) => `Revenue was $12m in ${(n % 2) + 1}H${short(y)}.`,
    (y, n) => `Revenue was $12m in the ${QUARTERS[n % 2]} half of ${y}.`,
  ],
  months: [
    ofMonth,
    (y, n) => `${y}年${(n % 12) + 1}月收入12亿元。`,
    (y, n) => `${y}年${(n % 12) + 1}月份營收12億元。`,
    (y, n) => `Revenue was $12m in ${NAMES[n % 12]} ${y}.`,
    (y, n) => `截至${y}年${(n % 12) + 1}月末贷款12亿元。`,
    (y, n) => `截至${y}年${(n % 12) + 1}月28日資產12億元。`,
    (y, n) => `As of 28 ${NAMES[n % 12]} ${y} assets were $12m.`,
    (y, n) => `As of ${NAMES[n % 12]} 28, ${y}, assets were $12m.`,
  ],
  'nine months': [
    nine,
    y => `${y}年前三季度收入12亿元。`,
    y => `${y}年1—9月收入12亿元。`,
    y => `${y}年1至9月營收12億元。`,
    y => `${y}年前9个月收入12亿元。`,
    y => `Revenue was $12m in 9M${short(y)}.`,
    y => `Revenue was $12m in the first nine months of ${y}.`,
  ],
  'ends of years': [
    end,
    y => `截至${y}年底现金12亿元。`,
    y => `${y}年末現金12億元。`,
    y => `As of end-${y} cash was $12m.`,
    y => `At the end of ${y} cash was $12m.`,
  ],
  spans: [
    (y, n) => years(y, y + 1 + (n % 5)),
    (y, n) => `${y}—${y + 1 + (n % 5)}年投资12亿元。`,
    (y, n) => `${y}至${y + 1 + (n % 5)}年投資12億元。`,
    (y, n) => `${y}年到${y + 1 + (n % 5)}年投资12亿元。`,
  ],
  'twelve months to a month': [
    (y, n) => ({ start: y * 12 + (n % 12) - 11, end: y * 12 + (n % 12) + 1 }),
    (y, n) => `截至${y}年${(n % 12) + 1}月的过去12个月收入12亿元。`,
    (y, n) => `TTM revenue to ${NAMES[n % 12]} ${y} was $12m.`,
    (y, n) => `Revenue was $12m in the twelve months to ${NAMES[n % 12]} ${y}.`,
    (y, n) => `Revenue was $12m in the year ended ${NAMES[n % 12]} ${y}.`,
  ],
};

test.each(Object.entries(WAYS))('%s are read back however they are written', (_, [told, ...prints]) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2035 }),
      fc.nat(11),
      fc.constantFrom(...prints),
      (y, n, print) => {
        const text = print(y, n);
        const [figure, ...others] = figuresIn(text);
        expect([text, others.map(o => o.text)]).toEqual([text, []]);
        expect([text, figure?.period && formatPeriod(figure.period)]).toEqual([
          text,
          formatPeriod(told(y, n)),
        ]);
      },
    ),
    { numRuns: 300 },
  );
});
