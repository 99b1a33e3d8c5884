/** Words by which rates of growth that follow on each other, and what they come to, are told. */

/** Before the rate of the whole time: "adds up to", 三年累计. */
export const CUMULATIVE_RATE =
  /累计|累計|合计|合計|一共|总共|總共|加起来|加起來|[二两兩三四五六]年(?:[间間]|来|來|里|內|内)?(?:共|总|總|合|下来|下來)|(?:比|较|較)[二两兩三四五六]年前|\b(?:all told|than at the (?:outset|start|beginning)|over the (?:two|three|four|five|whole|entire|period)|overall|cumulative|cumulatively|in all|altogether|in total|taken together|combined|(?:adds?|added|adding) up to|leaving|leaves|left|between them|jointly|all in all|on balance|compound(?:s|ed|ing)? (?:to|into)|the (?:result|upshot|net effect|combined effect|net result)|mak(?:es?|ing)|made|therefore|thus|hence)\b/i;
/** Behind it: "in all", "more than two years ago", "above its 2021 level". */
export const CUMULATIVE_RATE_BEHIND =
  /^\s*(?:(?:[a-z]+\s){0,4}than at the (?:outset|start|beginning)|in all|altogether|in total|cumulatively|over the (?:two|three|four|five|whole)|in (?:two|three|four|five) years)\b|^\s*(?:more|less|higher|lower|above|below|up|down|larger|smaller|bigger|greater|dearer|costlier|pricier|cheaper|ahead|behind|short|better|worse)\s(?:[a-z]+\s){0,6}(?:(?:two|three|four|five) years (?:ago|earlier|before)|(?:19|20)\d\d|(?:began|begun|started|stood) (?:out|off|with|from|at first)?)/i;
export const GROWS =
  /growth|more|less|larger|bigger|smaller|greater|dearer|costlier|pricier|cheaper|stronger|weaker|faster|slower|longer|shorter|short of|ahead|behind|higher|lower|above|below|grew|rise|rose|gain|increase|fall|fell|drop|decline|loss|lost|增|升|涨|漲|成长|成長|降|跌|减|減/i;

/** Between two members of a plain list of rates. */
export const NEXT_STEP =
  /^(?:\s*(?:in|for|during|over|across) (?:19|20)\d\d|\s*(?:the )?(?:last|this|next|following) year|\s*the year (?:before|after))?\s*(?:[,，、]|and|和|及|,\s*and|以及)\s*(?:(?:by|then|a|another|further|again|in (?:19|20)\d\d)\s+){0,4}$/i;
/** One step after another, though no year says so. */
export const IN_STEPS =
  /再|又|继续|繼續|接着|接著|随后|隨後|\b(?:then|another|further|again|followed by|subsequently)\b/i;
/** The sentence tells of times that follow on each other. */
export const SUCCESSIVE =
  /累计|累計|[二两兩三四五六]年|连续|連續|逐年|依次|先后|先後|(?:19|20)\d\d.{0,30}(?:19|20)\d\d|\b(?:cumulative|cumulatively|successive|consecutive|in a row|running|annual|years|quarters|months|each of)\b/isu;
/** What follows is drawn from what was told. */
export const CONCLUDES =
  /因此|于是|於是|这样|這樣|意味|\b(?:so|thus|leaving|leaves|left|meaning|means|therefore|hence)\b/i;

/** Opens a sentence that adds up the rates of the one before: "Taken together that makes", 三年下来. */
export const ALL_TAKEN =
  /^\W{0,3}(?:taken together|together|all told|in all|all in all|altogether|overall|between them|cumulatively|combined|compounded|that (?:makes|leaves|left|means|is)|this (?:makes|leaves|left|means|is)|over the (?:two|three|four|five) years|in sum|as a result)\b|^[^，。；]{0,6}(?:合计|合計|累计|累計|加起来|加起來|算下来|算下來|[二两兩三四五六]年(?:下来|下來|间|間))/iu;

/** How many years the whole is said to take. */
export const YEARS_COUNTED: readonly (readonly [words: RegExp, years: number])[] = [
  [/[二两兩]年|\b(?:two|2) years\b/i, 2],
  [/三年|\b(?:three|3) years\b/i, 3],
  [/四年|\b(?:four|4) years\b/i, 4],
  [/五年|\b(?:five|5) years\b/i, 5],
  [/六年|\b(?:six|6) years\b/i, 6],
];
/** The year that the whole is measured from. */
export const SINCE_YEAR =
  /\b(?:than in|above (?:its|their|the)|below (?:its|their|the)|(?:its|their|the)|since|of) ((?:19|20)\d\d)(?: level)?\b|(?:比|较|較)((?:19|20)\d\d)年/i;
