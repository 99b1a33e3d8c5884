/** So many of the largest, straight before what they hold together: 前三名合计, CR3, "the top three held". The number is in one of the groups. */
export const TOP_N =
  /\b(?:top|leading|largest|biggest|first)[ -](two|three|four|five|six|ten|[2-9]|10)\b(?! (?:cities|years|months|quarters))[^.;,，。；]{0,40}$|\b(two|three|four|five|six|ten) (?:largest|biggest|leading)\b[^.;,，。；]{0,40}$|\bCR ?([2-9]|10)\b[^.;,，。；]{0,16}$|前([二两兩三四五六十]|[2-9]|10)(?:大|名|位|家|强|強|甲)[^。；，,]{0,14}$|最大的?([二两兩三四五六])(?:家|个|個|名|间|間|国|國)[^。；，,]{0,14}$/i;

/** What the largest are: 前三名客户 and 前三名供应商 are two lists. Words for all of them together are none. */
export const TOP_NOUN =
  /前(?:[二三四五六十]|[2-9]|10)(?:大|名|位|家|强|強)?(?!合[计計]|共|总|總|[占佔]|分[别別]|依次|[名大位家强強])([\u3400-\u9fff]{2})/gu;

/** What the words above count. */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  十: 10,
};
