/** How a text tells between what something lies, and what it then tells of the same. */

export const VARIES =
  /波动|波動|之间|之間|介于|介於|介乎|界乎|区间|區間|不等|上落|浮动|浮動|徘徊|[游遊]走|落在|[范範][围圍]|\b(?:between|rang(?:ed|ing|es|e)|var(?:ied|ying|ies|y)|fluctuat(?:ed|es|ing))\b/i;
/** Before the first of two ends that are told one by one. */
export const RANGES_FROM =
  /\b(?:rang(?:ed?|es|ing)|var(?:ied|ies|y|ying)|fluctuat(?:ed?|es|ing)|mov(?:ed?|es|ing)|swung|swings?|oscillat(?:ed|es)|lay|lies|lie|stayed|were|was|all|runs?|ran|running|spans?|spanned|stretch(?:ed|es)?|spreads?|extend(?:ed|s)?|go(?:es)?|went|reach(?:ed|es)?|differ(?:ed|s)?) (?:all the way |everywhere |anywhere )?(?:from|between) (?:a low of |a mere |just |only )?$/i;
/** Between the two ends: "from 3.9% in Vale to 9.4% in Portham". */
export const JOINS_ENDS =
  /^(?: (?:in|at|on|for|with) (?:the )?(?:[a-zA-Z][\w’'-]* ?){1,4})?[, ]*(?:up |right up |all the way )?(?:to|and)\s*(?:a high of |as much as )?$/;

export const EXTREME =
  /最高|最低|峰值|谷底|\b(?:highest|lowest|dearest|cheapest|peak|peaked|maximum|minimum|top|bottom)\b|\b(?:the|its|their) (?:low|high)(?: of| was| came at| stood at)? $/i;
/** 介于 7.58 元至 8.83 元之间，最低点 7.28 元: in the same sentence. */
export const EXTREME_BEHIND =
  /[，；、](?:其中|而|并以|並以|以)?[^，。；\d]{0,12}?(?:最低|最高|最长|最長|最短|最大|最小|最多|最少|居冠|居首|垫底|墊底)[^，。；\d]{0,8}$/u;
/** 仁济 18.2 小时居冠, 圣安 9.4 小时最短: the rank stands behind the value. */
export const EXTREME_AFTER =
  /^的?(?:最低|最高|最长|最長|最短|最大|最小|最多|最少|最[快慢贵貴轻輕重强強弱]|居冠|居首|居末|[夺奪]冠|称冠|稱冠|[垫墊]底|为最|為最|[为為]全)/u;
/** "Eastmarch, at 10.2%,": one of them by its name, and nothing else in the clause. */
export const NAMED_VALUE =
  /(?:^|[.;:] ?)\s*(?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*)*,? (?:at|with|on) (?:only |just )?$/;
/** "across the eleven health regions": a range over all of some members. */
export const OVER_MEMBERS =
  /\b(?:across|among|between|over) (?:the|all|all the|its|our|their) (?:[a-z-]+ ){0,3}[a-z]+s\b/;
/** "patients in Westmark waited 83 days", "those in the capital": one of these, by its name. */
export const OF_ONE_OF_THEM =
  /(?:^|[.;,:]) ?(?:and |while |but )?(?:the )?(?:[a-z]+ ){0,3}(?:in|of|at|from) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* (?:had to )?[a-z]+(?: (?:for|about|some|only|just|on))? $/;
/** A mean of all those that ranged lies between its extremes. */
export const OF_ALL_TOGETHER =
  /\b(?:taken together|all together|together|overall|combined|as a whole|on average|averaged|the (?:overall |mean |weighted |joint )?(?:average|mean|median))\b[^.;]*$|(?:合计|合計|整体|整體|总体|總體|平均)[^，。；]{0,10}$/iu;

/** What is said to lie within the range at all times. */
export const NEVER_LEFT =
  /\b(?:never (?:once )?(?:left|strayed|moved|went|got) (?:out(?:side)? (?:of )?|beyond |from )?|(?:stayed|remained|kept|held|moved|was|were) (?:\w+ )?(?:within|inside|in) |did not leave |at all times|throughout|confined to )|始终|始終|一直|从未|從未/iu;
/** Before a value on the way of something. */
export const REACHED =
  /\b(?:touched|peaked at|hit|reached|topped out at|spiked (?:to|at)|climbed to|rose to|fell to|dropped to|sank to|dipped to|bottomed (?:out )?at|started at|began at|opened at|ended at|closed at|stood at|was (?:back )?(?:at|down to|up to)) $/iu;

/** Before the value of the one that stands first or last among all those spoken of. */
export const FIRST_OR_LAST =
  /\b(?:(?:brought|bringing|brings) up the rear|(?:came|comes|was|is|were|finished|ranked) (?:last|first|bottom|top|(?:the )?[a-z]{3,}est)|(?:the )?(?:least|most|worst|best|weakest|slowest|fastest|lowest|highest|smallest|largest|poorest|shortest|longest) [^.;,\d]{0,24}|trailed|lagged|led the (?:way|field|list|pack)|heads? the list|headed the list|tops? the list|topped the list|managed (?:just|only)|did worst|did best)(?: of all| behind)?,? ?(?:at|with|on|was|is|of)? ?(?:just |only |a mere )?$|(?:最[高低少多差好慢快]|垫底|墊底|居首|居末|末位|榜首)[^，。；\d]{0,8}[，,]?(?:为|為|仅|僅|只有|有|达|達)?$/iu;
