/** So many to so many, and ratios with the names of their two sides: 男女比为 3 比 2, 师生比 1:15, 城乡收入比为 2.35. */

const NUMBER = '(\\d{1,4}(?:\\.\\d{1,2})?|[一二两兩三四五六七八九十]{1,2})';
const LINKS = '(?:大?[约約]|[为為是达達呈])*';

/** The groups are the two sides. */
export const SO_MANY_TO = new RegExp(
  `(?:比例|比率|比值|之比|[\\u3400-\\u9fff]{1,8}比)${LINKS}\\s?${NUMBER}\\s?(?:比|:|：|∶)\\s?${NUMBER}(?![\\d.：:∶])`,
  'gu',
);
/** Shared out so: 按三比一出资; the groups are the two shares. */
export const SHARED_SO = new RegExp(
  `(?:按照?|依|以)\\s?${NUMBER}\\s?(?:比|:|：|∶)\\s?${NUMBER}(?:的?比例)?[^，。；\\d]{0,6}(?:出资|出資|分摊|分攤|分担|分擔|分配|分享|分成|分账|分帳|分润|分潤|分红|分紅|拆分|承担|承擔|负担|負擔|投入|配套|认购|認購|持股)`,
  'gu',
);
/** Straight before a bare number: the ratio of two that are named. */
export const NAMED_RATIO =
  /(?:之比|比值|[\u3400-\u9fff]{2,6}比(?!例|率|重|较|較|赛|賽|分))(?:[为為是达達约約至]|大[约約]|[升降扩擴缩縮]至|[升降]到|[扩擴缩縮]大?到)*$/u;
/** Ratios of other things than the amounts beside them. */
export const RATIO_ASIDE =
  /环比|環比|同比|[占佔]比|性价比|性價比|信噪比|夏普|对比|對比|相比|较|較|比上|配比|混合比|水灰比|压缩比|壓縮比|汇率|匯率|兑换|兌換|换股|換股|杠杆|槓桿|本益比|溢价|溢價|容积|容積|[扶抚撫][养養]比|依[赖賴]比/u;
