/** Words and frames that add up what was told before. */

/** A sentence that opens so adds up the one before it. */
export const ADDS_UP =
  /^\W{0,3}(?:together(?! with)|combined|in all|all told|altogether|taken together|added (?:together|up)|between them|in sum|the (?:two|three|four|five|six)\b[^,;]{0,24}\b(?:together|combined|between them)|these (?:two|three|four|five|six)\b)|^[^，。；]{0,10}(?:合计|合計|共计|共計|总计|總計|合共|加起来|加起來|相加|加在一起|合起来|合起來|凑起来|湊起來|凑在一起|湊在一起|拢共|攏共|统共|統共|一共|拼起来|拼起來|拼在一起|兜在一块|兜在一塊|兜起来|兜起來|算在一起|汇总|彙總|总和|總和|三者共|两者共|兩者共)/iu;
/** One that only points back adds up when its verb says so. */
export const POINTS_BACK =
  /^\W{0,3}(?:this|that|these|they|it all|overall|in total|for (?:the|this) (?:[a-z]+ )?(?:year|period|half|quarter)|over the (?:[a-z]+ )?(?:year|period))\b/iu;
export const MAKES_TOTAL =
  /\b(?:make|makes|made|making|gives?|giving|adds? up to|added up to|adding up to|sums? to|totals?|totall?ed|brings the total to|for a total of|to a total of)\s*(?:about\s+|some\s+|a total of\s+|up\s+)?$/iu;
/** "… which together with the 2.1 million sold in Europe makes": what stands between two parts and their sum. */
export const JOINS_PART =
  /\b(?:together with|along with|added to|on top of|in addition to|plus|combined with|with)\b/iu;

/** How many things are added up: 三厂合计, "these three". */
export const COUNTED =
  /([二两兩三四五六七八])(?:者|家|项|項|地|区|區|类|類|大|个|個|厂|廠|年|季|省|市|国|國|人|种|種|部分|条|條|座|店|园|園|港|块|塊|部|期|所|线|線|站|院|校|矿|礦|路|库|庫|井|船|城|村|镇|鎮|县|縣|馆|館|场|場|款|档|檔|批|轮|輪|笔|筆|栋|棟|宗|起|股|层|層|业|業|科|组|組|岸|邨|营|營|局|司|行|舰|机|機)|\b(?:the|these|all|those) (two|three|four|five|six|seven|eight)\b/iu;
export const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** Behind a total and the noun that it counts: "1,164 animals all told". */
export const ALL_TOLD_BEHIND =
  /^ [a-z-]+(?: [a-z-]+)? (?:all told|in all|in total|altogether|between them|put together|combined)(?=[.,;:)]|$)/iu;

/** What is left of a whole, added up in itself. */
export const THE_REST = /其余|其餘|其他|其它|\bothers?\b|\brest\b|\bremain/iu;
/** "the next eight destinations together took": added up in themselves. */
export const NEXT_FEW =
  /\b(?:next|following|further|smaller|remaining|other) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+)\b[^.;,]*$/iu;
/** Told beside the parts of a list, and none of them. */
export const BESIDES = /另有|另外|此外|还有|還有|besides|as well as|in addition/u;
/** Opens a list of parts. */
export const OPENS_PARTS =
  /(?:包括|包含|涵盖|涵蓋|其中|分别为|分別為|分别是|分別是|按[^，。；]{1,8}[分看]|\b(?:including|comprising|consisting of|made up of|split into|namely))/iu;
/** 涵蓋全體金融機構的口徑則為: tells what the next figure is of, and opens nothing. */
export const COVERS_WHAT =
  /(?:包括|包含|涵盖|涵蓋)[^，。；]{1,20}(?:的|之)[^，。；]{1,12}$|[，；][^，。；其]{2,16}(?:包括|包含|涵盖|涵蓋)[^，。；]{1,20}(?:的|之)/u;
/** "Of the 1,240 votes cast, 612 …", 1,240 票中: the whole of what follows. */
export const OPENS_WHOLE =
  /^\W{0,3}(?:out )?of (?:the|its|our|these|those|all|a total of)?\s*(?:[a-z]+\s)?$/iu;
