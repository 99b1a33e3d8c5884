/** Where a text says in which month its fiscal year ends. */
export const FISCAL_END_ZH =
  /(?:[财財]年|[会會][计計]年度|[财財]政年度)[^，。；\d]{0,10}?(\d{1,2})月(?:\d{1,2}日|底|末)?(?:结束|結束|截止|止|终了|終了|为止|為止|完结|完結)/gu;
export const FISCAL_END_EN =
  /\b(?:fiscal|financial) years? (?:that |which )?(?:ends?|ended|ending|closes?) (?:on |in |at the end of )?(?:\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
export const MONTH_NAMES_EN = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
