/** How a claim of change points to levels that are told in another clause or sentence. */

/** A sentence that opens so goes on about the levels of the one before it. */
export const GOES_ON =
  /^\W{0,3}(?:this|that|these|it|they|such|since then|(?:over|between|within|across) (?:the|those|these|that)|in (?:the|those|these|that)|all told|the (?:figure|count|number|total|increase|rise|growth|fall|decline|drop|change|gain|compound))\b|^[^，。；]{0,12}(?:这|這|此|即|期间|期間|年间|年間|累计|累計|相当于|相當於|折合|换算|換算|其间|其間|年均|复合|複合|年来|年來)/iu;

/** Opens a sentence that tells of something else than the one before. */
export const PARTED =
  /其中|另外|此外|与此同时|與此同時|\b(?:of which|of it|of them|among|separately|meanwhile|elsewhere)\b/iu;

/** Words that name a thing once more without naming it. */
export const NAMES_AGAIN = new Set(
  'cumulative combined figure count number total sum tally level amount volume rate value increase rise growth fall decline drop change gain s loss cut jump step advance plus minus difference saving extra additional further correspond translate equal imply mean represent represents make result thi look forecast project reckon expect estimate means implies stand all over year period whole time size scale peaked slumped handled fetched paid sold earned posted carried produced shipped built counted numbered instead cost plunged closed traded made compare compares comparable corresponding summer winter spring autumn season pandemic crisis nowadays nowaday previously used consumed drawn drew taken took treated visited served supplied delivered installed fitted registered recorded employed enrolled admitted caught landed harvested collected handled loaded moved flown ridden transported processed generated planted weighed measured covered cast attended watched numbered stayed passed came gone went ran runs run lies lay averaged average left remain remains remaining survive survives surviving consultancy consultant analyst forecaster model economist researcher author modelling expert pundit editor we horizon word term meaning subsequent ensuing resulting latter'.split(
    ' ',
  ),
);
/** Nouns for whatever market or trade a text speaks of. */
export const STANDS_FOR_ANY = new Set(
  'category market segment industry sector rate business trade field space niche arena pie spend spending outlay demand bill horizon turnover compound expansion pace clip basis term terms line class product average yearly 市场 市場 行业 行業 规模 規模 复合 複合 产业 產業 赛道 賽道 盘子 盤子 需求 支出 开支 開支 业务 業務'.split(
    ' ',
  ),
);
export const NAMES_AGAIN_ZH =
  /^(?:同[类類项項]的?|足足|整整|恰好|正好|刚好|剛好|几乎|幾乎|大致|差不多|原来|原來|相当于|相當於|等于|等於|下来|下來|如今|现在|現在|目前|本期|本年|本季|当期|當期|我们|我們|该|該|其|(?:上一?|本|这|這|此|当|當)(?:届|屆|次|回|轮|輪|学年|學年|赛季|賽季)|(?:这|這|其)?(?:中间|中間|之间|之間|当中|當中)|可|恰|恰为|恰為|刚|剛|正|也就|就|等于说|短短|短|前后|前後|一下子|这一数字|這一數字|这个数字|這個數字|该数字|該數字|这一数|此数|此數|这一比例|這一比例|该比例|該比例|(?:正常年份|正常年景|常年|往年|历年|歷年|原来|原來|原先|过去|過去|以前|从前|從前|当初|當初|先前|此前|年初|期初|最初|起初)的?(?:产量|產量|数量|數量|水平|规模|規模|数|數|平均|均值|同期)?|对应|對應|应|應|意味着|意味著|换算下来|換算下來|折算|后|後|已|现|現|累计|累計|合计|合計|共|总|總|期间|期間)+|(?:已|达|達|建成|累计|累計|已建成|总数|總數|数量|數量|不过|不過|只有)+$|^(?:只|仅|僅|还|還|仍|尚|已|共)?(?:剩|剩下|賸下|余下|餘下|留下|变成|變成|变为|變為)$|^(?:里|裡|内|內|间|間|中|来|來|只|仅|僅|複合|复合|年均|换算|換算|裁)$/gu;

/** A rate on something else than the level before. */
export const OTHER_BASE =
  /^\s*(?:[a-z]+\s)?than (?:planned|expected|forecast|budgeted|the (?:plan|budget|average|target|forecast))|^[^，。；]{0,4}(?:高于|低于|高於|低於)/iu;

/** Opens what is added to a stock: 新增企业 600 家 is an increase, not how many there are. */
export const INCREMENT = /(?:新增|净增|淨增|新开|新開|新设|新設|增设|增設)[^，。；\d]{0,8}$/u;
/** A level at a moment: 较上年末. */
export const STOCK_DATE = /[末底初]$/u;

