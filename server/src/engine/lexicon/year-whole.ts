/** A figure of a whole year, of whatever twelve months, and the heads of sections that are about one. */
export const OF_WHOLE_YEAR =
  /全年|整年|年度总|年度總|\b(?:full[- ]year|(?:for|in|over|during|across) the (?:full |whole |entire )?(?:(?:financial|fiscal|calendar|business|crop|marketing|school|academic) )?year(?! (?:before|earlier|to date|so far))|(?:for|in|over|during) (?:the )?(?:whole|entire|full|all) of (?:19|20)\d\d|(?:whole|entire|full) (?:financial |fiscal |calendar )?year|year as a whole|year (?:to|ended|ending)|(?:twelve|12) months(?! (?:ago|earlier|before|later))|annual|annually|yearly|all year|year['’]s)\b/iu;
/** What has come together since the year began, up to a month. */
export const SINCE_JANUARY =
  /\b(?:by|up to|until|to|through) (?:the )?(?:(?:end|close|middle) of |end-|mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|mid-year|midsummer)\b|\b(?:so far (?:this year|in (?:19|20)\d\d)|year[- ]to[- ]date|(?:first|past) (?:two|three|four|five|six|seven|eight|nine|ten|eleven) months|first (?:half|quarter|three quarters))\b|(?:截至|截止|到)[^，。；]{0,8}(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|前[二三四五六七八九十两兩\d]{1,2}[个個]?[月季]|上半年|1[-—–至](?:\d|1[01])月/iu;
/** A half, a quarter or a month of it. */
export const OF_YEAR_PART =
  /\b(?:(?:first|second|other) half|half-year|(?:first|second|third|fourth|final|last) quarter|Q[1-4]|H[12]|six months|nine months|three months)\b|[上下]半年|第?[一二三四]季度?|前三季/iu;
/** What is no flow of goods, money or people, or may go back within the year. */
export const MAY_FALL_BACK =
  /余额|餘額|存量|保有|用户|用戶|员工|員工|会员|會員|库存|庫存|[率均价價]|指数|指數|利润|利潤|[获獲盈]利|顺差|順差|逆差|赤字|流[入出]|损益|損益|净|淨|盈余|盈餘|亏损|虧損|平均|最高|余下|\b(?:balances?|stocks?|inventor(?:y|ies)|average|mean|margin|headcount|prices?|index|employees|users|customers|subscribers|members|staff|profits?|earnings|income|losses|loss|net|surplus|deficit|cash flow|ebitda|ebit|debts?|assets|liabilities|reserves|population|residents|inhabitants|fleet|backlog|orders on hand|order book|market capitali[sz]ation|value of the|in use|in service|outstanding|unemployed|jobless|beds|rate|peak(?:ed)?|highest|lowest|record|per|a day|daily)\b/iu;
export const FIRST_HALF = /\bfirst (?:half|six months)\b|\bH1\b|上半年/iu;
export const SECOND_HALF = /\b(?:second half|last six months|latter half)\b|\bH2\b|下半年/iu;
export const SAYS_THIS_YEAR = /今年|本年|\bthis year\b/iu;
/** 已超过 2024 年全年的 51 万: set beside what another year came to. */
export const WHOLE_OF_ANOTHER =
  /(?:超[过過出越]|[高多大][于於]|[逾胜勝]|[相等]?[当當][于於]|[较較比])[^，。；\d]{0,8}(?:(?:19|20)\d\d|1\d\d)年?[度的]?(?:全年|整年|[总總])/u;
/** A figure of a year that was foreseen before, or that is said to be passed: 已高于年初预测的全年. A newer guess may not be. */
export const FORESEEN =
  /(?:[年期]初|原[先本定来來]|此前|先前|[高多大][于於]|超[过過出额額])[^，。；]{0,12}(?:预[测期计算估]|預[測期計算估]|目[标標]|[计計][划劃畫])|\b(?:original|initial|earlier|first|january|spring|exceed\w*|above|beyond|surpass\w*|ahead of|more than|passed)\b[^.;,]{0,30}\b(?:forecast|predicted|expected|projected|planned|plan|target(?:ed)?|budget(?:ed)?|foreseen|guidance|quota|goal)\b/iu;
