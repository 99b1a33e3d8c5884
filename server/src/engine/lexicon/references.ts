/** What carries a number of its own and is spoken of by it. */
export type LabelKind = 'table' | 'figure' | 'box' | 'annex-table' | 'annex-figure' | 'section' | 'note';

export interface LabelWords {
  readonly kind: LabelKind;
  readonly zh: readonly string[];
  /** Singular and plural, with the capital that makes a name of them. */
  readonly en: readonly string[];
}

/** Longer words stand before those they begin or end with. */
export const LABEL_WORDS: readonly LabelWords[] = [
  { kind: 'annex-table', zh: ['附表'], en: [] },
  { kind: 'annex-figure', zh: ['附图', '附圖'], en: [] },
  { kind: 'table', zh: ['表格', '表'], en: ['Tables', 'Table'] },
  {
    kind: 'figure',
    zh: ['图表', '圖表', '图', '圖'],
    en: ['Figures', 'Figure', 'Figs.', 'Fig.', 'Charts', 'Chart', 'Exhibits', 'Exhibit'],
  },
  { kind: 'box', zh: ['专栏', '專欄'], en: ['Boxes', 'Box'] },
];

/** Characters that may stand straight before 表 3 in a text that speaks of it; any other makes a word of its own (代表, 手表). */
export const BEFORE_LABEL =
  '见見如照由从從据據和及与與跟、，。；：（(「“"以在看下上于於对對同成为為并並将將\n 　';

/** A label that begins a paragraph is a caption, unless the text goes on to say what it shows. */
export const SHOWS =
  /^\s*(?:所示|所列|显示|顯示|表明|给出|給出|列出|列示|列|中|的|可见|可見|可知|反映|展示|说明|說明|汇总|彙總|比较|比較|则|則|为|為)|^\s*(?:\([^)]{0,30}\)\s*)?(?:shows?|lists?|gives?|presents?|compares?|summari[sz]es?|reports?|sets out|breaks|plots?|illustrates?|provides?|contains?|is|are|was|and|or|below|above|to|in|on|also|then|traces?|ranks?|tracks?)\b/i;

/** Of another work: 《世界能源展望》表 2, "Table 3 of the World Bank report". */
export const OF_OTHERS_BEFORE =
  /《[^》]{1,60}》[^。；;]{0,16}$|(?:原文|原书|原書|该报告|該報告|该文|該文|年报|年報|招股书|招股書|白皮书|白皮書)[^。；;]{0,8}$|\b(?:et al\.?|IEA|IMF|OECD|World Bank|UN|WHO|Eurostat|their|his|her|report's|paper's|filing's|prospectus)\b[^.;]{0,40}$|\(\d{4}\)[^.;]{0,16}$/;
export const OF_OTHERS_BEHIND =
  /^\s?(?:of|in|from) (?:the |its |their |his |her )?(?!this\b)(?:[A-Z]|report|paper|study|appendix|annex|original|prospectus|filing|document)|^\s?(?:（|\()?(?:来源|來源|引自)/;

/** 上表, "the table below": speaks of the nearest one without its number. */
export const NEAREST_SPOKEN_OF =
  /[上下本该該此][表图圖]|\b(?:table|figure|chart) (?:below|above|opposite)\b|\b(?:following|preceding|accompanying|this|above) (?:table|figure|chart)\b/i;

/** Says where a number is from, or that it is the author's own. */
export const SOURCED =
  /据|據|根据|根據|来源|來源|引自|援引|统计局|統計局|海关|海關|央行|年报|年報|公报|公報|公告|财报|財報|调查|調查|测算|測算|估算|推算|我们|我們|本报告|本報告|本公司|公司|《|研究院|机构|機構|咨询|諮詢|協會|协会|\[\^|\]\(https?:|\b(?:according to|sources?|data from|survey|statistics|estimates?|estimated by|reports?|reported|filings?|annual report|central bank|bureau|ministry|agency|association|figures from|we|our|company|group's)\b|\([^)]{0,40}\b(?:19|20)\d\d[a-z]?\)/i;

/** A line that says where a table or figure is from. */
export const SOURCE_LINE = /^[*_（(\s]*(?:资料来源|資料來源|数据来源|數據來源|来源|來源|sources?\b)/i;
/** A line that says what holds for the numbers of a table. */
export const NOTE_LINE = /^[*_（(\s]*(?:附?[注註]|说明|說明|備註|备注|notes?)\s?[:：]/i;
