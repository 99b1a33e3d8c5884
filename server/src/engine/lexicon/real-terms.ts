/** Which of three rates of growth is the real one, which that of prices, which the nominal one. */
export const REAL_RATE =
  /实际|實際|\b(?:real (?!estate|time)[a-z]+|(?:in|into) real terms|after inflation|adjusted for inflation|inflation-adjusted|purchasing power)\b/iu;
export const PRICE_RATE =
  /价格(?:因素|涨幅|漲幅)?|價格(?:因素)?|物价|物價|通胀|通脹|通货膨胀|通貨膨脹|CPI|平减指数|平減指數|\b(?:consumer prices?|prices?|inflation|deflator|cost of living)\b/iu;
export const NOMINAL_RATE = /名义|名義|\bnominal(?:ly)?\b/iu;
/** 以新臺幣計價，出口年增 43.6%: a rate of amounts in a currency that the sentence names; behind the rate, in brackets or not. */
export const IN_MONEY =
  /[以按用]([^，。；\d]{0,6}(?:[元圆圓币幣镑鎊郎]|[汇匯]率))(?:[计計][价價算]?|口[径徑]|折算|[换換]算|[来來]看|而言)/u;
export const IN_MONEY_BEHIND =
  /^[（(，,]?(?:若|如)?[以按用]([^，。；\d]{0,6}(?:[元圆圓币幣镑鎊郎]|[汇匯]率))(?:[计計][价價算]?|口[径徑]|折算|[换換]算)[)）,，。；]/u;
