/** Two sides of a vote, a poll or a game told beside each other: "by 48% to 45%", "52 to 47". */

/** How the two are joined. */
export const SIDES = / to |[–—-]|(?<=\d)比(?=\d)/iu;
/** Since the sentence before: somebody wins, leads or takes a side. */
export const SCORED =
  /\b(?:split|divided?|divides|voted?|votes|voting|polled|beat|beats|beaten|beating|defeat(?:ed|s|ing)?|won|wins|winning|lost|loses|losing|led|leads?|leading|trail(?:ed|s|ing)?|carried|rejected|approved|adopted|back(?:ed|s|ing)|prefer(?:red|s|ring)?|favou?r(?:ed|s|ing)?|oppos(?:e|ed|es|ing)|outscored|outpolled|outvoted|edged|majority|score|poll|ballot|runoff|run-off|referendum|contest|outnumber(?:ed|s|ing)?|outpac(?:ed|es|ing)|disapprov(?:e|ed|es|al)|approv(?:e|es|al)|tied|narrowly|ahead of|behind|before|above|below)\b[^.;,]*$|\b(?:result|score|outcome|tally|vote|count|verdict), $/iu;
/** Behind them: between whom. */
export const AMONG_SIDES =
  /^[^.,;]{0,12}\b(?:between|in favou?r|against|for (?:and against|the)|majority|vote)\b/iu;
