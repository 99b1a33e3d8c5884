/** What a clause says of a level besides the thing that it is of: verbs, frames, sources, the year as a base. */
export const GENERIC_LEVEL =
  /\b(?:market|industry|sector|business|sales|revenues?|turnover|volume|value|worth|size|total|overall|base|starting|end|point|level|figure|year|forecasts?|estimates?|study|model|report|authors?|analysts?|researchers?|association|according|same|note[sd]?|says?|said|put|puts|stands?|stood|reach(?:es|ed)?|arriv\w+|come[s]?|came|amount\w*|become|grow\w*|gives?|given|expect\w*|collect\w*|took|take[sn]?|earn\w*|spent|spend\w*|basis|figures|likewise|also|again|then|already|still|will|should|would|could|about|roughly|from|for|which|the|its|their)\b|[市规規]场?[规規]?模|市場|市场|行业|行業|整体|整體|总额|總額|规模|規模|预计|預計|达到|達到|约为|約為|基期|基年|报告|報告/giu;
/** A part of what is told. */
export const PART_OF_IT =
  /\b(?:of (?:this|that|it|them|which)|including|excluding|without|only|alone|segment|share|part|north|south|east|west\w*|asia\w*|europe\w*|america\w*|china|chinese|india\w*|german\w*|japan\w*|online|offline|net|gross|profit|loss|costs?|invest\w*|debt|exports?|imports?|budget\w*|planned|earlier|previous(?:ly)?|revis\w+|instead|another|rival|competitor|second|largest|other)\b|其中|占|佔|不含|扣除|出口|进口|進口|净|淨|利润|利潤|成本|投资|投資|另|分别|分別|第二|海外|国内|國內/iu;
/** In the sentence of a level or the one before it: another study, scenario or way to count. */
export const OTHER_VIEW =
  /\b(?:scenario|downside|upside|conservative|optimistic|pessimistic|case|differ\w*|disagree\w*|another|others?|rival\w*|competing|adds?|includ\w+|as well|broader|definitions?|scope|wider|comparable|pro forma|constant|restated|adjusted|[A-Z][a-z]+ (?:Research|Monitor|Insights?|Consulting|Partners|Advisory|Institute|Analytics)|[A-Z]{2,} [A-Z][a-z]+)\b|情景|情境|假设|假設|另一|其他(?:机构|機構|研究|口径|口徑)|同业|同業|口径|口徑|範圍|范围|机构|機構|估算不一|不同/u;
/** Of less than what was told: it explains a smaller size, and no larger one. */
export const OF_LESS =
  /\b(?:counts?|counting|exclud\w+|narrow\w*|leav(?:es|ing) out|without)\b|排除|剔除|不含/iu;
/** In its own sentence: what would be. */
export const WOULD_BE = /\b(?:if|would)\b/iu;
