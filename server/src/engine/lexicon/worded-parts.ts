/** A share in words that stands beside the part that it is: "a good half of the dwellings, 6,120,", "every fifth dwelling (14,770)". */

/** Between the share and a whole that is told with it: "Well over a third of the 46,310 cases". */
export const OF_TOLD_WHOLE = /^ of (?:the |its |their |our |these |those |all |all the )?(?:[a-z-]+ )?$/iu;
/** Between that whole, or the noun that the share is of, and the part: "closed by the courts, namely". */
export const THEN_PART =
  /^(?! (?:per|a|an|each)\b)[^.;:()\d%]{3,70}(?:, (?:(?:namely|or|that is,?|i\.e\.|some|about|exactly|precisely|in fact|altogether) )*| \((?:or |some |about )?| [–—] (?:some |about )?)$/iu;
/** Behind the part: the apposition ends. */
export const PART_ENDS = /^(?: [a-z-]+)?(?:,|\)| [–—]| (?:of|in) all\b)/iu;
/** Between a part and the share behind it: "have a heat pump, a good half". */
export const SHARE_AFTER_PART =
  /^(?! (?:more|fewer|less|higher|lower|up|down)\b)[^.;:()\d%]{0,60}(?:, (?:(?:or|that is,?|i\.e\.|which is|meaning|thus|only|just|merely|fully|exactly|not quite|rather|a (?:good|bare|full|scant)|hardly|barely) )*| \((?:or |a good )?| [–—] (?:or |a good )?)$/iu;
/** Behind that share: it is of nothing narrower than what is told. */
export const SHARE_ENDS =
  /^(?:[,.;)]|$| [–—]| (?:while|whereas|and|but)\b| of (?:the total|the whole|all|them(?: all)?|the lot|those (?:asked|surveyed|counted))\b(?! (?:[a-z]+ )?(?:who|that|under|over|aged)))/iu;
/** At the head of a sentence, before a count: all that its parts are of. */
export const OPENS_WITH_WHOLE =
  /^(?:(?:in|of|among|out of|from) (?:the|its|their|our|this|all|a)(?: [a-z-]+){0,4} (?:of )?|(?:of|among|out of) )$/iu;
/** The noun that a share or part is of: "of the county's cars", "every fifth | dwelling". */
export const OF_NOUN = /^.{0,40}?\bof (?:the |its |their |our |all |these |those )*([a-z' -]+)/iu;
/** Behind that noun: only some of them. */
export const NARROWED =
  /\b(?:in|on|at|with|without|from|for|who|that|which|whose|over|under|aged|between|since|before|after|living|built|born|of|by|to|and|or)\b/iu;
