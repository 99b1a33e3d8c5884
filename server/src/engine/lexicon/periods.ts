/** Words of time. `part` is [first month from 0, number of months]; `years` counts from the year that is spoken of. */
export interface PeriodWord {
  readonly part?: readonly [start: number, months: number];
  readonly years?: number;
  readonly instant?: true;
  /** A length of time, in months. */
  readonly length?: number;
  /** First and last year of a named plan. */
  readonly plan?: readonly [from: number, to: number];
}

const MONTHS_EN = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];
const MONTHS_ZH = '元月 一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月'.split(',');
const QUARTERS: readonly (readonly [string, number])[] = [
  ['一季度 第一季度 第1季度 第1季 第一季 首季 首季度 q1 first_quarter first-quarter', 0],
  ['二季度 第二季度 第2季度 第2季 第二季 q2 second_quarter second-quarter', 3],
  ['三季度 第三季度 第3季度 第3季 第三季 q3 third_quarter third-quarter', 6],
  ['四季度 第四季度 第4季度 第4季 第四季 q4 fourth_quarter fourth-quarter final_quarter final-quarter', 9],
];

/** 前七月, 首七个月, 前七個月 */
function firstMonths(numeral: string): string {
  return [...'前首'].flatMap(c => ['月', '个月', '個月'].map(months => `${c}${numeral}${months}`)).join(' ');
}

/** 三季度末, 第三季末, 上半年底: the last month of it, as an instant. */
function atItsEnd(words: string, start: number, months: number): readonly [string, PeriodWord] {
  const chinese = words.split(' ').filter(word => /[季年]/.test(word));
  const ends = chinese.flatMap(word => [...'末底'].map(end => word + end));
  return [ends.join(' '), { part: [start + months - 1, 1], instant: true }];
}

export const PERIOD_WORDS: readonly (readonly [words: string, value: PeriodWord])[] = [
  ...MONTHS_EN.map((words, i) => [words, { part: [i, 1] }] as const),
  ...MONTHS_ZH.map((words, i) => [words, { part: [i, 1] }] as const),
  ...QUARTERS.map(([words, start]) => [words, { part: [start, 3] }] as const),
  ...QUARTERS.map(([words, start]) => atItsEnd(words, start, 3)),
  atItsEnd('上半年', 0, 6),
  ['上半年 h1 first_half first-half 1h', { part: [0, 6] }],
  ['下半年 h2 second_half second-half 2h', { part: [6, 6] }],
  ['前三季度 前三季 首三季 9m first_nine_months first_three_quarters', { part: [0, 9] }],
  ...[...'二三四五六七八九十'].map((n, i) => [firstMonths(n), { part: [0, i + 2] }] as const),
  [firstMonths('十一'), { part: [0, 11] }],
  ['first_three_months 首季三个月', { part: [0, 3] }],
  ['first_six_months', { part: [0, 6] }],
  ['first_ten_months', { part: [0, 10] }],
  ['first_eleven_months', { part: [0, 11] }],
  ['年底 年末 年终 year-end year_end', { part: [11, 1], instant: true }],
  ['年初', { part: [0, 1], instant: true }],
  [
    '去年同期 上年同期 去年同季 前一年同期 same_period_last_year the_same_period_a_year_earlier same_quarter_last_year the_same_period_of_last_year same_quarter_of_last_year',
    { years: -1 },
  ],
  [
    '去年 上年 上一年 前一年 上年度 上一财年 上一財年 上学年 上學年 上一学年 上一學年 前一学年 前一學年 上一年度 前一年度 上年末 去年底 上年底 last_year the_previous_year previous_year the_prior_year prior_year a_year_earlier a_year_ago the_year_before one_year_earlier one_year_ago the_preceding_year year-earlier year_earlier twelve_months_earlier 12_months_earlier twelve_months_before 12_months_before twelve_months_ago 12_months_ago',
    { years: -1 },
  ],
  ['half-year half_year', { length: 6 }],
  ['止年度 止的年度 止财年 止財年 止财政年度 止財政年度 year_ended year_ending', { length: 12 }],
  ['past_decade last_decade previous_decade next_decade coming_decade', { length: 120 }],
  ['前年', { years: -2 }],
  ['今年 本年 本年度 当年 當年 this_year the_current_year', { years: 0 }],
  ['明年 次年 next_year', { years: 1 }],
  ['后年 後年', { years: 2 }],
  ['十二五 第十二个五年 第十二個五年', { plan: [2011, 2015] }],
  [
    '十三五 第十三个五年 第十三個五年 13th_five-year_plan 13th_fyp thirteenth_five-year_plan',
    { plan: [2016, 2020] },
  ],
  [
    '十四五 第十四个五年 第十四個五年 14th_five-year_plan 14th_fyp fourteenth_five-year_plan',
    { plan: [2021, 2025] },
  ],
  [
    '十五五 第十五个五年 第十五個五年 15th_five-year_plan 15th_fyp fifteenth_five-year_plan',
    { plan: [2026, 2030] },
  ],
];

/** Which year of a plan a phrase means: the words straight behind its name in Chinese, straight before it in English. */
export const PLAN_MILESTONES: readonly {
  readonly which: 'first' | 'last';
  readonly behind: RegExp;
  readonly before: RegExp;
}[] = [
  {
    which: 'first',
    behind: /^(?:开局|開局|起步)之?年|^(?:的)?(?:首年|第一年|头一年|頭一年)/u,
    before: /\b(?:first|opening|starting) year of (?:the |China.s )?$/i,
  },
  {
    which: 'last',
    behind: /^(?:收官|收尾)之?年|^(?:的)?(?:最后一年|最後一年|末年)/u,
    before: /\b(?:final|last|closing) year of (?:the |China.s )?$/i,
  },
];
/** Between the name of a plan and what is said of it: “十四五”规划的. */
export const PLAN_FILLERS = /[”"'’」』》]|规划|規劃|计划|計畫|计畫|時期|时期|期间|期間|period|plan/gu;
/** Getting ready for a year is not being in it. */
export const PLAN_PREPARED = /准备|準備|谋划|謀劃|打下|打好|奠定|铺|鋪/u;

/** All of the year that is spoken of, after a part of it was told. */
export const WHOLE_YEAR = /全年|\b(?:full|whole) year\b/i;

/** Calendars that count from a year of their own: the name before the number, and the year before the first. */
export const ERAS: readonly (readonly [name: string, before: number])[] = [
  ['民国', 1911],
  ['民國', 1911],
  ['令和', 2018],
  ['平成', 1988],
];

/** A year follows at once: FY2023, fiscal 2023. */
export const FISCAL_PREFIXES = ['fiscal year ', 'fy ', "fy'", 'fy’', 'fy', 'fiscal ', 'financial year '];
/** Between the parts of one period: "the first quarter of 2023", "March, 2024", "end of 2023". */
export const INSTANT_PREFIXES = ['end-', 'end of ', 'the end of ', 'year-end ', 'end '];
/** After a year, in Chinese: the whole of it. */
export const YEAR_SUFFIXES = [
  '年全年',
  '年度',
  '财年',
  '財年',
  '会计年度',
  '會計年度',
  '财政年度',
  '財政年度',
  '学年度',
  '學年度',
  '学年',
  '學年',
  '年',
];
