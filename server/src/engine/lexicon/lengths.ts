/** Lengths of time by which the columns of a table of returns are told: "1 year", "five years", 近三年. */
export const LENGTHS =
  /(?<![\d.])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](year|month|quarter|week)s?\b|(?:近|过去|過去|最近)([一二两兩三五十]|\d{1,2})年/giu;
