/** What says that several named things are taken together. */
export const TOGETHER =
  /合计|合計|合共|合[占佔]|共计|共計|总计|總計|加起来|加起來|之和|两者|兩者|三者|\b(?:together|combined|between them|in total|in all|jointly|the two|both)\b/i;
/** Others that are counted in without being named. */
export const AND_OTHERS =
  /等|其他|其它|以及其|\b(?:others?|including|among them|such as|and more|respectively)\b|分别|分別/i;

/** So much more or less than another that is named. */
export const MORE_THAN =
  /^\s*(?:\p{L}+\s+){0,2}?(?:more|higher|larger|above|ahead)\b[^.;]{0,40}?\bthan\b|^\s*ahead of\b/iu;
export const LESS_THAN =
  /^\s*(?:\p{L}+\s+){0,2}?(?:fewer|less|lower|smaller|below|behind)\b[^.;]{0,40}?\bthan\b|^\s*behind\b/iu;
/** 甲比乙多5,492人, 甲较乙少…, 甲高出乙…. */
export const MORE_ZH = /[比较較][^，。；]{0,16}?(?:多出?|高出?|大|领先|領先|超出)(?:了)?[约約]?\s*$/u;
export const LESS_ZH = /[比较較][^，。；]{0,16}?(?:少|低|小|落后|落後)(?:了)?[约約]?\s*$/u;

/** A share of what the table's lines come to. */
export const OF_THE_WHOLE =
  /^\s*(?:share )?of (?:the |its |our )?(?:total|overall|whole|entire|all\b|grand total)/iu;
/** Of something that may be what the table shows. */
export const OF_SOMETHING = /^\s*(?:share )?of (?:the )?(?:group |national |regional )?\p{L}+/iu;
export const SHARE_OF =
  /^[^，。；（()）]{0,8}(?:(?:占|佔|(?:贡献|貢獻)了?)(?:总|總|全|合计|合計|整体|整體|比)|比重|份额|份額)[^，。；（()）]{0,10}$/u;

/** For each of something: "per", "to a teacher". */
export const PER =
  /\bper\b|\b(?:to|for) (?:a|an|each|every|one)\b|\ba head\b|\bon average (?:a|an|each|every)\b/i;

/** How many lines are spoken of: "the four scores", 三縣, 五家门店. */
export const COUNTED_LINES =
  /([二两兩三四五六七八])(?:者|家|项|項|地|区|區|类|類|个|個|厂|廠|省|市|县|縣|国|國|种|種|店|园|園|港|校|院|行|所|座|条|條|大)|\b(?:the|these|all|of|its|our|their|[a-z]+['’]s) (?:the )?(two|three|four|five|six|seven|eight)\b/iu;
export const ADDS_ALL_ZH = /(?:合计|合計|共计|共計|总计|總計|合共|加起来|加起來)[^，。；\d]{0,8}$/u;
export const MEANS_ALL = /平均|均值|均数|均數|\b(?:average|averaged|averages|mean)\b/iu;
/** Each line counts once. */
export const SIMPLE_MEAN =
  /简单平均|簡單平均|算术平均|算術平均|\b(?:unweighted|simple|arithmetic|straight|plain)\b[^.;]{0,30}\b(?:average|mean)\b/iu;
/** Behind a share: of all that the table shows. */
export const OF_ALL_SHOWN =
  /^ of (?:the |its |their |our )?(?:total|overall|combined|all|entire|[a-z]+['’]s)\b/iu;

/** Who the largest are, and that what they hold is of all there is: "customers together bought … of what the country sold abroad". */
export const OF_ALL_SOLD =
  /\b(?:customers?|clients?|suppliers?|partners?|buyers?|sellers?|vendors?|lenders?|borrowers?|tenants?|donors?|carriers?)\b(?= (?:together|combined|jointly|between))|\bof (?:everything|what(?:ever)?|all that|all the [a-z]+(?= that)) [^,.;]{3,50}$/gi;

/** The year that others are compared with, by no number. */
export const BASE_YEAR = /基准年|基準年|基年|基期|\b(?:base|baseline|reference) year\b/iu;

/** A rate behind an amount that is the same told otherwise: "by 7 kb/d, or 2.4%", 少7千桶，即2.4%. */
export const GAP_AS_RATE =
  /^(?:\s[a-z/]+)?(?:,| –| —)? (?:or|i\.e\.,?|that is,?|which is|equal to|equivalent to|corresponding to) (?:about |around |some |just |only |nearly |almost )?$|^[\u3400-\u9fff]{0,2}[，,]?(?:即|也就是|亦即|相当于|相當於|合|折合|或|[降减減增跌漲涨差]幅|幅度|[减減增下][少加降])[约約为為达達近逾]*$/iu;
/** One named line is added to another that was spoken of before: "together with cancers they …". */
export const WITH_ANOTHER =
  /\b(?:together|along|combined|taken together) with\b|\b(?:adding|counting|including|add)\b|\bplus\b|加上|连同|連同|[与與和][^，。；]{1,12}?(?:合计|合計|一起|加总|加總|合共|相加)/iu;
