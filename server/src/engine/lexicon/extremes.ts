/** Words that put a value at the lower end, in the middle or at the upper end of those of one measure. */
export const LOWEST =
  /最低|最小(?!值以)|最少|最短|下限|低至|\b(?:lowest|minimum|least|smallest|cheapest|shortest|a low of|lower bound|bottom|10th percentile|25th percentile|lower quartile|first quartile)\b/i;
export const MIDDLE = /平均|均值|中位|\b(?:mean|median|average)\b/i;
export const HIGHEST =
  /最高|最大|最多|最长|最長|上限|高达|高達|\b(?:highest|maximum|largest|biggest|dearest|longest|most expensive|a high of|a peak of|upper bound|top|75th percentile|90th percentile|upper quartile|third quartile)\b/i;
