/** How a sentence points back to the change that the one before has told by its two levels: "Hoteliers put the decline down to". */

const ADJECTIVES =
  '(?:latest |recent |sharp |slight |small |modest |marked |steep |strong |renewed |unexpected |welcome |further |net |overall )?';
const UP = 'rise|increase|growth|gain|upturn|jump|surge|upswing|expansion|advance';
const DOWN = 'decline|decrease|drop|fall|downturn|slump|contraction|dip|slide|plunge|reduction|setback';
/** Of what it is, or when it was, is said with it: it may be another. */
const ALONE =
  "(?! (?:in|of|among|for|since|from|between|at|during|over|under|that|which|rate|season|line|to (?:\\d|[€$£]|about|around|over|more|less|nearly|almost|just))\\b|[-'’])";

/** The group is the noun; the first is of a rise, the second of a fall. */
export const THE_CHANGE = new RegExp(
  `\\b(?:the|this|that) ${ADJECTIVES}(?:(${UP})|(${DOWN}))\\b${ALONE}`,
  'iu',
);

/** The sentence tells that there was none, that it ended, or of what went the other way. */
export const NO_SUCH_CHANGE =
  /\b(?:no|not|never|without|despite|instead|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|revers(?:e|es|ed|ing|al)|slow(?:s|ed|ing)?|arrest(?:s|ed|ing)?|offset|offsets|offsetting|outweigh(?:s|ed|ing)?|compensat\w+|ma[dk]e up for|made good|overc[oa]me|recover\w*|rebound\w*|before|after|following|previous|earlier|last|past|break|broke|broken|turn(?:s|ed|ing)? (?:round|around)|until|if|would|could|expect\w*|fear\w*|forecast\w*|will|next|coming)\b/iu;
