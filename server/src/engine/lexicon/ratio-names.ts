/** How a text names the ratio of two amounts, and how it says that the ratio follows from them. */

/** Names that end in one of these are of two like amounts: "load factor", "response rate", "occupancy", "book-to-bill". */
const HEADS =
  '(?:rate|ratio|factor|quota|quotient|percentage|proportion|share|score|occupancy|turnout|coverage|cover|gearing|leverage|utili[sz]ation|availability|uptime|attendance|uptake|take-up|penetration|efficiency|prevalence|retention|punctuality|reliability|completion|compliance|vacancy|absenteeism|recovery|recall|precision|book-to-bill|loan-to-value|ltv|loan-to-deposit|debt-to-equity|sell-through|self-sufficiency|accuracy)';
const LINKS =
  '(?:,? (?:accordingly|thus|therefore|hence|consequently|then|thereby|so|of it|overall|in all)[, ])?,? ?(?:works? out|worked out|c[ao]mes?|stands?|stood|is|was|equals|equalled|amounts?|amounted|reached|reaches|hit|being|put)?(?: thus| therefore| accordingly| then| consequently)?(?: at| of| to| as)?';

/** Straight before the figure: "a case fatality rate of", "Gearing was thus", "Occupancy, accordingly, was", 回收率为. */
export const RATIO_NAMED_EN = new RegExp(
  `\\b${HEADS}\\b${LINKS} (?:about |some |around |just |only |roughly |exactly )?$`,
  'i',
);
/** Straight behind it: "a 37% response rate". */
export const RATIO_NAMED_BEHIND_EN = new RegExp(`^ (?:[a-z-]+ ){0,3}${HEADS}\\b`, 'i');
export const RATIO_NAMED_ZH =
  /[\u3400-\u9fff]{1,6}(?:率|比例|比率|成数|成數)(?:[为為是达達约約仅僅只有至到即乃计計得出]|相当于|相當於)*$/u;

/**
 * Rates of what a passage seldom tells: of tax, money, growth and returns, of time and of ages. Two amounts that stand beside
 * one are not those that make it.
 */
export const RATIO_OF_OTHERS =
  /\b(?:tax|interest|discount|inflation|exchange|coupon|growth|savings?|swap|base|policy|hurdle|churn|dividend|bond|prime|lending|deposit|mortgage|fx|conversion|wage|capital(?:isation|ization)?|cap|approval|quarterly|annual|monthly|yearly|weekly|combined|expense|loss|claims?|tier 1|cet1|solvency|birth|death|fertility|unemployment|jobless|employment|participation|poverty|crime|heart|return|reserve|market|hourly|daily|sharpe|effective|replacement|payout|pay-out|dependency)[ -](?:rate|ratio|factor|share|percentage)\b|(?:税|稅|利|汇|匯|增长|增長|成长|成長|增速|通胀|通膨|贴现|折现|折現|收益|回报|回報|毛利|净利|淨利|利润|利潤|失业|失業|就业|就業|出生|死亡|生育|贡献|貢獻|年化|费|費|净值|市盈|市净|市淨|本益|换手|換手|波动|波動|增值|复合|複合|增幅|跌幅|涨幅|漲幅|同比|环比|環比|杠杆|槓桿|充足|适足|適足|覆盖|覆蓋|周转|週轉|贬值|升值|损失|損失|保证金|税负|稅負|配息|殖利|派息|分红|分紅|参与|參與|自给|自給)率/iu;

/** In the clause of a figure: it follows from what was told before. */
export const CONCLUDES =
  /\b(?:thus|hence|therefore|accordingly|consequently|so|then|which (?:means|makes|gives|puts|is)|works? out|worked out|in other words|put differently|that is|this (?:means|makes|gives|puts|is|represents|represented|equals)|that (?:means|makes|gives|puts|represents|represented|equals))\b|因此|因而|由此|从而|從而|故|折合|换算|換算|合计|也就是|即|意味/iu;

/** Between the amounts and a ratio that follows from them. */
export const RATIO_FOLLOWS =
  /(?:[,;:(]| [–—]|\.|\band|^)\s?(?:(?:or|thus|hence|so|therefore|accordingly|consequently|that is|that was|that being|i\.e\.|in other words|put differently|which is(?: to say(?: that)?)?|which (?:means|meant|makes|made|gives|gave|puts|put|works? out|comes? to|amounts? to|corresponds to|equals|represents|translates (?:into|to)|leaves|left)(?: that)?|equivalent to|equal to|corresponding to|amounting to|representing|equalling|giving|making|meaning|for|an?|the|its|their)\b[^.;\d]{0,60}|)$|\b(?:equivalent to|equal to|corresponding to|representing|equalling|amounting to|accounting for|making up|making) (?:about |some |just |only )?$|(?:，|；|。|（|：|——)(?:即|也就是说?|也就是說?|亦即|相当于|相當於|折合|合|占|佔|等于|等於|也即|换言之|換言之|意味着|意味著)[^，。；\d]{0,16}$/iu;

/** Straight behind a share, before its whole: "21% of the republic's $70bn economy", "14.3 per cent of a wheat area put at". */
export const OF_WHOLE_BEHIND =
  /^ of (?:(?:the|a|an|its|their|our|all|this|that|his|her|some|about) )?(?:(?!(?:and|but|while|with|or|which|that|for|from|in) )[\p{L}'’-]+ ){0,6}(?:of |at |to |the )?(?:about |some |nearly |almost |over |more than |around )?$/iu;

/** Between a part and its whole: "171 victories from 228 matches", "£10.5m out of the £12.5m", "$1.05bn of $42.0bn". */
export const PART_FROM =
  /^(?: (?!(?:and|while|but|with|to|than|versus|per|for) )[\p{L}'’-]+){0,4} (?:out of|of|from|among|amongst|in) (?:(?:the|its|their|our|his|her|all|these|those|this|some|about|a|an|total|overall|combined|more than|over|nearly|almost|[\p{L}-]+['’]s?|[\p{L}-]+ of) ){0,4}(?:[\p{L}-]+ ){0,2}(?:of )?$/iu;

/** Between a whole and the part that a share of it comes to: "– 280 –", "(280)", ", that is 280,", "whose take was $5.4bn". */
export const SAYS_PART =
  /^[^.;:()\d]{0,60}(?: [–—] ?| \(|, (?:or |that is |namely |i\.e\. |in all |some )|[, ]whose [a-z ]{2,24} (?:was|were|is|came to|amounted to) )$/iu;

/** "5.4 times as much.", "eight times over": of two amounts told before, and of nothing that follows. */
export const TIMES_OF_TWO =
  /^ (?:as (?:much|many|large|big|high|long|great|heavy|often|fast|far)|over|the size|the number|the amount|the weight|the length)(?=[.,;:)]| [–—]|$)/iu;
/** "one for every eight", "a goal every three matches": how many of the more there are for one of the fewer. */
export const ONE_FOR_EVERY =
  /\b(?:one|a|an)(?: (?<noun>[a-z]{3,}))?(?: (?:for|to|per))? (?:every|each) (?<count>\d{1,3}(?:\.\d)?|[a-z]+(?:-[a-z]+)?)\b(?! (?:percent|per cent|of these|of those|time))/giu;
