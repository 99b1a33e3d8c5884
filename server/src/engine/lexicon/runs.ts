/** Runs of periods that a text counts, with the first and the last of them: 连续四季（2022年第3季至2023年第1季）. */

const COUNT = '(?:连续|連續)([二两兩三四五六七八九十]{1,3}|\\d{1,2})[个個]?(?:季度?|月)';
const YEAR = '(?:(\\d{2,4})年(?:度)?)?';
const JOINER = '(?:起|以来|以來)?(?:至|到|—|–|-|~|～)';
const QUARTERS = `${YEAR}第?([一二三四1-4])季度?${JOINER}${YEAR}第?([一二三四1-4])季度?`;
const MONTHS = `${YEAR}(\\d{1,2})月份?${JOINER}${YEAR}(\\d{1,2})月份?`;

/** How many of a kind of period make a year, the run with its ends behind it in brackets, and the ends before it. */
export const RUNS_WITH_ENDS: readonly {
  readonly inYear: 4 | 12;
  readonly behind: RegExp;
  readonly before: RegExp;
}[] = [
  { inYear: 4, ends: QUARTERS },
  { inYear: 12, ends: MONTHS },
].map(({ inYear, ends }) => ({
  inYear: inYear as 4 | 12,
  behind: new RegExp(`${COUNT}[（(](?:即|自|从|從|由)?${ends}[）)]`, 'gu'),
  before: new RegExp(
    `(?:自|从|從|由)?${ends}(?:止|间|間|期间|期間)?[，,]?[^，。；;,（）()\\d]{0,16}?${COUNT}`,
    'gu',
  ),
}));
