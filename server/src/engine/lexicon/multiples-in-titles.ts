/** Verbs by which a title tells how many times as much there is, with the factor. */
export const TITLE_FACTORS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:e|es|ed|ing)|twofold|two-fold)\b|翻倍|翻番|翻一番|倍增/iu, 2],
  [/\b(?:tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|threefold|three-fold)\b|增至三倍|翻两倍|翻兩倍/iu, 3],
  [/\b(?:quadrupl(?:e|es|ed|ing)|fourfold|four-fold)\b|翻两番|翻兩番/iu, 4],
  [/\b(?:quintupl(?:e|es|ed|ing)|fivefold|five-fold)\b/iu, 5],
  [/\b(?:halv(?:e|es|ed|ing)|cut in half|fall(?:s|en)? by half|fell by half)\b|减半|減半|腰斩|腰斬/iu, 0.5],
];
/** What blurs the factor, straight before the verb or behind it. */
export const TITLE_OVER = /\bmore than\b|\bover\b|逾|超/iu;
export const TITLE_NEARLY =
  /\b(?:nearly|almost|close to|all but|about to|set to|roughly|about|virtually)\b|近|接近|几乎|幾乎|将|將/iu;
/** No claim about what was: plans, questions. */
export const NOT_YET =
  /\b(?:to|will|could|may|might|plans?|aims?|wants?|hopes?|should|if|why|how|expected|forecast|target)\b|[?？]|计划|計畫|拟|擬|目标|目標|有望|预计|預計/iu;
/** Before or behind a level of an earlier time. */
export const EARLIER =
  /\b(?:(?:a|one|two|three|four|five|ten|twelve|[0-9]{1,2}) (?:years?|months?|decades?) (?:before|earlier|ago|previously)|the (?:previous|preceding|prior|year before|same (?:period|month|quarter))|last year|compared with|as against|against|up from|down from|from)\b|上年|去年|同期|年前|此前/iu;
