/** Ways to make a figure of others. */
export type Way =
  | 'sum' // a + b + …
  | 'difference' // a − b
  | 'balance' // a + b − c
  | 'product' // a × b, of two units
  | 'quotient' // a / b, of two units
  | 'share' // a / b in percent
  | 'rest'; // 100% − a − …

/** Words behind which a figure is drawn from what was told before, and the ways in which they draw it. */
export interface ConclusionWords {
  readonly words: RegExp;
  readonly ways: readonly Way[];
}

const ANY: readonly Way[] = ['sum', 'difference', 'product', 'quotient', 'share'];

/** "The crop consequently totalled 1.83 million tonnes", "This left us with a team of 3,447", 据此折合每吨 82 元. */
export const CONCLUSIONS: readonly ConclusionWords[] = [
  {
    words:
      /\b(?:thus|therefore|thereby|consequently|accordingly|hence|as a (?:result|consequence)|in other words|put (?:differently|another way)|on (?:that|this) basis|on (?:these|those) figures|by (?:our|that|this) (?:reckoning|arithmetic|calculation))\b|因此|因而|故而|从而|從而|于是|於是|由此|据此|據此|可见|可見|换言之|換言之|换句话说|換句話說|也就是说|也就是說|意味着|意味著|计算得|計算得|算下来|算下來|算起来|算起來|得出|推算/iu,
    ways: ANY,
  },
  {
    words:
      /\b(?:that|this|the result|these|those|which) (?:(?:would|therefore|thus|also|now) )?(?:is|was|are|were)\b|\b(?:that|this|it|the result|these|those|they|which) (?:(?:would|therefore|thus|also|now) )?(?:mak(?:es?|ing)|made|means|meant|represents?|represented|gives?|gave|yields?|yielded|amount(?:s|ed)?|correspond(?:s|ed)?|equals?|equalled|equate[sd]?|works? out|worked out|translate[sd]?|implie[sd]|comes?|came|adds? up|added up|produce[sd]?|result(?:s|ed) in|points? to|suggest(?:s|ed)?)\b|\b(?:equals|equalled|works? out at|worked out at|for an? (?:average|mean|overall|total|combined|net)|giving|making|yielding|meaning)\b|折合|折算|换算|換算|相当于|相當於|等于|等於|约合|約合/iu,
    ways: ANY,
  },
  {
    words:
      /\b(?:that|this|it|which) (?:left|leaves)\b|\bleaving\b|剩下|剩余|剩餘|余下|餘下|只剩|还剩|還剩|尚余|尚餘/iu,
    ways: ['difference', 'balance', 'rest'],
  },
  {
    words:
      /\b(?:that|this|it|which) (?:puts?|brings?|brought|t(?:ook|akes)|pushed|lifted|raised|cut|reduced|lowered)\b|\b(?:bringing|taking|putting|lifting|raising|cutting|reducing|lowering)\b/iu,
    ways: ['sum', 'difference', 'balance'],
  },
  {
    words:
      /\b(?:divided (?:by|among|between)|spread (?:over|across|among)|shared (?:among|between)|measured against|set against|split between)\b|除以|分摊|分攤|均摊|均攤/iu,
    ways: ['quotient', 'share'],
  },
  {
    words:
      /\b(?:gap|difference|differential|majority|lead|surplus|deficit|shortfall|balance|spread|excess|discrepancy|net (?:gain|loss|increase|decrease|inflow|outflow|intake|change|result|figure))\b|相差|差距|差额|差額|差价|差價|价差|價差|顺差|順差|逆差|盈余|盈餘|结余|結餘|净增|淨增|净减|淨減|缺口/iu,
    ways: ['difference'],
  },
];

/** Behind a figure that is drawn from what was told before: "Takings of £132.8m were the result". */
export const CONCLUDED_BEHIND =
  /^(?: [a-z-]+){0,3} (?:(?:was|were|is|are) (?:thus |therefore |thereby )?(?:the (?:result|outcome|upshot|yield|product)|what (?:that|this|it) (?:makes|made|gives|gave|comes to|came to|amounts to|amounted to|adds up to|added up to)|accordingly|thus|therefore)|result(?:s|ed)?\b(?! in\b)|ensue[sd]?|emerge[sd]?|follow(?:s|ed)? from (?:this|that|it))\b|^[\u3400-\u9fff]{0,4}(?:便是|就是)?由此(?:而来|得来|得來)/iu;

/** "At £53 a patient", "27 pupils to each teacher", "£12 apiece": so much for each of something. */
export const FOR_EACH =
  /^\s?(?:[a-z]+ ){0,2}?(?:per|an?|each|every|(?:to|for) (?:each|every|an?|the)) [a-z]|^ (?:each|apiece)\b/iu;
export const ON_AVERAGE = /每|均[^，。]{0,8}$|\b(?:average|mean)\b/iu;
/** 每万人, "per 1,000": for so many of something. */
export const FOR_MANY = /每(?:十|百|千|万|萬|亿|億)|\bper (?:\d|hundred|thousand|million)/iu;

/** Straight before a percentage: it is one amount over another. */
export const RATIO_NOUN =
  /\b(?:rates?|ratio|share|margin|turnout|occupancy|utili[sz]ation|yield|cover(?:age)?|penetration|proportion|percentage|uptake|take-up|efficiency|factor|availability|loan-to-value)\b[^.;]{0,30}$|[率比占佔][^，。]{0,6}$/iu;

/** Of what is counted or measured, never of money. */
export const RATIO_OF_COUNTS =
  /\b(?:occupancy|turnout|attendance|vacancy|(?:load|capacity) factor|literacy|(?:un)?employment|punctuality|availability|uptime|recycling|vaccination|attrition|churn|survival|completion|response|pass|graduation)\b|入住|出租|出席|就[业業]|失[业業]|空置|上座|客座|[准準][点點]/iu;

/** "higher than the planned 70%", 高於預定的 70%: what a figure is set against is drawn from nothing. */
export const SET_AGAINST =
  /\b(?:targets?|goal|above|below|than|against|exceed\w*|limit|threshold|planned|required|minimum|maximum|benchmark|forecast)\b[^,.;]{0,20}$|(?:高[于於]|低[于於]|超[过過]|预定|預定|目[标標]|计划|計[劃畫]|[预預]期|上限|下限|要求)[^，。；]{0,6}$/iu;

/** 只相当于 2016 年高点 9.74 万人的六成: what a share or factor is told of is drawn from nothing. */
export const IS_BASE_ZH =
  /^的\s?(?:大?[约約]|将近|將近|近|逾|超[过過])?\s?(?:百分之|[\d.]+\s?(?:%|％|倍|成)|[一二两兩三四五六七八九十]+(?:成|倍|分之)|一?半)/u;

/** "the balance of £4.7m came from grants": what is left of all, and where it comes from or goes. */
export const THE_BALANCE = /\b(?:the|a|its|their|any) (?:remaining |outstanding )?balance\b[^.;\d]{0,20}$/iu;
export const PAID_BY =
  /^,? (?:c[ao]mes?|coming|from|being|was|were|is|are|will|to be|goes|went|going|stemmed|stems|provided|met|paid|raised|funded|covered|financed|contributed|supplied|drawn|borrowed)\b/iu;
