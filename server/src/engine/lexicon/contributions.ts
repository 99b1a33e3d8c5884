/** Contributions to growth: what names them, what takes away, and which make up the whole. */

/** Before the share of a growth: 贡献率, 占增量的, 占整体增幅的. */
export const CONTRIBUTES =
  /贡献率|貢獻率|(?:占|佔|贡献了?|貢獻了?)[^，。；\d]{0,8}(?:增幅|增量|增额|增額|增加额|增加額|增长额|增長額|增收额|增收額|涨幅|漲幅|升幅|增加值总额|(?:净|淨)增|增长量|增長量|增加量|增长部分|增長部分|增加部分)(?:的|之)?|contribut/i;
/** Behind a share: "52% of the growth", "a third of the whole increase". */
export const OF_THE_CHANGE =
  /^ of (?:the|this|that|all|its|our|total|overall)(?: (?:total|whole|entire|overall|combined|group|net|year's|group's|company's|annual|absolute))* (?:growth|increase|rise|gain|expansion|improvement|addition|advance|decline|decrease|fall|drop|reduction|loss|shortfall)\b/i;
/** At the head of a sentence: "Of the increase, £31 million (52%) came from …", 增量中. */
export const OF_THE_CHANGE_OPENS =
  /^\W*(?:Of|Out of) (?:the|this|that|these) (?:[^\s;]+ ){0,3}(?:growth|increase|rise|gain|expansion|improvement|decline|decrease|fall|drop|reduction)\b|^\W*(?:在)?(?:这|這|新增|增加|增)[^，。；\d]{0,6}(?:增量|增幅|增加额|增加額|增长额|增長額|部分)(?:中|里|裡)/iu;
/** Points of a growth: 拉动 2.1 个百分点, 贡献 1.4 个百分点. */
export const PULLS = /拉动|拉動|贡献|貢獻|带动|帶動|推动|推動|上拉/u;
export const PULLS_DOWN = /拖累|下拉|拉低|拖低|负贡献|負貢獻|负拉动|負拉動|拖后|拖後|扣减|扣減|负|負/u;
/** The parts of a gross domestic product by expenditure. */
export const DEMANDS: readonly RegExp[] = [
  /消费|消費/u,
  /投资|投資|资本形成|資本形成|存货|存貨/u,
  /净出口|淨出口|国外净需求|國外淨需求|外需|货物和服务净/u,
];
/** The list says itself that it holds all. */
export const PULLS_ALL =
  /三大需求|三驾马车|三駕馬車|三者|各(?:项|項|部分|行业|產業|产业)|合计|合計|分别|分別|毫无贡献|毫無貢獻|没有贡献|沒有貢獻/u;
/** "grew 2.4%, made up of 1.3 points from consumption, 0.7 points from investment and 0.9 points from net exports": all of them. */
export const MADE_UP_OF =
  /\b(?:made up of|consisting of|composed of|comprising|the sum of|split into|broken down into)(?: a| about)? $/i;
/** Behind each of the points: whose they are. */
export const POINTS_FROM = /^ (?:came |coming |was |were |due )?(?:from|by|to|for) (?!\d)/i;
