/** People of an age, as a share of all: "a third of the inhabitants are already 65 or over", "those aged 65 and over make up". */

const AGE =
  '(?:\\d{1,2} (?:years )?(?:or|and) (?:over|older|above|more)|(?:under|younger than|below) (?:the age of )?\\d{1,2}|over \\d{1,2})';
const ALL_PEOPLE = '(?:population|inhabitants?|residents?|people|citizens|islanders)';

/** Straight behind the share; the group tells the age. */
export const PEOPLE_ARE_AGED = new RegExp(
  `^(?: of (?:the |all |its |our )*)? ?${ALL_PEOPLE} (?:is|are)(?: (?:now|already|still|today))?(?: aged)?(?: at least)? (${AGE})(?=[,;.]| and\\b|$)`,
  'iu',
);
/** All that may stand before such a share in its sentence. */
export const NOTHING_BEFORE = /^(?:(?:already|today|now|but|and|so|thus|currently|meanwhile),? )?$/iu;
/** Before the share, from the beginning of its sentence; the group tells the age. */
export const THE_AGED_ARE = new RegExp(
  `^(?:people|persons|those|residents|inhabitants|the population)(?: who are)?(?: aged)? (${AGE})(?: (?:now|already|still|today))? (?:makes? up|accounts? for|represents?|forms?|constitutes?|are|is) $`,
  'iu',
);
export const OF_ALL_PEOPLE = new RegExp(
  `^ of (?:the |all |its |our )*(?:total )?${ALL_PEOPLE}(?=[,;.]| and\\b|$)`,
  'iu',
);
/** A table of all people, and one of some. */
export const COUNTS_PEOPLE = /\b(?:persons|people|population|inhabitants|residents)\b/iu;
export const COUNTS_SOME =
  /\b(?:unemployed|jobless|employ\w*|patients?|deaths?|died|foreign\w*|migrants?|immigra\w*|emigra\w*|cases|visitors|guests|tourists|members?|victims|students|voters?|drivers|households|women|men|female|male|insured|recipients|pensioners)\b/iu;
