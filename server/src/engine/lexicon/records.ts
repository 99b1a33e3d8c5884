/** What calls a value the highest or the lowest of its own past; the group is the year since when. */
export const RECORDS: readonly { readonly words: RegExp; readonly way: 'most' | 'least' }[] = [
  {
    words:
      /\b(?:the )?(?:highest|largest|biggest|most|greatest)(?: [a-z]+){0,3} since ((?:19|20)\d\d)\b|\b(?:a |an? all-time |an? new )?(?:record high|all-time high)\b|\b(?:the|its|their|our|a) (?:highest|largest|biggest|greatest|best|strongest|most)(?: [a-z]+){0,3}? (?:ever\b|on record|of all time|since (?:records|measurements|counting) began|in (?:its|their|our|the)(?: [a-z]+['’]s?)?(?: [a-z]+){0,2} history|of the (?:period|series|decade))|\bhigher than ever(?: before)?\b|\ban? (?:new )?record (?:for|level|year)\b/gi,
    way: 'most',
  },
  {
    words:
      /\b(?:the )?(?:lowest|smallest|fewest|least)(?: [a-z]+){0,3} since ((?:19|20)\d\d)\b|\b(?:a |an? all-time |an? new )?(?:record low|all-time low)\b|\b(?:the|its|their|our|a) (?:lowest|smallest|fewest|least|weakest)(?: [a-z]+){0,3}? (?:ever\b|on record|of all time|since (?:records|measurements|counting) began|in (?:its|their|our|the)(?: [a-z]+['’]s?)?(?: [a-z]+){0,2} history|of the (?:period|series|decade))|\blower than ever(?: before)?\b/gi,
    way: 'least',
  },
  {
    words:
      /(?:自)?((?:19|20)\d\d)年以[来來](?:的)?(?:新|最)[高多大]|(?:创|創)(?:下|出)?(?:历史|歷史|历年|歷年)?新高|(?:历史|歷史|历年|歷年)最[高多]/gu,
    way: 'most',
  },
  {
    words:
      /(?:自)?((?:19|20)\d\d)年以[来來](?:的)?(?:新|最)[低少小]|(?:创|創)(?:下|出)?(?:历史|歷史|历年|歷年)?新低|(?:历史|歷史|历年|歷年)最[低少]/gu,
    way: 'least',
  },
];

/** Straight before the mark that stood until then: "the earlier peak, 59.6%", "the old record of", 此前最高为. */
export const EARLIER_RECORD: Readonly<Record<'most' | 'least', RegExp>> = {
  most: /\b(?:earlier|previous|old|prior|former|last|past|preceding) (?:peak|record|high|maximum|best|top|all-time high|record high|high point|high[- ]water mark)(?: (?:of|was|had been|stood at|at|set|from|dating from|reached)\b[^.;,\d]{0,24}|,|:| \()* ?$|(?:此前|之前|原|原有|前|上一|上个|上一个|旧|舊|前次|上次)(?:的)?(?:历史|歷史)?(?:最高|峰值|高点|高點|纪录|紀錄|记录|記錄|高峰)(?:值|纪录|紀錄|记录|記錄|水平)?(?:[^，。；\d]{0,6}[为為是](?:[去前今]年|(?:19|20)\d\d年|\d{1,2}[月日]|[的创創下])*|[，：（])?$/iu,
  least:
    /\b(?:earlier|previous|old|prior|former|last|past|preceding) (?:low|trough|minimum|record low|all-time low|low point)(?: (?:of|was|had been|stood at|at|set|from|dating from|reached)\b[^.;,\d]{0,24}|,|:| \()* ?$|(?:此前|之前|原|原有|前|上一|上个|上一个|旧|舊|前次|上次)(?:的)?(?:历史|歷史)?(?:最低|谷值|谷底|低点|低點|低谷)(?:值|纪录|紀錄|记录|記錄|水平)?(?:[^，。；\d]{0,6}[为為是](?:[去前今]年|(?:19|20)\d\d年|\d{1,2}[月日]|[的创創下])*|[，：（])?$/iu,
};

/** A verb by which a record goes, between the new value and the old or before both; and what the old one was. */
export const BREAKS_RECORD =
  /(?:刷新|打破|改写|改寫|突破|超越|超过|超過|冲破|衝破|破了?|取代|更新|盖过|蓋過|压过|壓過)(?:了|掉|过|過)?[^，。；\d]{0,12}$/u;
export const RECORD_BEHIND =
  /^[^，。；\d]{0,14}(?:纪录|紀錄|记录|記錄|峰值|谷值|高点|高點|低点|低點|新高|新低|前高|前低|最高值|最低值)/u;
export const RECORD_WAYS: readonly (readonly [way: 'most' | 'least', words: RegExp])[] = [
  ['least', /最低|最少|最短|最小|低温|低溫|低点|低點|新低|前低|谷值|低位/u],
  ['most', /最高|最多|最长|最長|最大|高温|高溫|高点|高點|新高|前高|峰值|高位/u],
];
/** Records of these are mostly of the least. */
export const FEWEST_BEST =
  /用时|用時|耗时|耗時|成绩|成績|[赛賽]跑|马拉松|馬拉松|速度|秒|杆|桿|能耗|电耗|電耗|油耗|排放/u;
/** The record did not go, or is only near. */
export const RECORD_STANDS =
  /未能|未(?=[打刷改突破超])|没有|沒有|并未|並未|仅次于|僅次於|逼近|接近|差[一点點]|追平|持平|有望|可望|预计|預計|将|將|计划|計劃|目标|目標|曾|如果|若/u;
