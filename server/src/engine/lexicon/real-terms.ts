/** Which of three rates of growth is the real one, which that of prices, which the nominal one. */
export const REAL_RATE =
  /实际|實際|\b(?:real (?!estate|time)[a-z]+|(?:in|into) real terms|after inflation|adjusted for inflation|inflation-adjusted|purchasing power)\b/iu;
export const PRICE_RATE =
  /价格(?:因素|涨幅|漲幅)?|價格(?:因素)?|物价|物價|通胀|通脹|通货膨胀|通貨膨脹|CPI|平减指数|平減指數|\b(?:consumer prices?|prices?|inflation|deflator|cost of living)\b/iu;
export const NOMINAL_RATE = /名义|名義|\bnominal(?:ly)?\b/iu;
