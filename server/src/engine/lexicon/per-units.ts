/**
 * Averages per counted thing: the words that say what is counted, and the families of words that name one thing.
 * English words are in the singular.
 */

/** 户均, 单店: compounds that hold the counter, and what the count beside them is told with. */
export const COUNTER_COMPOUNDS: readonly (readonly [compound: RegExp, count: RegExp])[] = [
  [/人均(?!寿命|壽命|预期)/, /[人名位]$/],
  [/[户戶]均/, /[户戶]$/],
  [/(?:[笔筆]均|单笔|單筆)/, /[笔筆单單]$/],
  [/(?:店均|单店|單店)/, /[家间間]$/],
  [/(?:[车車]均|单车|單車)/, /[辆輛台臺]$/],
  [/(?:[台臺]均|单台|單台|單臺|单机|單機)/, /[台臺套]$/],
  [/(?:件均|单件|單件)/, /件$/],
  [/校均/, /所$/],
  [/班均/, /[班个個]$/],
  [/床均/, /[床张張]$/],
  [/[亩畝](?:均|产|產)/, /[亩畝]$/],
  [/[时時]速/, /[时時]$/],
  // Prices of land and homes in the words of Hong Kong, Taiwan and the mainland, and those of goods
  [/[呎尺](?:价|價)/, /[呎尺]$/],
  [/坪(?:价|價)/, /坪$/],
  [/平[方]?米(?:单价|價|价|均价|均價)/, /(?:平方米|平米|㎡)$/],
  [/[吨噸](?:价|價|均|耗)/, /[吨噸]$/],
  [/(?:公斤|斤)(?:价|價)/, /斤$/],
  [/桶(?:价|價)/, /桶$/],
  [/[头頭](?:均|价|價)/, /[头頭]$/],
  [/只(?:均|价|價)/, /[只隻]$/],
  [/棵(?:均|产|產)|株(?:均|产|產)/, /[棵株]$/],
  [/箱(?:均|价|價)/, /箱$/],
  [/[间間](?:均)/, /[间間]$/],
  [/票(?:均)(?!价|價)/, /[票张張]$/],
];

/** 每千人, 每十万人口: the size of the group that is counted by. */
export const GROUP_SIZES: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['十万', 1e5],
  ['十萬', 1e5],
  ['百万', 1e6],
  ['百萬', 1e6],
]);

/** What stands between 每 and the thing counted: a counter of its own. */
export const COUNTERS = /^[名位个個家所间間台臺辆輛座张張只隻艘架户戶]/;

/** Words for one and the same thing that is counted. */
export const COUNTED_FAMILIES: readonly ReadonlySet<string>[] = [
  'head capita person people inhabitant resident population citizen',
  'employee staff worker headcount workforce people person head',
  'store shop outlet branch restaurant site',
  'pupil student child learner',
  'customer user subscriber client member account',
  'vehicle car truck van bus',
  'passenger traveller visitor tourist guest',
  'dwelling home flat house household apartment unit',
  'order parcel package transaction shipment',
  'ship vessel voyage',
  'farm farmer holding',
].map(list => new Set(list.split(' ')));

/** Times are no counted things: "7,200 a month". */
export const TIMES = /^(?:day|week|month|year|quarter|hour|minute|second|night|annum|season|shift|share)$/;

/** Families of words for what is shared out. A mean of wages is not made of revenue. */
export const SHARED_OUT: readonly RegExp[] = [
  /GDP|生产总值|生產總值|生產毛額|\bgross domestic product\b|\boutput of the economy\b/i,
  /营收|營收|收入|销售|銷售|产值|產值|创收|成交|营业额|營業額|金额|金額|[单單均售房票电電]价|[單均售房票電]價|\b(?:revenue|sale|turnover|taking|receipt|fee|income|price|fare|value|worth)\b/i,
  /旅游|旅遊|观光|觀光|消费|消費|花费|花費|\b(?:touris\w+|spend|spent|spending)\b/i,
  /利润|利潤|创利|創利|净利|淨利|盈利|溢利|纯利|純利|纯益|純益|盈余|盈餘|\b(?:profit|earning)\b/i,
  /支出|消费|消費|花费|花費|[单單均]价|[單均]價|\bprice\b|费用|費用|成本|投资|投資|造价|造價|补助|補助|补贴|補貼|\b(?:spend|spent|spending|cost|expenditure|expense|outlay|budget|paid|grant|subsid\w+|invest\w*|funding)\b/i,
  /薪酬|工资|工資|薪资|薪資|\b(?:wage|salar\w+|pay|payroll|compensation)\b/i,
  /贷款|貸款|放款|借款|\b(?:loan|lent|disburs\w+|borrow\w*|advance)\b/i,
  /存款|\bdeposit\b/i,
  /赔付|赔款|賠款|理賠|\bclaim\b/i,
];

/** Words that say nothing of what is shared out. */
export const MEAN_WORDS =
  /^(?:average|averaged|averaging|mean|correspond|translate|represent|imply|leave|leaf|spread|apiece|each|every|per|works?|working|worked|out|come|came|equivalent|typical|rate|size|ratio|yield|density|amount|value|ticket|basket|order|bill|quantity|volume|carrying|carried|contributing|speed|handling|handled|serving|served|share|sharing|hold|holding|one|single|individual|load|loading|cargo|intake|case|caseload|annual)$/;
