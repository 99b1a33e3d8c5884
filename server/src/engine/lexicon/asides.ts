/** Brackets that only point elsewhere or say how final the data are: （详见附录）, (see Table 3), (provisional data). */
export const ASIDES_IN_BRACKETS: readonly { readonly opens: string; readonly aside: RegExp }[] = [
  {
    opens: '（',
    aside:
      /（(?=[^()（）]{1,24}）)(?:(?:请|請)?(?:详|詳|参|參)?(?:[见見](?![习習面效长長])|(?<=[详詳参參])[阅閱])[^()（），。；、]{1,16}|如?(?:上|下|左|右|附)?[图圖表](?:\s?[\dA-Z一二三四五六七八九十][\d.A-Z-]{0,5})?(?:所示)?|附[录錄件注註][^()（），。；、]{0,4}|初步(?:数据|數據|统计|統計|核算|估算|结果|結果|数|數)|下同|同上)）/gu,
  },
  {
    opens: '(',
    aside:
      / ?\((?=[^()]{1,60}\))(?:(?:see|cf\.|as shown in|as set out in|shown in|reported in|discussed in) [^()]{1,50}|(?:Figures?|Figs?\.|Tables?|Charts?|Annex|Appendix|Box|Sections?|Chapters?|page|p\.|pp\.) ?[A-Z]?\d?[^()a-z]{0,8}|(?:preliminary|provisional|unaudited)(?: (?:data|figures?|results?|estimates?))?)\)/gu,
  },
];

/** "Cape Linden, where a berth was opened in May, handled": a clause between commas that tells when something else was. */
export const RELATIVE_CLAUSE =
  /, (?:which|who|whose|where|whereupon|in which|at which|of which|on which)\b[^,;:.]{0,80},/g;
