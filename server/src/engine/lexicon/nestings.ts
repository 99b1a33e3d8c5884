/** Sizes of which each lies within the one before it. */
export interface Nesting {
  /** From the outermost inwards. */
  readonly levels: readonly RegExp[];
  /** How many of the levels a text must name before they are compared. */
  readonly needed: number;
  /** The level alone names the size: 全国 1,234、华东 1,350. With a noun of its own it is another measure. */
  readonly bare?: true;
  /** Names of art that mean one size throughout a paragraph; others are compared within a sentence. */
  readonly throughout?: true;
}

export const NESTINGS: readonly Nesting[] = [
  {
    levels: [
      /(?<![A-Za-z])TAM(?![A-Za-z])|总潜在市场|總潛在市場|潜在市场总|潛在市場總|\btotal addressable market\b/i,
      /(?<![A-Za-z])SAM(?![A-Za-z])|可服务市场|可服務市場|\bservice?able (?:addressable |available )?market\b/i,
      /(?<![A-Za-z])SOM(?![A-Za-z])|可获得市场|可獲得市場|可触达市场|可觸達市場|\b(?:service?able )?obtainable market\b/i,
    ],
    needed: 2,
    throughout: true,
  },
  {
    levels: [
      /曝光|展示量|\bimpressions\b/i,
      /点击|點擊|\bclicks\b/i,
      /转化(?!率)|轉化(?!率)|成交|下单|下單|\b(?:conversions|sign-ups|purchases)\b/i,
    ],
    needed: 3,
  },
  {
    levels: [/全国|全國/, /华东|華東|华南|華南|华北|華北|华中|華中|西南|西北|东北|東北/],
    needed: 2,
    bare: true,
  },
];

/** Rates, means and prices, which nest in nothing: a region's may well be above the country's. */
export const INTENSIVE =
  /率|均|价|價|密度|指数|指數|强度|強度|年龄|年齡|温|溫|\b(?:rate|average|mean|price|density|index|per|age|temperature|ratio)\b/i;

/** What may stand between a level and its figure without naming a measure. */
export const LEVEL_FILLERS = /[\s，、；,;和与與及而]|其中|地区|地區|为|為|达|達|有|仅|僅/g;
