/** A change in brackets with its sign: (+4%), （−3.2%）. */
export const SIGNED_IN_BRACKETS =
  /[(（]\s?([+＋\-−–])\s?\d[\d.,]{0,9}\s?(?:%|％|pp|percent|per cent|points?|[a-z]{1,3})?\s?[)）]/giu;
