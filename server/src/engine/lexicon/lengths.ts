/** Lengths of time by which the columns of a table of returns are told: "1 year", "five years", 近三年. */
export const LENGTHS =
  /(?<![\d.])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](year|month|quarter|week)s?\b|(?:近|过去|過去|最近)([一二两兩三五十]|\d{1,2})年/giu;

export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  五: 5,
  十: 10,
};