export const WITHIN = /^[^，。；,;\d]{0,8}[中里裡]，/u;
/** 新收案件中，民商事 …; 按用户分：居民 …: what a list is of, and the name of its first. */
export const HEADS_LIST_ZH =
  /^[^，。；：\d]{0,12}(?:(?<![年期月])[中里裡]|[按依分从從就][^，。；：\d]{1,8}(?:[分看計计]|[来來]看|[划劃]分|[区區][分隔]|[别別]|而言|[观觀]察))[，：](?:\d{1,2}月)?[^，。；：\d]{1,16}$/u;
/** A name that is that of all. */
export const COUNTS_ALL_ZH = /[共总總]|合[计計]|全[部体體]/u;

/** An amount that takes away from a sum: what flows out, a loss. */
export const TAKES_AWAY =
  /流出|亏损|虧損|净亏|淨虧|赤字|逆差|净减|淨減|\b(?:outflows?|loss|losses|deficit|withdrawals?)\b/iu;

/** Sums that have names of their own. Each part is told once, and nothing in the text adds to them. */
export interface NamedSum {
  readonly context: RegExp;
  readonly total: RegExp;
  readonly parts: readonly [RegExp, RegExp];
  /** There may be a third part. */
  readonly open: RegExp;
}

export const NAMED_SUMS: readonly NamedSum[] = [
  {
    context: /股息|股利|派息|\bdividends?\b/iu,
    total: /全年|全期|合计|合計|共|\b(?:total|full[- ]year|for the year|whole year|in all)\b/iu,
    parts: [
      /末期|期末|年末|\b(?:final|second|closing)\b/iu,
      /中期|期中|\b(?:interim|half-year|first|midyear)\b/iu,
    ],
    open: /特别|特別|季度|\b(?:special|third|fourth|quarterly|extra)\b/iu,
  },
  {
    context: /进出口|進出口|外贸|外貿|贸易|貿易|\btrade\b/iu,
    total:
      /(?:进出口|進出口|贸易|貿易)(?:总|總)|外贸总|外貿總|\b(?:total trade|trade turnover|two-way trade|foreign trade (?:turnover|volume)|trade volume)\b/iu,
    parts: [/(?<!进|進)出口(?!总|總)|\bexports?\b/iu, /(?<!\p{L})进口|進口(?!总)|\bimports?\b/iu],
    open: /转口|轉口|服务|服務|\b(?:re-exports?|transit|services)\b/iu,
  },
];

/** What may not be passed: a limit is no part of what lies below it. */
export const LIMIT =
  /限额|限額|上限|额度|額度|授信|红线|紅線|\b(?:limits?|caps?|ceilings?|quotas?|facility|facilities|headroom)\b/iu;

