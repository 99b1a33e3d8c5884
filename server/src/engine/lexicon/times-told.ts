/** What says of a level which of two it is: the earlier, or the one of today. Years that are written out are read as periods. */

const SEASON_EN =
  '(?:year|month|quarter|week|half|season|summer|winter|spring|autumn|fall|time|decade|survey|census|count|report|round|election|exercise|cycle|edition)';

/** Around a level, from the figure before it to the stop behind it. */
export const TOLD_EARLIER = new RegExp(
  `\\b(?:ago|earlier|before|beforehand|previous(?:ly)?|prior|preceding|formerly|once|used to|originally|initially|at first|at the time|back then|back in|back at|had (?:been|stood|come|reached|totalled|amounted|numbered|made|sold|earned|taken|carried|paid|cost|spent|run|weighed|counted|received|lain)|having (?:been|stood|reached|peaked)|pre-pandemic|pre-crisis|(?:18|19|20)\\d0s|pre-war|last ${SEASON_EN}|(?:start|beginning|outset|opening) of the ${SEASON_EN}|than (?:in|at|on|a|the|last)|compare[sd]? (?:with|to)|as against|as opposed to|instead of|peak)\\b|[年月季周週天日]前|[上去前]年|上(?:一)?[季月期周週届屆次学學]|前一?[年期日周週季月次]|此前|先前|早前|早先|昔日|(?<![年月日])[之以]前|从前|從前|过去(?![一二两兩三四五六七八九十数數几幾\\d])|過去(?![一二两兩三四五六七八九十数數几幾\\d])|原[来來先本]|当初|當初|当时|當時|那时|那時|彼时|彼時|起初|起先|最初|之初|开始时|開始時|往年|常年|历年平均|歷年平均|曾[为為达達有是]|[年期季月周][初头頭]|基[础礎]上|(?:19|20)\\d\\d年[底末初]?[仅僅只]`,
  'iu',
);
export const TOLD_NOW = new RegExp(
  `\\b(?:now|nowadays|today|currently|at present|at the latest count|latest|this ${SEASON_EN}|by then|to date|so far|meanwhile|since then|has (?:since )?(?:risen|fallen|grown|climbed|dropped|come|gone))\\b|如今|现在|現在|目前|眼下|当前|當前|今[年日天]|本[年期季月次届屆学學]|至今|迄今|最新|[年期季月]末|已[升降增减減达達涨漲跌扩擴缩縮]`,
  'iu',
);

const CHANGE_NOUN =
  '(?:rises?|increases?|growth|gains?|jumps?|leaps?|surges?|climbs?|advances?|improvements?|expansions?|upturns?|rebounds?|recover(?:y|ies)|falls?|declines?|drops?|decreases?|cuts?|reductions?|slides?|slumps?|plunges?|dips?|losses|loss|contractions?|setbacks?|shortfalls?|slowdowns?|slackening|easing|narrowing|widening|changes?|differences?|gaps?|moves?|swings?|step|savings?|hikes?|uplifts?|upside|downside|overruns?)';

/** What draws a claim from figures that were told: "which makes for", "hence the", "the slackening by", 由此, 也就是说. */
export const DRAWN = new RegExp(
  `(?:^|[\\s,;:–—(])(?:(?:so|so that|meaning|implying|giving|making|hence|thus|therefore|thereby|consequently|accordingly|i\\.e\\.|that is|in other words)\\b|(?:which|that|this|it|these|they) (?:[a-z]+ ){0,2}(?:is|was|are|were|means?|meant|makes?|made|gives?|gave|implies|implied|represents?|represented|amounts? to|amounted to|corresponds? to|equals?|works? out|comes? to|came to|leaves?|left|puts?|put)\\b|(?:the|this|that)(?: ${CHANGE_NOUN} (?:by|of))? $)|^\\s?[:–—]|因此|由此|于是|於是|从而|從而|即|也就是|相当于|相當於|折合|换算|換算|算下来|算下來|意味着|意味著|可见|可見|故`,
  'iu',
);

