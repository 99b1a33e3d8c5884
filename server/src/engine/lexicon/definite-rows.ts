/** "all eight districts", "of the eight districts", 八个区均: how many there are of what the rows of a table are. */
export const DEFINITE_NUMBER =
  /\b(?:all|each of the|every one of the|none of the|of the|(?:in|across|at|between|among|throughout) the|both|the other|the) ([a-z]+|\d{1,2}) ([a-z]+)\b|(?:[全所]有?|这|這|该|該|其中)?([一二两兩三四五六七八九十]{1,2}|\d{1,2})[个個条條家座大所]([\u3400-\u9fff]{1,4}?)(?:均|都|皆|全部|中)/giu;
/** What makes it a number of others, or a table of some of them. */
export const OF_SOME =
  /\b(?:other|others|largest|biggest|smallest|top|selected|main|major|leading|remaining|rest|first|last|best|worst|excluding|another)\b|其他|其它|其余|其餘|主要|前[一二三四五六七八九十\d]|最[大小高低]|部分|重点|重點/iu;
