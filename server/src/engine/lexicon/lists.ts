/** Between two members of a list of values. */
export const LIST_GAP = /^\s*(?:[、,，]\s*)?(?:(?:和|与|與|及|以及|or|and)\s*)?$/i;
/** A list that goes on with something that is no figure. */
export const LIST_GOES_ON = /^\s*(?:[、]|和|与|與|及|以及|\band\b)/i;

/** Between two members of a list of subjects, Chinese and English. */
export const SUBJECT_SEPARATORS_ZH = /、|和|与|與|及|以及/;
export const CONJUNCTIONS_ZH = /和|与|與|及|以及/g;

/** One word that stands for two subjects, or a number of them. */
export const PAIRED_SUBJECTS =
  /进出口|進出口|男女|城乡|城鄉|供需|收支|产销|產銷|量价|量價|购销|購銷|两端|兩端|上下|前后|前後|同环比|同環比|涨跌|漲跌|存贷|存貸|[两兩二三四五六七八九十]\s*(?:大|项|項|个|個|者|家|类|類|种|種|地|省|市|县|縣|区|區|组|組|档|檔|款|条|條|季|月|年)|(?<!\d)\d{1,2}\s*(?:大|项|項|个|個|者|家|类|類|种|種|地|省|市|县|縣|区|區|组|組|档|檔|款|条|條)/;

/** What opens an English sentence before its subject. */
export const OPENERS =
  /\b(?:year|years|quarter|month|week|today|meanwhile|however|elsewhere|overall|together|again|still|finally|instead|moreover|also|by contrast|in turn|then|first|second|here|there|thus|hence|so|but|yet)$|ly$/i;
/** Words behind which an English list of subjects begins. */
export const LIST_OPENERS =
  /^(?:.*\b)?(?:of|for|in|at|by|from|among|both|between|as|that|where|while|and the)\s+(?=\S)/i;
/** The verb between an English list of subjects and its values. */
export const LIST_VERB =
  /\s(?:was|were|is|are|had|have|rose|fell|grew|stood|accounted|reached|increased|decreased|declined|dropped|held|posted|reported|came|totalled|totaled|made|took|contributed|recorded|added|lost|gained|shipped|sold|produced|represented|will|would|should)\b/i;

/** The members that a list of values leaves out. */
export const REST_BEHIND = /^[^。；;]{0,12}[，,]\s*(?:其余|其餘|其他|后者|後者|余者|餘者)/;

/** What stands in a list beside its members and is none of them: a mean, a target, another time or place. */
export const NOT_OF_THE_LIST =
  /平均|均值|全国|全國|全市|全省|总体|總體|整体|整體|目标|目標|去年|上年|同期|其中|(?:相比|对比|對比)|\b(?:nationally|nationwide|national|overall|average|mean|median|target|goal|outside|elsewhere|abroad|private|except|unlike|against|compared|before|earlier|ago|last|previous|once|while|whereas|but|although|only|total|in all|rose|fell|up|down)\b/iu;