/** Straight before a claim that is of the change just told: "this 11.1% rate increase", 这一降幅. */
export const THIS_CHANGE = new RegExp(
  `\\b(?:the|this|that|such an?)(?: ${CHANGE_NOUN}(?: (?:by|of))?)? $|(?:这|這|该|該|此)(?:一|个|個)?(?:增幅|涨幅|漲幅|降幅|跌幅|升幅|变动|變動|变化|變化)(?:为|為|达|達|是)?$`,
  'iu',
);

/** A level that is meant, not one that is: "budgeted at", "target price", 预算. */
export const PLANNED =
  /\b(?:budget(?:ed)?|planned|plan|forecast|projected|expected|target(?:ed)?|goal|guidance|estimate[ds]?|consensus|fair value|promised|pledged)\b|预算|預算|计划|計劃|目标|目標|预期|預期|预测|預測/iu;
/** A claim that starts from the plan, and one that leads up to it. */
export const BEYOND_PLAN =
  /\b(?:overruns?|overspend(?:ing|s)?|underspend(?:ing|s)?|underruns?|over budget|under budget|over plan|below plan|overshoot|undershoot|shortfalls?)\b|超支|超出|超额|超額|短收|节支|節支|结余|結餘/iu;
export const UP_TO_PLAN =
  /\b(?:upside|downside|headroom)\b|上涨空间|上漲空間|上行空间|上行空間|潜在涨幅|潛在漲幅/iu;

/** Counted back from the other level itself: "twelve months earlier", 再早一年. */
export const TOLD_STILL_EARLIER =
  /\b(?:years?|months?|quarters?|weeks?|decades?|season) (?:earlier|before|previously)\b|再早|更早|[一二两兩三四五六七八九十\d][年月季]前/iu;

/** A sentence or clause that tells the earlier of two levels by its time: "Having reached", "The year before", 上年. */
export const OPENS_PARTICIPLE = /^\W*(?:Having [a-z]+|After [a-z]+ing)\b/;
export const OPENS_EARLIER =
  /^\W*(?:(?:(?:a|one|the) (?:year|month|quarter|season|decade)|(?:twelve|12|six|three) months) (?:before|earlier|previously|ago)|(?:in|during|over|for|at the end of) (?:the )?(?:previous|prior|preceding|last) [a-z]+|(?:two|three|four|five|six|ten) years (?:before|earlier|previously|ago)|last (?:year|month|quarter|season|summer|winter|spring|autumn)|previously|before that|(?:back )?in (?:19|20)\d\d|when [^,.;]{1,60} in (?:19|20)\d\d)\b|^(?:而|但)?(?:上年|去年|前一年|上一年|一年前|上季|上月|上年同期|去年同期|此前|先前|[两三四五十]年前)/iu;
/** "more than in 2022/23, when supporters left us". */
export const THAN_WHEN =
  /^ (?:more|less|fewer|higher|lower|up|down|better|worse|longer|shorter)[^.;]{0,20}\b(?:than|on|from)\b[^.;]{0,30}\bwhen\b/iu;

/** Between two levels that are told side by side: "for the men and", 而女性为. */
export const SET_SIDE_BY_SIDE =
  /^[^,.;:，。；：]{0,60}(?:,? (?:and|against|versus|vs\.?|as against|compared (?:with|to)|while|whereas)|[，,]?(?:而|和|与|與|及|对|對|同))[^.;:。；：]{0,60}$/iu;

/** Opens a sentence that goes on about the time between two levels: "Over those five years", 两年间. */
export const SAME_STRETCH =
  /^\W{0,3}(?:between|over|in|during|across|within) (?:those|these) (?:two |three |four |five |six |seven |eight |nine |ten )?(?:years|dates|periods?|months|quarters|decades?)\b|^(?:这|這|其)?(?:[一二两兩三四五六七八九十]年)?(?:间|間|期间|期間|来|來)/iu;

/** Behind a change, as a noun: "the 2.7-point gain". */
export const GAINED =
  /^[ -](?:[a-z-]+ )?(?:gain|rise|increase|improvement|jump|advance|climb|widening|growth)\b/i;
export const LOST =
  /^[ -](?:[a-z-]+ )?(?:loss|fall|decrease|decline|drop|cut|reduction|narrowing|slide|dip)\b/i;
