/** So many of the largest, straight before what they hold together: 前三名合计, CR3, "the top three held". The number is in one of the groups. */
export const TOP_N =
  /\b(?:top|leading|largest|biggest|first)[ -](two|three|four|five|six|ten|[2-9]|10)\b(?! (?:cities|years|months|quarters))[^.;,，。；]{0,40}$|\b(two|three|four|five|six|ten) (?:largest|biggest|leading)\b[^.;,，。；]{0,40}$|\bCR ?([2-9]|10)\b[^.;,，。；]{0,16}$|(?:前|首|[头頭])([二两兩三四五六七八九十]|[2-9]|10)(?:大|名|位|家|强|強|甲|[个個种種类類项項款间間所座条條](?![月季年]))[^。；，,]{0,14}$|最[大高多]的?([二两兩三四五六七八九十])(?:家|个|個|名|间|間|国|國|种|種|类|類|项|項|地|市|县|縣|省|州|座|款|条|條|所|大)[^。；，,]{0,14}$/i;

/** "the top two in Asia": of fewer than were told, where no year or whole is named. */
export const NARROWED_TO =
  /\b(?:in|from|outside|within|among|for) (?!(?:19|20)\d\d|total|all\b|the (?:table|market|country)\b)/i;
/** 欧洲前三名: a Chinese sentence that names something before its largest. */
export const NARROWED_TO_ZH =
  /[\u3400-\u9fff][\u3400-\u9fff，]*(?<!(?:因此|可见|可見|其中|由此|目前)，?)(?:前|首|[头頭]|最[大高多])/u;

/** What the largest are: 前三名客户 and 前三名供应商 are two lists. Words for all of them together are none. */
export const TOP_NOUN =
  /(?:前|首|[头頭])(?:[二三四五六七八九十]|[2-9]|10)(?:大|名|位|家|强|強)?(?!合[计計]|共|总|總|[占佔]|分[别別]|依次|[名大位家强強])([\u3400-\u9fff]{2})/gu;

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
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
