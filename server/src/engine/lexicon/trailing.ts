/** Lengths of time that end with the time spoken of: TTM, "the past 12 months", 近12个月. */
export const LOOKS_BACK =
  /\b(?:TTM|LTM)\b|\b(?:trailing|rolling)[ -](?:twelve|12|four|4)\b|\b(?:past|last|previous|preceding|latest) (?:\w+ )?(?:months?|quarters|years|decade)\b|(?:近|过去|過去|最近|滚动|滾動)(?:\d{1,2}|[一二两兩三四五六七八九十]{1,3})[个個]?(?:月|年|季)/giu;
/** Those of twelve months. */
export const TWELVE_MONTHS_BACK =
  /^(?:TTM|LTM|trailing|rolling|\w+ (?:twelve|12|four|4) |(?:近|过去|過去|最近|滚动|滾動)(?:12|十二)[个個]?月|(?:近|过去|過去|最近|滚动|滾動)[一1]年)/iu;
/** What none of them is told without. */
export const LOOKS_BACK_CUE =
  /[TL]TM|[tl]tm|railing|olling|(?:past|last|evious|eceding|atest) |近|[过過]去|[滚滾][动動]/u;
