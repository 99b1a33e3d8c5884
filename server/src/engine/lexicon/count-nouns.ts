/** English nouns behind a number in words: what they count, and what only looks like a plural. */

/** Endings in s that are no plurals. */
export const NO_PLURAL =
  /^(?:was|has|is|does|this|its|plus|less|versus|times|thus|across|always|perhaps|yes|as|us|besides|towards|afterwards|percents?|thousands|millions|billions|trillions|dozens|points|halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|years|months|weeks|days|hours|minutes|seconds|decades|centuries)$/;
/** Words that end a noun phrase: nothing is counted past them. */
export const NO_MODIFIER =
  /^(?:and|or|of|to|in|on|at|by|for|from|with|per|out|was|were|has|have|had|more|fewer|less|than|that|which|who|are|but|not|the|all|its|their|his|her|our|a|an|dozen|score|hundred|thousand|million|billion)$/;
/** "The seven largest banks", "three times", "two consecutive quarters": an order or a run, no count of all there are. */
export const NO_COUNT = /^(?:[a-z]*est|top|consecutive|successive|straight|point|times)$/;
/** Before things that were counted already. */
export const DEFINITE = /(?:^|[^a-z])(?:the|these|those|all|both|its|their|our|his|her|[a-z]+[’']s) $/;
/** Before a number that tells an order: "the top five", "the first three". */
export const ORDER = /(?:^|[^a-z])(?:top|first|last|next|past|previous|following) $/;
