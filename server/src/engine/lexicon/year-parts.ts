/** The four quarters or the two halves named as such, without one of their own for each figure. */
export const QUARTERLY =
  /四个季度|四個季度|四季(?!度)|各季度|分季度|一至四季度|\b(?:four quarters|quarterly|quarters)\b/iu;
export const HALVES = /(?:上半年.*下半年)|\bfirst half\b.*\bsecond\b/isu;
export const WHOLE_YEAR =
  /全年|全財年|全财年|\b(?:full[- ]year|for the year|the (?:full|whole|entire) year|the year as a whole|over the year|whole year|year's total|twelve months)\b/iu;
/** "in the second": a quarter or half that the text has begun to count. */
export const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^\s*in the first(?! (?:half|quarter|three|six|nine|month))\b/iu, 0],
  [/^\s*in the second(?! (?:half|quarter))\b/iu, 1],
  [/^\s*in the third(?! quarter)\b/iu, 2],
  [/^\s*in the (?:fourth|last|final)(?! (?:quarter|month|year))\b/iu, 3],
];
/** What is no flow: no year is the sum of its parts. */
export const NO_FLOW =
  /余额|餘額|存量|保有|用户|用戶|人数|人數|员工|員工|率|均|价|價|指数|指數|balance|stock|rate|average|margin|headcount|price|index|employees|users|customers/iu;
export const AIM =
  /目标|目標|预计|預計|指引|预期|預期|计划|計畫|\b(?:target|guidance|expect|aim|forecast|plan)/iu;
/** 二季度末: a moment, not the time that ends with it. */
export const AT_END = /[末底]$|\bend\b/iu;
/** What has come together since the year began: 三季度末累计, "the running total by September". */
export const RUNNING =
  /累计|累計|\bend\b.{0,40}\btotal of\b|\b(?:running total|cumulative(?:ly)?|year[- ]to[- ]date|so far this year|since January)\b/iu;
export const RUNNING_BEHIND =
  /^\s*(?:in the year to date|year[- ]to[- ]date|so far this year|cumulatively|after (?:the first )?(?:six|nine|ten|eleven) months\b(?! of)|at the nine-month (?:stage|mark)|since (?:January|the start of the year))\b/iu;
