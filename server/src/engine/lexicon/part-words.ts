/** Between a part and what it is set against, before 的 and the share: ，为法定限额, ，相当于计划. */
export const SET_AGAINST_ZH =
  /^[，,](?:已|仅|僅|只|大?[约約])?(?:为|為|是|等于|等於|相当于|相當於|达到?|達到?|完成|实现|實現|[合仅只]?及)(?:了)?[^，。；：\d]{2,14}$/u;

/** Frames that tell a part of a whole, and what ties a share to the two. */

/** Between a part and its whole: "3,120 of the 7,800", "312 out of a total of 5,200", "1,290 of its 2,150". */
export const PART_OF =
  /^(?: (?!(?:on|and|while|but|with|from|to|than|versus) )[a-z'’-]+){0,5} (?:(?:out )?of|among|amongst) (?:(?:the|its|their|our|his|her|all|these|those|this|some|about|a|an|total|overall|combined|more than|over|nearly|almost|[a-z]+['’]s?|[a-z-]+ of) ){0,4}(?:[a-z-]+ ){0,2}(?:of )?$/i;
/** "on sales of $240m", "against premiums of £900m": what an amount is set against. */
export const SET_AGAINST =
  /^[^.;:()\d]{0,30}\b(?:on|against|out of|from) (?:[a-z]+ ){0,3}(?:of )?(?:about |some )?$/i;
/** "a pre-tax margin of", "the cost-income ratio was". */
export const RATIO_OF_TWO =
  /\b(?:a|an|the|its) (?:[a-z-]+ ){0,2}(?:margin|ratio|yield|return|rate|share|quota)(?: of| is| was| at| came to| stood at)\s*$/i;
/** Before a whole that opens its sentence: "Of the 940", "Out of", "Among its". */
export const FRONTED_WHOLE =
  /(?:^|[,;:] )\W{0,3}(?:out of|of|among|amongst|from|from among)(?! (?:whom|which|them))(?: [a-z-]+){0,4} ?$/i;
/** Behind the count that a share comes to: "300 in all", "12,150 people,". */
export const PART_BEHIND =
  /^(?: (?:in (?:all|total|number)|of them|altogether|[a-z-]+(?: [a-z-]+)?))?(?:[,.;)—–]| (?:have|has|had|were|was|are|is|will|do|did)\b|$)/i;

/** A rate named for what was done with a part: "a response rate of", "the pass rate was", "an occupancy of". */
export const RATE_OF_PART =
  /\b(?:(?:response|return|success|completion|acceptance|approval|admission|pass|failure|conversion|vacancy|participation|recovery|survival|detection|positivity|positive|hit|strike|win|default|delinquency|rejection|refusal|defect|scrap|graduation|employment|fill|load|renewal|drop-?out|error|infection|vaccination|enrol?ment|compliance|delivery|click-through|opening|sell-through|cancellation|no-show|mortality|fatality|clearance|placement|satisfaction|implementation|execution|redemption|cure|relapse|collection|repayment|loss|sampling|occupancy|retention|attendance|utili[sz]ation|coverage|take-up|uptake|penetration)[ -](?:rate|ratio|quota|factor|share|level)|(?:occupancy|turnout|retention|attendance|utili[sz]ation|coverage|take-up|uptake|penetration|vacancy))(?: of| is| was| at| stands at| stood at| comes to| came to)?\s*$/i;

/** Rates of what the pair does not tell, straight before the share: "at an effective tax rate of". */
export const OTHER_RATE =
  /\b(?:tax|interest|discount|inflation|exchange|coupon|growth|unemployment|jobless|savings?|swap|base|policy|hurdle|churn) rate(?: of| is| was| at)? $|(?:税率|稅率|利率|贴现率|折现率|折現率|通胀率|通膨率|失业率|失業率|汇率|匯率)[为為是约約]?$/iu;

