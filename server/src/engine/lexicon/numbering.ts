/** The Chinese numerals that number the members of a list, in order. */
export const CHINESE_DIGITS = '一二三四五六七八九十';
