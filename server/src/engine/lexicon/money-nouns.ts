/** Measures that are money and nothing else, with what leads from them to their figure. Sales and exports may be counted in pieces. */
export const MONEY_NOUN_ZH =
  /(?:市场规模|市場規模|营收|營收|营业收入|營業收入|营业额|營業額|销售额|銷售額|产值|產值|净利润|淨利潤|净利|淨利|利润总额|利潤總額|总投资|總投資|投资额|投資額|融资额|融資額|成交额|成交額|交易额|交易額|资产总额|資產總額|增加值|进出口总额|進出口總額)[^，。；：、\d指倍率人次]{0,6}$/u;
export const MONEY_NOUN_EN =
  /\b(?:revenues?|turnover|(?:gross|net|operating|pre-tax) (?:profit|income|loss)|EBITDA|GDP|market (?:size|value)|capital expenditure|capex)\s(?!per\b|growth|shares?\b|margins?\b|rates?\b|index|multiples?\b)[a-z ]{0,30}\b(?:of|was|is|at|to|reached|totalled|totaled|hit)\s$/i;

/** A unit that is said once for all figures of a text. */
export const UNIT_STATED =
  /[单單]位\s?(?:[:：]|为|為)|[货貨][币幣]\s?[:：]|以[^，。]{0,8}[计計](?:[价價])?|\b(?:all|the) (?:figures|amounts|values|numbers)\b[^.]{0,40}\bin\b|\b(?:figures|amounts|values) (?:are )?(?:in|expressed in)\b|\bunless otherwise\b|\(?\bin (?:US\$|HK\$|€|£|\$|¥|RMB|USD|EUR)?\s?(?:m|bn|mn|millions?|billions?|thousands?)\b|[(（](?:US\$|HK\$|€|£|\$|¥|RMB)\s?(?:m|bn|mn|million|billion)?[)）]|\bindex(?:ed)?\b|指数|指數/iu;

/** What is counted in millions and is no money. */
export const COUNTED_THINGS =
  /\b(?:passengers?|visitors?|visits|users?|subscribers?|people|persons|inhabitants|residents|population|customers?|clients|shares|units|copies|downloads|households|homes|accounts|trips|journeys|members|barrels|tonnes|tons|litres|cubic|square|hectares|acres|cars|vehicles|phones|devices|parcels|letters|meals|bottles|doses|animals|birds|trees|tickets|seats|guests|nights|students|pupils|patients|voters|votes|workers|jobs|employees|listeners|viewers|readers|streams|transactions|containers|arrivals|departures|bags|tests|volumes?)\b/iu;
/** Behind a scale word where nothing is counted by it. */
export const GOES_ON_AFTER_SCALE =
  /^(?:[^\w\s]|\s*$|\s[(–—-]|\s(?:from|to|in|at|by|and|or|as|for|on|against|after|compared|while|but|versus|of which|with|was|were|is|a year|last|this|the|more|less|higher|lower|over|up|down)\b)/iu;
