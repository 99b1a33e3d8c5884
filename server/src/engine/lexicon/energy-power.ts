/** What is measured in watts, told straight before a figure. */
export const POWER_OF =
  /\b(?:installed|nameplate|rated)(?: \w+){0,2} (?:capacity|power|output)\b[^.;,]{0,30}$|(?:装机|裝機|裝置)(?:总|總)?(?:容量|规模|規模)?(?:合计|合計|总计|總計|累计|累計|共)?(?:约|約)?[为為达達是到]{0,2}$/iu;
/** Batteries have a capacity in watt-hours too. */
export const STORES = /\bstor(?:e|es|ed|age)\b|\bbatter|\bcells?\b|factory|储能|儲能|蓄|电池|電池/iu;

/** What is measured in watt-hours: in Chinese by its own words, in English when it is told of a time. */
export const ENERGY_OF = {
  zh: /(?:用|发|發|耗|售|购|購|供|上网|上網|交易)[电電]量(?:合计|合計|总计|總計|累计|累計|共|约|約|[为為达達是到])*$/u,
  en: /\b(?:consumption|consumed|consumes|used|uses|generated|generation|produced|electricity (?:use|sales|demand))\b[^.;,]{0,24}$/iu,
  time: /\b(?:annual|annually|yearly|monthly)\b/iu,
  timeBehind:
    /^(?: of (?:electricity|power|energy))? (?:a year|per year|a month|last year|in (?:19|20)\d\d|during the year)\b/iu,
} as const;
