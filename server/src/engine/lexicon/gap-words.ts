/** How a text tells the difference of two amounts that it has told before. */

/** Verbs and words that compare two amounts, with "by" before the difference. */
export const COMPARES =
  /\b(?:exceed|outnumber|outstrip|outweigh|surpass|overtake|overtook|beat|trail|lag|lead|led|fell short|falls? short|short of|ahead of|behind|above|below)\w*\b/iu;
export const BY = /(?:,|^| )\s?by (?:about |some |around |just |only |roughly |a total of )?$/iu;
/** "a gap of", "the difference is": names of a difference straight before it. */
export const NAMED_GAP =
  /\b(?:a|the|an|this|that) (?:[a-z]+ ){0,2}(?:gap|difference|shortfall|excess|lead|spread|discrepancy|differential|disparity|benefit|advantage|disadvantage|margin|premium|penalty|deficit|distance|handicap)(?: (?:between (?:them|the two)|in favou?r of [a-z]+))?(?: of| is| was| being| came to| comes to| amounts to| stands at|,)? ?(?:about |some |just )?$/iu;
/** 男性比女性多, 两者相差. */
export const NAMED_GAP_ZH =
  /^[^。；\d]{0,16}(?:[比较較][^，。；\d]{1,10}[多少高低][出了]?|相差|差距|差额|差額|缺口|落差)[约約为為达達有]{0,2}$/u;
/** 扣除发行费用 … 后，净额: what is left of the first when the second is taken away. */
export const TAKEN_AWAY_ZH = /(?:扣除|减去|減去|扣减|扣減|扣掉|剔除)(?![后後])[^，。；\d]{0,12}$/u;
export const LEFT_ZH =
  /^[^，。；\d]{0,4}(?:后|後)?[，,]?[^，。；\d]{0,6}(?:净|淨|实际|實際|实收|實收|实得|實得|到手)[^，。；\d]{0,8}$/u;

/** "net of the €3.6bn of cash it comes to": the first without the second. */
export const TAKEN_AWAY_EN =
  /\b(?:net of|less|minus|deducting|deducted|subtracting|excluding|stripping out|leaving out|without)(?: the| its| their)? $/iu;
/** "so 10,300 were turned away". */
export const SO =
  /, (?:so|so that|hence|thus|therefore|meaning|which means)(?: that)?(?: only| some| about)? $/iu;

/** A name of a difference with the figure that it is: 差距扩大到 12 亿元, "the gap narrowed to 1.2 points". A surplus or deficit is a level of its own. */
export const IS_DIFFERENCE =
  /\b(?:gap|difference|differential|discrepancy|disparity)\b(?: (?:between|in favou?r of) [^.,;:\d]{0,40}?)?(?:,? (?:of|is|was|at|to|by|has|had|being|been|came|comes|amounts|amounted|stands|stood|widened|narrowed|grew|shrank|closed|about|some|around|just|only|nearly|almost|over)){0,4} $|(?:相差|差距|差额|差額|落差|差异|差異)[^，。；：\d]{0,8}$/iu;

/** What is told of all but some. */
export const LEFT_OUT =
  /\b(?:excluding|exclud\w+|without|left out|leaving (?:out|aside)|leaves? (?:out|aside)|apart from|aside from|except|stripping out|stripped of|disregard\w*|net of|ex-)\b|剔除|不含|不计|不計|扣除|排除|撇除|撇开|撇開|除去/iu;
