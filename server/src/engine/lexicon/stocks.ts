/** Measures that hold at a moment and do not add up over time: a half-year's is as large as a year's. */
export const STOCKS_ZH =
  /余额|餘額|存量|保有量|库存|庫存|人口|用户|用戶|户数|戶數|资产|資產|负债|負債|市值|估值|储备|儲備|装机|裝機|产能|產能|在校|在职|在職|在岗|员工|員工|门店|門店|网点|網點|账户|賬戶|帳戶|存款|贷款|貸款|价格|價格|均价|均價|单价|單價|房价|房價|租金|汇率|匯率|指数|指數|面积|面積|规模以上|客单价|客單價|平均|人均|户均|戶均|日均|月均|季均|在手订单|在手訂單|股本|数量|數量|里程/u;
export const STOCKS_EN =
  /\b(?:balances?|stocks?|outstanding|fleet|inventor(?:y|ies)|population|users?|subscribers?|customers?|members?|accounts?|assets?|liabilit(?:y|ies)|debts?|equity|deposits?|loans?|reserves?|capacity|headcount|employees|staff|workforce|stores|branches|backlog|order book|prices?|rents?|rates?|index|valuation|market cap|capitalisation|capitalization|average|averaged|mean|median|per|daily|monthly|a day|a month|a week)\b/i;
/** Means, prices and indices, of whatever length of time. */
export const MEANS =
  /均值|平均|均价|均價|中位|价格|價格|指数|指數|[月日季年]均|\b(?:average|averaged|mean|median|price|index)\b/iu;
