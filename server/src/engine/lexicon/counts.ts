/** Words around a number of things that are then listed one by one. */

/** What is counted by time is no list of names. */
export const TIME_NOUNS =
  /^(?:[a-z-]+ )*(?:years?|months?|weeks?|days?|quarters?|hours?|minutes?|times|decades?|points?|percent|per|cents?)\b/iu;
/** A list that these stand in or before is open, or no list of names. */
export const OPEN_LIST_EN =
  /\b(?:such as|including|included|among|e\.g|for example|for instance|notably|respectively|per|between|etc|others?|more|led by|like|each|first|second|third|firstly|secondly|one|another|from|to)\b|\d/iu;
export const OPEN_LIST_ZH = /等|例如|比如|包括|如下|之一|其中|以及其他|及其他|[\d０-９]/u;
/** Joins the last two of a list. */
export const LAST_JOIN_ZH = /以及|及其?|和|与|與|跟/u;

/** Before a count that is none: "up to three". */
export const BOUND =
  /(?:最多|至多|至少|不少于|不少於|不超过|不超過|约|約|逾|超过|超過|近|多达|多達|每|\b(?:up to|at least|at most|more than|over|about|(?<!\b(?:built|organi[sz]ed?|structured|cent(?:re|er)ed|arranged|grouped|based|turns?|turned|revolves?|revolved|designed|framed|focused|plan|strategy|programme|program|agenda|roadmap|report) )around|nearly|any|every|least|than))\s*$/iu;

/** Between a count and its list there is no further number. */
export const FURTHER_NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu;

/** Measure words of things that have names. */
export const COUNTERS_ZH =
  '大|个|個|类|類|项|項|家|座|种|種|条|條|方面|部分|地|国|國|省|市|城|县|縣|区|區|州|人|位|名|款|所|支|点|點|步|者|品牌|板块|板塊';
/** What these count has proper names, which hold no "and" of their own. */
export const NAMED_ZH =
  /^(?:地|国|國|省|市|城|县|縣|区|區|州|人|位|名|家|座|所)|^(?:大|个|個)?(?:城市|国家|國家|地区|地區|省份|省市|县市|縣市|品牌|公司|企业|企業|车企|車企|银行|銀行|运营商|營運商)/u;
/** 三季度, 两个月: time again. */
export const TIME_ZH = /^(?:个|個)?(?:季|月|年|天|日|周|週|星期|小时|小時|分钟|分鐘|百分点|百分點)/u;

/** 7 个县（市、区）, 12 個鄉（鎮、街道）: what else they may be called, and no list of them. */
export const KINDS_OF_PLACES_ZH =
  /^[(（](?:[市区區县縣旗镇鎮乡鄉村]|街道|社[区區]|[农農][场場])(?:[、，](?:[市区區县縣旗镇鎮乡鄉村]|街道|社[区區]|[农農][场場]))*[)）]/u;
