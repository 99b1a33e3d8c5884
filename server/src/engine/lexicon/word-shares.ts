/** A sentence that goes on about what was just counted, up to its figure. */
export const GOES_BACK =
  /\b(?:this|that|these|those|such|which|thus|hence|so|therefore|accordingly|in other words|put (?:differently|another way)|equivalent|equals?|i\.e\.|making|makes|means|amounts?|or)\b|[这這该該此]|也就是|即|因此|换言之|換言之|相当于|相當於|换句话说|換句話說|折合/iu;
/** What a share is of when it is of all that was told, by no name of its own. */
export const OF_ALL_TOLD =
  /^\W*(?:the |its |their |all |this |that |these |those )*(?:total|whole|sum|money|amount|proceeds|funds?|budget|figure|number|cost|costs|bill|lot|them|it|these|those|cases|stock|sample|field|membership|intake)\b|^的?(?:总数|總數|总量|總量|总额|總額|总体|總體|全部|资金|資金|款项|款項|金额|金額)/iu;
/** What the share is of, behind it: "of the households", 的园所. */
export const SHARE_OF_EN =
  /^ of (?:the |its |their |all |these |those |our |every )*((?:[a-z'’-]+ ?){1,4})/iu;
/** Between a count and the share that restates it, either way round. */
export const RESTATED_SHARE =
  /^[^.;,()\d。；，]{0,28}[,，(（] ?(?:or |that is,? |namely |i\.e\. |about |roughly |即|约|約|也就是|占|佔)*$/iu;
/** Straight behind a count: of the things counted in a sentence before. */
export const OF_THOSE_TOLD = /^(?: [a-z-]+){0,2} of (?:them|these|those|the latter)\b/iu;
/** "950 of the applicants": of what was counted under that name. */
export const OF_NAMED = /^(?: [a-z-]+){0,1} of the ([a-z]{4,}s)\b(?! of)/iu;
export const AMONG_THOSE_TOLD =
  /\balone,? [^.;,\d]{0,16}$|^\W*(?:(?:among|of) (?:them|these|those)(?:,| (?:were|are|was|is))|including|included)[^.;,\d]{0,24}$|其中[^，。；\d]{0,12}$/iu;
/** "of the trees felled | were diseased": what the share is of, and what is said of it. */
export const SHARED_NOUN =
  /^ of (?:the |its |their |all |these |those |our |every )*([a-z' ’-]{3,40}?) ((?:was|were|is|are|has|have|had|did|do|does|could|can|went|came|fell|said|use[ds]?|live[ds]?|work(?:s|ed)?|failed|passed|voted|received|got|showed|reported) [^.,;()]*)/iu;

/** Between a percentage and the same share in words. */
export const IN_OTHER_WORDS =
  /^[）)]?[^。；;.\d]{0,40}[，,—–]\s?(?:换言之|換言之|换句话说|換句話說|也就是说?|也就是說?|亦即|即|等于说|等於說|意味着|意味著|可见|可見|in other words,?|put differently,?)[，,]?\s?(?:有|约|約|已|已有|already |some )?$/iu;