/** Straight before what is left of a whole: "the remaining", "the other", "the rest,", 其余. */
export const REST_BEFORE =
  /\bleaving (?:[a-z]+ ){0,5}(?:of |with )?$|\b(?:the|its|their|another|all) (?:remaining|other|rest|remainder|balance)(?: of (?:them|it))?(?:,| \(| was| were| is| are| came to| amounted to| of| at|:)* ?(?:about |some )?$|\bthe (?:rest|remainder|balance|others)[^.;\d]{0,12}$|(?:其余|其餘|剩余|剩餘|余下|餘下|剩下|其它|其他|尚余|尚餘|还剩|還剩|尚有|尚欠|还差|還差|尚未[^，。；、\d]{2,4})[^，。；、\d]{0,10}[，]?$/iu;
/** Straight behind: "the 930 others", "the 73 remaining". */
export const REST_BEHIND =
  /^ (?:others\b|remaining\b|(?:are|is|were|was) (?:still )?(?:left|outstanding|unspent|unsold|unused|to (?:come|go|follow))\b|remain(?:s|ed)?\b|(?:still )?(?:outstanding|unspent|unsold|undrawn|unused|uncollected|left over)\b|(?:still )?to (?:go|come|follow)\b)/iu;
/** The rest of the world, other income: names, not what is left. */
export const REST_OF_OTHERS =
  /\brest of (?:the|its)? ?[a-z]|\bother (?:income|assets|items|costs|liabilities)|其他(?:收入|业务|業務|资产|資產|综合|綜合|应收|應收)/iu;
/** Only some of the parts are told. */
export const LARGEST_FEW =
  /最[大多高]|主要|前[二三四五两兩]|\b(?:largest|biggest|main|mainly|mostly|chiefly|top|leading|including|such as)\b/iu;
/** Stands before a whole. */
export const SAYS_ALL_ZH = /全|总|總|共|合计|合計|设有|設有|拥有|擁有|现有|現有|在[校职職册冊编編岗崗]/u;
/** What is none of the two that complete each other. */
export const NEITHER_ZH = /未填|未答|未回答|不明|未知|不详|不詳|拒答|其他|其它|未分类|未分類/u;
/** Net figures, costs and trade balances in a list: no parts of what stands before them. */
export const NO_PARTS_ZH =
  /差|净|淨|利[润潤]|成本|支出|流入|流出|进口|進口|结余|結餘|超|上年|去年|同期|增|减|減/u;
/** What follows from the parts before: "so that the footprint was", "bring supplies to", "giving". */
export const CONSEQUENCE =
  /,? (?:so that|so|giving|making|which (?:makes|gives|brings|puts|means)|thus|hence)\b[^.;,\d]{0,50}$|, for\b[^.;,\d]{0,50}$|\b(?:bring|brings|bringing|brought|take|takes|taking)\b[^.;,\d]{0,40}\bto $|(?:由此|因此|故|从而|從而|使得|[使令]|即)[^。；，\d]{0,14}$/iu;
/** 在校生总数, "in total": a whole that is named for what it is. */
export const NAMED_TOTAL_ZH =
  /[总總](?:人数|人數|数|數|量|额|額|规模|規模|收入|产量|產量|产值|產值|面积|面積|里程|投资|投資|装机|裝機)[约約为為达達到共]{0,2}$|(?:全部|合[并併]|[总總][共计計和]|[两兩二三四五]者)[^，。；、\d]{0,6}$/u;
/** Two or more things told before, by their number alone: 两站全年发电, 三校在校生. */
export const COUNTED_TOTAL_ZH =
  /[，；](?:[这這上]|以上|上述)?[二两兩三四五六七八](?=[\u3400-\u9fff]{1,2}(?:合|共|全|[总總]|年|累|一|加|[发發]|产|產|收|投|[销銷]|用|[贷貸]|人口))[^，。；\d]{1,12}$/u;
/** "over the three years", "in the two quarters": as many as are told. */
export const OVER_ALL =
  /^ (?:over|in|across|during|for|from) (?:the|all|these) (two|three|four|five|six)\b/iu;

/** Before the last member of a closed list; what leaves a list open; and what says that a total is of all. */
export const CLOSES_ZH = /^[^，,；;。、\d]{0,4}(?:以及|及|和|与|與)[^，,；;。、\d]{1,14}$/u;
export const OPEN_ZH = /等|例如|譬如|主要|之类|之類/u;
export const ALL_ZH = /(?:共|合计|合計|总计|總計|总额|總額|全部|总|總|合共)[^，；。\d]{0,8}$/u;

/** "With 18 ships in the Baltic, 15 in the North Sea and 9 in the Mediterranean, the line operates a fleet of": parts ahead of their whole. */
export const OPENS_WITH_PARTS = /^\W{0,3}(?:With|Counting|Adding|Including) (?:its |their |the )?$/u;
export const WHOLE_BEHIND =
  /^[^,;:.\d]{0,40}, [^,;:.\d]{3,60}\b(?:(?:fleet|total|workforce|staff|network|stock|park|estate|portfolio|herd|membership|capacity|crew|team|sum|budget|income|revenue|sales|turnover|output|chain|range|collection) of|now has|has|have|counts?|employs?|runs?|operates?|owns?|comes? to|came to|reach(?:es|ed)|totals?|totall?ed) $/iu;
