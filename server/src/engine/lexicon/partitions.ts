/** Two parts that make up a whole between them, and how the whole is called beside them. */
export interface Partition {
  readonly whole: RegExp;
  readonly parts: readonly [RegExp, RegExp];
}

const WHOLE =
  /全国|全國|全省|全市|全行业|全行業|全集团|全集團|整体|整體|总体|總體|总额|總額|总量|總量|总收入|總收入|合计|合計|总计|總計|全社会|全社會|集团|集團|\b(?:total|overall|group|nationwide|national|combined|aggregate|as a whole)\b/i;

export const PARTITIONS: readonly Partition[] = [
  {
    whole: /进出口|進出口|外贸|外貿|贸易总额|貿易總額|\b(?:total trade|trade turnover|foreign trade)\b/i,
    parts: [/(?<![进進])出口|\bexports?\b/i, /[进進]口|\bimports?\b/i],
  },
  { whole: WHOLE, parts: [/线上|線上|\bonline\b/i, /线下|線下|\b(?:offline|in-store|stores)\b/i] },
  { whole: WHOLE, parts: [/城镇|城鎮|城市|\burban\b/i, /农村|農村|乡村|鄉村|\brural\b/i] },
  {
    whole: WHOLE,
    parts: [
      /国内|國內|境内|境內|内销|內銷|\bdomestic\b/i,
      /海外|境外|国外|國外|国际|國際|外销|外銷|\b(?:foreign|overseas|international)\b/i,
    ],
  },
  { whole: WHOLE, parts: [/(?<!中)东部|(?<!中)東部/, /中西部/] },
  {
    whole: /CPI|居民消费价格|消費者物價|总指数|總指數|\bconsumer prices\b/i,
    parts: [/(?<!非)食品|\b(?<!non-)food\b/i, /非食品|\bnon-food\b/i],
  },
];

/** Both of two: what they have in common holds for the whole that they make up. */
export const BOTH =
  /两大?(?:板块|業務|业务|分部|事业部|事業部)均|兩大?(?:板塊|業務|分部|事業部)均|\bboth (?:segments|divisions|businesses|units)\b/i;

/** Means may move outside the means of their parts, when weights shift. */
export const MEANS =
  /人均|户均|戶均|平均|均价|均價|单价|單價|中位|\b(?:per capita|per head|average|mean|median|price)\b/i;

/** The market that a share is of. */
export const MARKET =
  /行业|行業|大盘|大盤|市场|市場|全国|全國|整体|整體|总体|總體|总|總|集团|集團|\b(?:market|industry|overall|total|group|sector)\b/i;

/** Measured by pieces, and by money: their growth and their shares differ. */
export const BY_VOLUME = /销量|銷量|产量|產量|出货量|出貨量|数量|數量|\b(?:volumes?|units|shipments)\b/i;
export const BY_VALUE =
  /销售额|銷售額|收入|营收|營收|产值|產值|金额|金額|\b(?:value|revenues?|sales|turnover)\b/i;

/** Trade with one partner only. */
export const WITH_PARTNER =
  /[对對自从從向与與][\u3400-\u9fff]{1,10}(?:出口|进口|進口)|\b(?:exports|shipments) to\b|\bimports from\b/i;

/** What is measured beside sales: its growth is no mean of theirs. */
export const OTHER_MEASURES =
  /利润|利潤|净利|淨利|成本|费用|費用|订单|訂單|\b(?:profits?|income|costs?|expenses?|orders?|earnings|ebitd?a?|margin)\b/i;
