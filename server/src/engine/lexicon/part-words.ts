/** Frames that tell a part of a whole, and what ties a share to the two. */

/** Between a part and its whole: "3,120 of the 7,800", "312 out of a total of 5,200", "1,290 of its 2,150". */
export const PART_OF =
  /^(?: [a-z'’-]+){0,3} (?:out )?of (?:(?:the|its|their|our|his|her|all|these|those|this|some|about|a|an|total|overall|combined|more than|over|nearly|almost|[a-z]+['’]s?|[a-z-]+ of) ){0,4}(?:[a-z-]+ (?:of )?)?$/i;
/** Before a whole that opens its sentence: "Of the 940", "Out of", "Among its". */
export const FRONTED_WHOLE =
  /(?:^|[,;:] )\W{0,3}(?:out of|of|among|amongst|from|from among)(?! (?:whom|which|them))(?: [a-z-]+){0,4} ?$/i;
/** Behind the count that a share comes to: "300 in all", "12,150 people,". */
export const PART_BEHIND =
  /^(?: (?:in (?:all|total|number)|of them|altogether|[a-z-]+(?: [a-z-]+)?))?(?:[,.;)—–]| (?:have|has|had|were|was|are|is|will|do|did)\b|$)/i;

/** A rate named for what was done with a part: "a response rate of", "an occupancy of", "the pass rate was". */
export const RATE_OF_PART =
  /\b(?:response|return|success|completion|acceptance|approval|admission|pass|failure|conversion|occupancy|vacancy|retention|participation|attendance|utili[sz]ation|recovery|survival|detection|positivity|positive|hit|strike|win|turnout|default|delinquency|rejection|refusal|defect|scrap|graduation|employment|coverage|take-up|uptake|penetration|fill|load|renewal|drop-?out|error|infection|vaccination|enrol?ment|compliance|delivery|click-through|opening|sell-through|cancellation|no-show|mortality|fatality|clearance|placement|satisfaction|implementation|execution|redemption|cure|relapse|collection|repayment|loss|sampling)(?:[ -](?:rate|ratio|quota|factor|share|level))?(?: of| is| was| at| stands at| stood at| comes to| came to)?\s*$/i;

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
export const ELLIPTIC_VERB =
  /^ (?:(?:of them )?(?:were|was|are|is|had|have|has|did|do)\b|[a-z]+ed\b|(?:came|went|took|gave|won|lost|left|met|paid|sent|got|fell|died|sold|bought|held|kept|made|a night|an evening|a day)\b)/i;