/** "in the group's 118 houses": told of a place or an owner, and no level of what the sentence is about. */
export const OF_PLACE =
  /\b(?:in|at|across|throughout|among|within|by|via|with)\s+(?:(?:the|its|their|our|all|some|his|her)\s+)?(?:[a-z'’-]+\s+){0,2}$/iu;

/** "after 890 had been added in 2022": what came in or went out is no level. */
export const FLOWED =
  /^ (?:[a-z]+ )?(?:had|have|has|were|was) (?:been )?(?:added|opened|closed|lost|built|created|hired|shed|cut|removed|issued|sold|commissioned)\b/i;
/** A factor behind such words is of another thing than the level before: 行业平均的 2 倍, "three times the national average". */
export const TIMES_OF_OTHER =
  /(?<!年|年前|年初|年末|年底|期|原来|原來|原先|此前|之前|当初|當初|当时|當時)的$/u;
export const TIMES_OF_OTHER_BEHIND =
  /^\s*(?:as\s+\w+\s+as|the|that|those|its|their|what|more|higher|larger|greater)\s(?!(?:level|figure|number|size|total|volume|amount|value|count)\b)(?!(?:in|it|they|before|then)\b)/iu;
/** "a threefold rise in daily traffic", "a doubling of volume": a factor as a noun, told of what was counted before. */
export const AS_NOUN = /\b(?:an?|this|that)\s+(?:[a-z]+\s)?$/iu;
export const OF_COUNTED =
  /^(?:\s(?:rise|increase|growth|jump|expansion|gain))?\s(?:in|of)\s(?:the\s|its\s|their\s)?(?:(?:daily|weekly|monthly|annual|yearly|overall|total)\s)?(?:volumes?|traffic|numbers?|usage|count|total|figures?|levels?)\b/iu;

/** Before a factor: of two that were told, which is so many times the other. */
export const FORMER_OVER_LATTER =
  /前者[^，。；]{0,8}(?:是|为|為|达|達|相当于|相當於|等于|等於|约|約)[^，。；]{0,4}[后後]者的$/u;
export const LATTER_OVER_FORMER =
  /[后後]者[^，。；]{0,8}(?:是|为|為|达|達|相当于|相當於|等于|等於|约|約)[^，。；]{0,4}前者的$/u;
/** 如今是当初的, 为 2019 年的, 恰为当年的: so many times what there was then; the group is the year that is named. */
export const TIMES_OF_THEN =
  /(?:是|为|為|达|達|到|至|有|相当于|相當於|等于|等於|合|乃)?(?:当初|當初|当年|當年|当时|當時|那时|那時|彼时|彼時|其时|其時|原来|原來|原先|此前|先前|之前|以前|从前|從前|过去|過去|早先|起初|最初|开始时|開始時|[年月]前|[年期月季][初头頭]|[年期月季][末底]|之初|去年|上年|前年|同期|同月|((?:19|20)\d\d)年)(?:的)?(?:水平|規模|规模|数量|數量|总量|總量|总数|總數)?的$/u;
/** 翻番, 翻了两倍: said of what was there before. */
export const TURNED_OVER = /^翻/u;

/** Between a change and the level that it leads to: 比上月的 52.3 下跌 1.8，报 51.5. */
export const REPORTS_LEVEL =
  /^[\u3400-\u9fff]{0,3}[，,](?:最新|最终|最終|现|現|今|目前|如今|当前|當前)?(?:报|報|收报|收報|报收|報收|收于|收於|收在|暂报|暫報|落在|落到|来到|來到|录得|錄得|定格在|站在|止于|止於|只剩|只有|仅|僅|为|為|达|達|至|是)$/u;

/** Beside a level that is the later of two: 如今, 现在. */
export const AT_PRESENT =
  /如今|现如今|現如今|现在|現在|目前|眼下|当前|當前|时下|時下|今年|今天|今日|(?<![表出再体體显顯])[现現](?![金货貨场場])/u;

/** Beside a level at the beginning of a stretch of time, and at its end. */
export const AT_BEGINNING =
  /\b(?:beginning|start(?:s|ed|ing)?|outset|opening|first year|initially|originally|then|base year|began|begins)\b/iu;
export const AT_END =
  /\b(?:end(?:s|ed|ing)?|close|closing|last year|final year|finish(?:es|ed)?|conclusion|by now|now|today)\b/iu;

/** Straight before a base: of the month or quarter before, of the year before. */
export const OF_LAST_PART = /[上前]一?[个個]?[月季周週]度?[^，。；]{0,4}$/u;
export const OF_LAST_YEAR = /(?:[去上前]一?年|同期)[^，。；]{0,6}$/u;