export const MEAN_WORDS_ZH =
  /平均|均|每|约|約|为|為|达|達|的|金额|金額|价值|價值|水平|规模|規模|额|額|量|高|至|仅|僅|则|則|折合|相当于|相當於|即|有|拥有|擁有|负担|負擔|单产|單產|产|產|占地|承担|承擔|服务|服務|实现|實現|贡献|貢獻|数|數|地区/g;

/** Before a mean: 平均每辆, 每平方米, 户均, 人均消费; the group is what is counted by, where a word of its own tells it. */
export const PER_BEFORE_ZH =
  /(?:平均)?每一?(?!年|月|天|日|周|週|季|小时|小時|股|公斤|吨|噸|桶|度)([\u3400-\u9fff]{1,6})[\u3400-\u9fff\s]{0,6}$|(?:平均(?:下来|下來|而言|每)?一|(?:^|[由即])一(?=[\u3400-\u9fff]{2,6}平均))[名位个個家所台臺辆輛间間户戶座]([\u3400-\u9fff]{1,6})[\u3400-\u9fff]{0,4}$|(?:[人户戶笔筆单單车車店台臺件校班床亩畝村站]均|[时時]速)[\u3400-\u9fff]{0,6}$|平均(?:[为為约約达達是有]{0,2})$/u;
/** Behind it: "per store", "a cow", "each". */
export const PER_BEHIND_EN =
  /^(?: (?:million|billion|thousand)|[mk]|bn)?(?: [a-z]+){0,2}? (?:(?:per|a|an|for each|for every|to each|to every|to a|in each|at each) (?!thousand|million)([a-z-]{3,}(?: [a-z]{4,})?)\b|each\b|apiece\b)/;
/** "each of the 46 buses drove", "$15 a month each". */
export const EACH_BEFORE_EN =
  /\beach (?:of (?:the|its|our|their|these|those)? ?\d[\d,.]*(?: [a-z]+){0,2} |[a-z]+ )[a-z]+ (?:about |some |an average of |on average )?$/i;
export const EACH_BEHIND_EN =
  /^(?: (?:million|billion|thousand)|[mk]|bn)?(?: [a-z]+)?(?: (?:a|per) (?:day|week|month|year|night))? (?:each|apiece)\b/i;
/** Prices are told by the value, and floor prices are of another area. */
export const PRICED =
  /[楼樓]面|[售单單均]价|[售單均]價|地价|地價|起价|起價|拍卖|挂牌|指导价|指導價|\b(?:price[ds]?|asking|list|reserve)\b/iu;

/** 換算單價每坪 74.3 萬元: a price that the text makes of the two. */
export const CONVERTED = /换算|換算|折合|折算|相当于|相當於|等于|等於|合每|即每/u;

/** 平均每 1,773 人就有一家: how many of the larger count there are for one of the smaller. */
export const ONE_FOR_EACH_ZH = /^[人户戶名位][^，。；\d]{0,3}[有擁拥]{1,2}一/u;

/** What is told for each of many: behind the figure "each", "a day", "per call", "for every resident", "to the hectare". */
export const FOR_EACH_BEHIND_EN =
  /^(?: (?:million|billion|thousand)|[mk]|bn)?(?: [\p{L}'’-]+){0,5}? (?:each|apiece|per|on average|(?:a|an) (?!(?:lot|few|little|year earlier|year ago|number|total|share|rise|fall|drop|third|quarter|half|record|further|mere|new|good)\b)[a-z]{3,}|(?:for|to|from|in|of|at|on|with) (?:each|every)|to the (?:hectare|acre|tonne|ton|litre|kilo|metre|square|mile|gallon|head|page|day|hour|minute))\b/iu;
/** Before it: "each call-out came in at", "an average of", "has to make do with … each". */
export const FOR_EACH_BEFORE_EN =
  /\b(?:each|every|per head|per capita|on average|an average of|averag(?:e|ed|es|ing)|a mean of|a piece|apiece)\b[^.;\d]{0,50}$/iu;
export const FOR_EACH_ZH =
  /(?:每|[人户戶笔筆单單车車店台臺件校班床亩畝村站日月年时時场場]均|平均|[单單]价|[单單]價|[亩畝][产產]|[单單][产產]|均价|均價)[^，。；\d]{0,16}$/u;

/** Straight behind a number: how many days, months or times something is done. */
export const SO_MANY_TIMES =
  /^\s?(?:个|個)?(?:工作日|交易日|营业日|營業日|开放日|開放日|自然日|天|日(?!元|圆|圓)|周|週|星期|月|小时|小時|班次|班|趟|次|轮|輪|季|批)/u;
/** Before an amount for each of those counted: 每份补贴, 每人每天加工. */
export const FOR_EACH = /(?:每|单|單|人均|日均)[^，。；\d]{0,10}$/u;
/** In the clause of what they come to over that time. */
export const OVER_TIME =
  /全年|一年|年度|每年|全季|一季|一个月|一個月|每月|当月|當月|全月|一周|一週|每周|每週|一天|每天|每日|整个|整個|学期|學期|总共|總共|合计|合計|共/u;
/** Straight before a length of time that is reckoned with: 按 12 个月计. */
export const TAKEN_AT = /(?:按照?|以|依)(?:全年|每年|一年|共)?$/u;

/** What a mean is of is told without some of it. */
export const WITHOUT_SOME =
  /\b(?:leav(?:es|ing)|left|excluding|without|not counting|net of|apart from)\b|剔除|不含|不计|不計|扣除|除去|剩下/iu;
