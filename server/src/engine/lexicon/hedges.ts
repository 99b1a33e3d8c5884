import type { Hedge } from '../quantity/figure.ts';

/** Words before a number that blur it. */
export const HEDGES_BEFORE: readonly (readonly [hedge: Hedge, zh: string, en: string])[] = [
  [
    'about',
    '约 約 大约 大約 约为 約為 约有 約有 约占 約占 约达 約達 大概 大致 估计约',
    'about around approximately roughly some circa c. ~ ～ ≈ ≒ approx approx. ca. close_to_about broadly an_estimated estimated in_the_region_of in_the_order_of of_the_order_of on_the_order_of in_the_neighbourhood_of in_the_neighborhood_of in_the_vicinity_of somewhere_around something_like more_or_less give_or_take',
  ],
  [
    'nearly',
    '近 将近 將近 接近 逼近 近乎',
    'nearly almost close_to nearing just_short_of just_shy_of shy_of not_quite approaching just_under just_below a_little_under slightly_less_than slightly_under slightly_below a_shade_under a_touch_under a_whisker_under marginally_under marginally_below fractionally_under fractionally_below a_shade_below a_touch_below verging_on bordering_on close_on very_nearly all_but',
  ],
  [
    'below',
    '不足 不到 低于 低於 不满 不滿 少于 少於 小于 小於 未满 未滿 未到 未达 未達 不及',
    '< ＜ less_than under below fewer_than lower_than south_of well_under well_below considerably_less_than far_less_than rather_less_than not_even',
  ],
  [
    'over',
    '超 超过 超過 逾 突破 高于 高於 多于 多於 超出 破 跨越 已超 已超过 已超過 已逾 大于 大於',
    '> ＞ over more_than above exceeding exceed exceeds exceeded in_excess_of north_of just_over surpass surpassing surpasses surpassed topping topped slightly_more_than slightly_over slightly_above well_over a_little_over a_little_more_than better_than upwards_of a_shade_over a_touch_over a_whisker_over marginally_over marginally_above fractionally_over fractionally_above somewhat_over somewhat_more_than comfortably_over comfortably_above comfortably_more_than considerably_more_than far_more_than rather_more_than',
  ],
  [
    'atLeast',
    '至少 最少 起码 起碼 不少于 不少於 不低于 不低於 不下于 不下於 不小于 不小於',
    '≥ ≧ >= at_least no_less_than not_less_than no_fewer_than not_fewer_than no_lower_than not_below a_minimum_of minimum_of',
  ],
  [
    'atMost',
    '至多 最多 不超过 不超過 未超过 未超過 没有超过 沒有超過 没超过 沒超過 最高不超过 最高不超過 不高于 不高於 不多于 不多於 不大于 不大於 不逾 未逾',
    '≤ ≦ <= up_to at_most no_more_than not_more_than no_higher_than not_above no_greater_than not_exceeding not_exceed no_longer_than capped_at as_many_as a_maximum_of maximum_of',
  ],
  ['vague', '', 'several dozens_of hundreds_of thousands_of millions_of billions_of tens_of'],
];

/** Words after a number (and its unit) that blur it. */
export const HEDGES_AFTER: readonly (readonly [hedge: Hedge, zh: string, en: string])[] = [
  ['about', '左右 上下 前后 前後 上下浮动', 'or_so or_thereabouts'],
  [
    'over',
    '以上 有余 有餘 开外 開外 还多 還多 还要多 還要多 还不止 還不止 不止 出头 出頭 还有余 還有餘 还有多 還有多',
    'or_more plus -plus +',
  ],
  ['atMost', '以内 以內 以下', 'or_less or_fewer at_most at_the_most'],
  ['atLeast', '', 'at_least at_the_least'],
];

/** Between the digits and the scale or unit: 500多亿, 二十余万, 4,200余亩. */
export const ODD_WORDS = '余餘多来來';

/** Nouns and verbs that end in a character that would blur the number behind it: 签约 312 户, 附近 12 公里, 侦破 26 起. */
export const ENDS_IN_HEDGE =
  /(?:[签簽预預违違特履毁毀简簡失婚契纽紐盟爽赴践踐][约約]|(?<![折综綜相共])合[约約]|(?<![出已招转轉整])租[约約]|(?<![后後持连連陆陸继繼])[续續][约約]|(?<!了)解[约約]|[附最邻鄰就相靠新]近|[侦偵查攻爆告打]破|[赶趕]超)$/u;

/** 收入超 12 亿元, 支出超 3 亿元: nouns that end as 入超 and 出超 begin. */
export const BEFORE_SURPLUS = '收投进進输輸加介支产產付卖賣流买買转轉存';

/** Behind these "over" is no hedge. */
export const VERBS_WITH_OVER =
  /\b(?:hand(?:s|ed|ing)?|spread(?:s|ing)?|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|carr(?:y|ies|ied)|turn(?:s|ed|ing)?|took|takes?|taken|roll(?:s|ed|ing)?|sprawl(?:s|ed|ing)?|signed|made|passed|ranges?|ranged|distributed|averaged) $/;