/** "which puts the margin at", "giving a ratio of", "mean an occupancy of". */
export const PUTS_RATIO =
  /\b(?:puts?|putting|gives?|giving|for|makes?|making|leaves?|leaving|means?|meaning|implies|imply|implying|yields?|yielding) (?:the|its|an?) (?:[a-z-]+ ){0,3}(?:margin|ratio|rate|yield|return|share|occupancy|quota|turnout|coverage|factor|penetration|utili[sz]ation)(?: at| of| to)?\s*$|\b(?:so|so that|hence|thus|therefore|and|which means(?: that)?|meaning(?: that)?|,) (?:the|its|an?) (?:[a-z-]+ ){0,3}(?:margin|ratio|rate|yield|return|share|occupancy|quota|turnout|coverage|factor|penetration|utili[sz]ation|attendance|uptake|take-up) (?:thus |therefore |thereby |then )?(?:work(?:s|ed) out|c[ao]mes? out|c[ao]mes?|ended up|is|was|stood|stands|amount(?:s|ed)|settled|landed)(?: at| to| as)?\s*$/i;
/** An amount that another is measured by: "a capacity of 253,000", "on a turnover of". */
export const MEASURED_BY =
  /\b(?:capacity|available|offered|eligible|invited|registered|planned|targeted|seats|total|potential|entitled)\b[^.;,\d]{0,24}$|(?:^|[,;:] )\W{0,3}(?:on|with|against) (?:an? |the |its )?(?:[a-z-]+ ){0,2}(?:turnover|sales|revenues?|premiums?|income|assets|equity|capital|deposits|loans)(?: of)? $/i;

/** What stands between a pair and the share that is told of it. */
export const TIES: readonly RegExp[] = [
  // a bracket, a comma, a dash, "or"
  /^[^;.()]{0,70}(?:\(|, | [–—] |\bor |, or |[;:] )(?:that is|i\.e\.|that being|or|thus|in other words|hence)?,?\s*$/i,
  // "which corresponds to", "a share of", "an occupancy rate of"
  /^[^;.()]{0,60}(?:[,;:(]| [–—]|\band) ?(?:which|that|this)(?: figure| number)? (?:is|was|means|gives|makes|corresponds to|amounts to|comes to|works out at|works out to|equates to|equals|represents|translates into|translates to|puts|leaves|left)(?: (?:a|an|the) (?:[a-z-]+ ){0,3}(?:of|at))?\s*$/i,
  /^[^;.()]{0,60}(?:[,;:(]| [–—]|\band| for| giving| meaning| making| with| or)\s?(?:a|an|the) (?:[a-z-]+ ){0,3}(?:share|rate|ratio|quota|proportion|percentage|occupancy|turnout|coverage|factor|penetration)(?: of| is| was)\s*$/i,
  /^[^;.()]{0,60}\b(?:equal to|equivalent to|corresponding to|representing|equalling|equaling|making up|accounting for|amounting to|equates to|making|some)\s*$/i,
  // 占, 即, brackets, 比例为
  /^[^，,。；;\d（(]{0,14}[，,、]?[（(]?(?:大?[约約])?(?:[占佔]比?|即|也就是|比重|比例|等于|等於|相当于|相當於)[^，,。；;\d]{0,10}$/u,
  /^[^，,。；;\d（(]{0,14}[（(]$/u,
];

/** A count without a noun of its own, before its verb: "and 1,776 replied". */
export const ELLIPTIC =
  /^(?=[,;]| [–—])|^ (?:(?:of them )?(?:were|was|are|is|had|have|has|did|do)\b|[a-z]+ed\b|(?:came|went|took|gave|won|lost|left|met|paid|sent|got|fell|died|sold|bought|held|kept|made|a night|an evening|a day)\b)/i;

/** In the clause of an amount that it is a part of what was told before: 其中, 落户园区的有, 只开工, 当中有. */
export const SAYS_PART =
  /其中|当中|當中|里面|裡面|之中|其内|其內|[只仅僅]|光是|单是|單是|(?:的|者)(?:共|计|計|已)?(?:有|为|為|是|达|達)?$/u;

/** A row of what is left: "Other foreign", 其他. */
export const REST_ROW =
  /\b(?:others?|remaining|rest|remainder|elsewhere|miscellaneous|unallocated|misc)\b|其他|其它|其余|其餘|另外/iu;
/** What a sentence says that its subject holds besides, or does not: "which include all mini-mills and one unit on the coast,". */
export const ASIDE_WITH =
  /(?:,|\(| –| —) ?(?:(?:which|who|that) (?:also )?(?:includes?|comprises?|takes? in|covers?|counts?|excludes?|leaves? out|own|owns)|(?:also )?(?:including|comprising|counting|excluding|with|without|plus|apart from|except for|as well as|together with|along with|ahead of|behind|unlike))\b[^,;()–—]{1,80}(?:,|\)| –| —)/iu;
