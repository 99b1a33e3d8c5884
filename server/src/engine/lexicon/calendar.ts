/** Dates as they are written, by day. */
export const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const WEEKDAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
export const WEEKDAYS_ZH = '日一二三四五六';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const WEEKDAY = '(?:(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?';

/** "Friday, 31 May 2024", "June 30, 2024". */
export const DATES_EN = new RegExp(
  `${WEEKDAY}(?:\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTHS})\\b\\.?(?:,? (?<year>(?:19|20)\\d\\d))?|\\b(?<month2>${MONTHS})\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year2>(?:19|20)\\d\\d))?)`,
  'gu',
);
/** 2024 年 5 月 31 日（星期五）. */
export const DATES_ZH =
  /(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号號](?:[（(]?(?:星期|[周週]|礼拜|禮拜)(?<weekday>[一二三四五六日天]))?/gu;
