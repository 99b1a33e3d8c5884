/** How a word of rise or fall stands to the two values that it is told of, when it touches neither. */

/** Between the word and the first value. */
export const AHEAD_OF_LEVELS =
  /^(?: (?:over|during|in|within|through|since) (?:the |this |that |last |all of )?(?:(?:past |whole |same |reporting )?(?:year|half-year|quarter|month|season|period|decade|summer|winter|twelve months|12 months)|(?:19|20)\d\d))?[,:] (?:it|they|there|the (?:rate|ratio|figure|number|total|level)) (?:was|were|is|are|stood at|stands at|came to|amounted to|averaged) (?:about |only |just |still )?$|^(?: again)?(?: for the [a-z]+ (?:year|month|quarter|time)(?: running| in a row| since (?:the )?[^,;.\d]{0,12}(?:(?:19|20)\d\d)?| in (?:over |more than )?(?:[a-z]+|\d+) (?:years|decades|months|quarters))?)?(?: (?:slightly|sharply|again|further|somewhat|markedly|last year|in (?:19|20)\d\d)){0,2}[,:]\s(?:(?:from|to|at|with|reaching|by) )?(?:about )?$|^(?:了|明显|明顯|显著|顯著)?[，：:](?:由|从|從|为|為|达|達|至)?(?:去年|上年|(?:19|20)\d\d年)?的?$/iu;
/** From the word to the earlier value: "higher than the year before (". */
export const COMPARED =
  /^(?:higher|lower|more|fewer|less|larger|smaller|greater|up|down) (?:than|on|from) (?:in )?(?:the |a |last )?(?:year|month|quarter|period|(?:19|20)\d\d)(?: (?:before|earlier|ago))?,? (?:when (?:it was|there were) |\()?$/iu;
/** Before a word of change that is denied. */
export const UNTRUE =
  /(?:不|未|没|沒|没有|沒有|并未|並未|\b(?:no|not|never|without|hardly|instead of) (?:a )?)$/iu;
