/** Before a mark that is passed: "surpassed the", 首次突破. */
export const PASSED_UP =
  /(?:突破|跨过|跨過|跨越|越过|越過|迈过|邁過|迈上|邁上|迈入|邁入|站上|登上|冲破|衝破|冲过|衝過|冲上|衝上|跃上|躍上|越上|超过|超過|超越|首破|\b(?:surpass(?:ed|es|ing)?|pass(?:ed|es|ing)?|topp(?:ed|ing)|tops|cross(?:ed|es|ing)?|exceed(?:ed|s|ing)?|(?:broke|broken|breaks?|breaking|went|going|gone|rose|rising|risen|climbed|climbing|moved|moving|pushed|pushing|jumped|jumping|grew|growing) (?:through|past|above|beyond|over)))(?:了)?(?: (?:the|a|its))?(?: (?:psychological|symbolic|important))?(?: (?:mark|milestone|threshold|level) of)?\s*$/i;
export const PASSED_DOWN =
  /(?:跌破|失守|降破|跌穿|跌至?低于|降至?低于|\b(?:(?:fell|fallen|falls|falling|dropped|drops|dropping|slipped|slipping|sank|sinking|dipped|dipping|declined|declining|slid|sliding|went|going|came|coming) (?:below|under|beneath)))(?: (?:the|a|its))?(?: (?:psychological|symbolic|important))?\s*$/i;

/** What makes a mark one that was not passed, or not yet. */
export const NOT_PASSED =
  /预计|預計|预期|預期|有望|可望|力争|力爭|目标|目標|计划|計劃|将|將|尚未|未能|没有|沒有|未(?=突破|超|跨)|并未|並未|差点|差點|即将|即將|逼近|接近|曾|一度|\b(?:not|never|yet to|failed|nearly|almost|briefly|once|will|would|could|should|may|might|expect\w*|likely|forecast|target\w*|aims?|plans?|if|when|before|until|next|had)\b/i;

/** Between the mark and the level that is to have passed it: nothing but the word "mark", a date of standing and a verb of stating. */
export const LEVEL_BEHIND_MARK =
  /^(?: (?:downloads|users|subscribers|visitors|passengers|customers|members|units|people|copies|tonnes|barrels))?(?:\s?[-–]?\s?(?:mark|threshold|barrier|level|line)|大关|大關|关口|關口|门槛|門檻|整数关口|整數關口)?(?:\s?for the first time(?: (?:ever|since [^,;.]{1,20}|in [^,;.]{1,20}))?)?(?: (?:last|this) (?:year|month|quarter)| in (?:\d{4}|[A-Z][a-z]+))?\s?(?:,? (?:and |it )?(?:coming (?:in )?(?:to|at)|came (?:in )?(?:to|at)|reach(?:ing|ed)|stand(?:ing)? at|stood at|with the (?:counter|count|total|figure|tally) (?:showing|at|standing at)|totall?(?:ing|ed)|amount(?:ing|ed) to|finishing at|finished at|ending at|ended at|(?:closing|closed|ending|ended|finishing|finished|rounding off) (?:(?:the|its) (?:[a-z]+ )?(?:year|quarter|month|week|day|half|season|session|period)|(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})(?: \d{4})?) (?:at|on|with)|closing at|closed at|arriving at|at|with|to)\s?|[，,]?\s?(?:截至|截止|到|至)?(?:目前|当天|當天|当日|當日|单日|單日|全天|今日|昨日|当晚|當晚|当周|當週|全年|全季|全月|当年|當年|当月|當月|当季|當季|[^，。；\d]{0,4}(?:\d{1,2}月)?(?:底|末|期末|年底|年末))?\s?[，,]?\s?(?:余额|餘額|总数|總數|总量|總量|总额|總額|存量|总值|總值|人数|人數|数量|數量|收入|产量|產量)$|[，,]?\s?(?:截至|截止|到|至)?(?:目前|当天|當天|当日|當日|全年|全季|全月|[^，。；\d]{0,4}(?:\d{1,2}月)?(?:底|末|期末|年底|年末))?\s?[，,]?\s?(?:实际|實際|最终|最終|合计|合計|共计|共計|累计|累計|总量|總量|总额|總額|规模|規模|余额|餘額)?(?:已经|已經|[已也亦])?(?:完成|达到|達到|达|達|为|為|报|報|收于|收於|录得|錄得|实现|實現|升至|增至|降至|跌至|至|有)\s?|[，,]\s?(?:实际|實際|最终|最終)[\u3400-\u9fff]{0,4})$/i;

/** Before a range that something is said to lie in: 回到 … 区间, "returned to the tolerance band of". */
export const WITHIN_BAND =
  /(?:(?:回到|回归|回歸|重返|重回|处于|處於|位于|位於|落在|落入|保持在|维持在|維持在|控制在|稳定在|穩定在|运行在|運行在|符合|仍在|在)[^，。；]{0,20}|\b(?:(?:return(?:ed|s|ing)?|came|back|moved|fell|brought) (?:back )?(?:to|into|in|within|inside)|(?:well |comfortably |still |remain(?:ed|s)? |stay(?:ed|s)? |kept |lies |lay |is |was )(?:within|inside)|within|inside) [^.,;]{0,50})$/i;
/** The word that makes the range a band: around the figures of it. */
export const BAND = /区间|區間|范围|範圍|目标带|目標帶|\b(?:band|range|corridor|bracket|target)\b/i;
/** What turns "within" round. */
export const NOT_WITHIN =
  /并未|並未|没有|沒有|未能|不在|偏离|偏離|超出|高于|高於|低于|低於|预计|預計|有望|将|將|目标是|\b(?:not|never|outside|above|below|over|under|beyond|expected|will|would|should|could|aims?|hopes?|until|before|if|yet)\b/i;

/** A run without a break, told before the figures that show it. The group is the verb that says which way. */
export const RUNS: readonly RegExp[] = [
  /(?:逐年|连年|連年|逐季|逐月|逐步|持续|持續|不断|不斷|一路|节节|節節|逐周|逐週|逐日|逐次|逐届|逐屆|年年|季季|月月|一年比一年|连续[一二三四五六七八九十两兩\d]{1,2}[年个個季月周週天日届屆期次]{1,2}度?|連續[一二三四五六七八九十两兩\d]{1,2}[年个個季月周週天日届屆期次]{1,2}度?)(?:保持|实现|實現|稳步|穩步)?(增长|增長|递增|遞增|增加|上升|上涨|上漲|提高|提升|成长|成長|攀升|扩大|擴大|走高|上扬|上揚|递减|遞減|下降|下滑|减少|減少|下跌|降低|回落|走低|萎缩|萎縮|缩小|縮小|收窄|缩减|縮減|增多|变多|變多|变少|變少|走强|走強|走弱|压降|壓降|减|減|增|升|降|涨|漲|跌)/gu,
  /\b(?:has |have |had )?(risen|grown|increased|climbed|gained|expanded|rose|grew|strengthened|improved|advanced|fallen|declined|dropped|decreased|shrunk|fell|shrank|weakened|slipped|eased|worsened|retreated|softened|contracted|come down|gone up) (?:[a-z]+ ){0,4}?(?:in each of the (?:last|past) [a-z]+ (?:years|quarters|months)|(?:in )?(?:each|every) (?:single )?(?:year|quarter|month)|year (?:after|by|on) year|quarter (?:after|by) quarter|month (?:after|by) month|without (?:interruption|a break|exception)|steadily|continuously|uninterruptedly|for (?:[a-z]+|\d+) (?:(?:consecutive|straight|successive) )?(?:years|quarters|months)(?: (?:running|in a row|in succession))?|for the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:consecutive|straight|successive) (?:year|quarter|month|time)|for the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:year|quarter|month) (?:running|in a row|in succession))/gi,
  /\b(?:steadily|continuously|consistently) (risen|grown|increased|climbed|rose|grew|fallen|declined|dropped|decreased|fell|rising|growing|increasing|falling|declining)\b/gi,
];
/** The same told by a participle behind the figures: "…, falling month by month". */
export const RUNNING_ON =
  /\b(rising|growing|increasing|climbing|gaining|improving|falling|declining|dropping|decreasing|shrinking|easing|weakening|slipping|worsening) (?:steadily|continuously|uninterruptedly|(?:in )?(?:each|every) (?:year|quarter|month|week|day|season)|year (?:after|by|on) year|quarter (?:after|by|on) quarter|month (?:after|by|on) month|week (?:after|by|on) week|day (?:after|by|on) day|without (?:interruption|a break|exception))\b/giu;
export const RUN_UP =
  /^(?:增|上|提|成|攀|扩|擴|走高|递增|遞增|streng|impr|adv|ris|grow|grew|incr|climb|gain|exp|rose|gone up)/i;
/** What breaks a run on purpose. */
export const RUN_ASIDE =
  /除|以外|之外|总体|總體|整体|整體|平均|波动|波動|\b(?:except|apart from|bar|save|on average|on the whole|overall|broadly|trend|but for|interrupted)\b/i;

/** What is told of every one of those that are then listed. */
export const OF_ALL = /[均都皆]|全部|全数|全數|一律|\b(?:all|each|every)\b/iu;

/** Between a level and the mark behind it, before the verb: 4,876 万人次，首次突破 5,000 万, "4.9 million, for the first time passing". */
export const LEVEL_BEFORE_MARK =
  /^[\u3400-\u9fff]{0,6}[，,、]?\s?(?:[為为是])?(?:[^，。；]{0,16}(?:以[来來]))?(?:(?:更|也|且|并|並|已|已经|已經|还|還|就此|从而|從而|终于|終於|有史以来|有史以來|历史上|歷史上|史上|历史性地?|歷史性地?|建[市县縣省校院厂廠港站][以来來]*|首次|首度|首个|首個|头一回|頭一回|头一次|頭一次|第一次|破天荒地?|再次|再度|再|又|成功|顺利|順利|正式|提前|率先|强势|強勢|如愿|如願|一举|一舉|一口气|一口氣|创纪录地?|創紀錄地?|实现|實現|全年|年内|年內)[，]?){0,5}$|^(?: (?!and\b|but\b|while\b|with\b|in\b)[a-z-]+| 10{2,5}| 1,0{3}| 100,000){0,6},? (?:and )?(?:(?:thus|thereby|finally|successfully|comfortably|clearly|easily|for the first time(?: ever)?|it|having|has|have|which|that) ){0,3}$/iu;

/** 百万大关, 千亿门槛: a mark told by its scale alone. */
export const BARE_MARK =
  /([十百千万萬]?)([万萬亿億兆])([元人次台辆輛吨噸户戶份]{0,2})(?:大关|大關|关口|關口|门槛|門檻|关卡|關卡|台阶|台階|整数关|整數關|俱乐部|俱樂部)/gu;
export const BARE_SIZES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};

/** What is told of each of several that the next words list. */
export const OF_EVERY =
  /[均都皆]|全部|全数|全數|一律|任何|任一|各|每[个個家条條座]|\b(?:all|each|every|any|everywhere|nowhere|none|no|never|not once|at no (?:time|point|stage)|across|throughout|without exception|across the board)\b|从未|從未|始终|始終/iu;
export const NOT_OF_EVERY =
  /不是|并非|並非|多数|多數|大部分|平均|除|\b(?:not (?:all|every|each)|nearly all|almost (?:all|every)|most|majority|average|mean|median|typically|usually|except|apart from|bar|all but|save for|in total|in all|all told|altogether)\b/iu;

/** Straight before "topped 412 metres", "below 90%". */
export const NEVER =
  /(?:\b(?:never(?: once)?|\bnot once|\bat no (?:time|point|stage)|\bin no [a-z]+|\bnone(?: of (?:them|these|those|the [a-z]+))?|\bnot one(?: of (?:them|these|those|the [a-z]+))?|\bno (?!more|less|fewer|longer|doubt)[a-z]+)|从未|從未|始终未|始終未|无一|無一|没有一[个個家]|沒有一[個家])(?: [a-z]+){0,6} ?$/iu;
/** Before a mark that no value went beyond, and before one that none fell short of. */
export const NEVER_OVER =
  /(?:\bnever (?:once )?|\bnot once |\bat no (?:time|point|stage) (?:did (?:it|they|[a-z]+) )?)(?:topped|top|exceeded|exceed|passed|pass|surpassed|(?:rose|rise|went|go|climbed|got|was) (?:above|over|past|beyond|higher than)) (?:the )?$|(?:从未|從未|始终未|始終未)(?:超过|超過|高于|高於|突破)$/iu;
export const NEVER_UNDER =
  /(?:\bnever (?:once )?|\bnot once |\bat no (?:time|point|stage) (?:did (?:it|they|[a-z]+) )?)(?:(?:fell|fall|dropped|drop|went|go|sank|dipped|was|came|come) (?:below|under|beneath|short of|lower than)) (?:the )?$|(?:从未|從未|始终未|始終未)(?:低于|低於|跌破|少于|少於)$/iu;

/** 压到 1.3% 的控制线以下, 升至 5 万以上, "brought below": a level that has moved is said to lie beyond a limit. */
export const MOVED_TO =
  /(?:[压壓降跌控减減回落收窄缩縮][到至在]|[压壓降]到了?|[升增提涨漲扩擴][到至])(?:了)?$/u;
export const BEYOND_LIMIT =
  /^(?:的?[^，。；\d]{0,10}(?:线|線|关口|關口|水平|水準|目标值|目標值|大关|大關|红线|紅線))?(?:之)?(以下|以上|以内|以內)/u;

/** Around a mark that is named as one: "pushed assets through the €100 billion mark"; the first group goes up. */
export const BEFORE_A_MARK =
  /\b(?:(through|past|above|beyond|over|cross(?:ed|es|ing)?|pass(?:ed|es|ing)?|surpass(?:ed|es|ing)?|reach(?:ed|es|ing)?|hit|hits|hitting|broke|breaking|cleared|clears)|below|under|beneath) (?:the|its|a) $/i;
export const BEHIND_A_MARK = /^[ -]?(?:mark|milestone|threshold|barrier|line)\b/i;
/** Between a mark and the level that goes on about the same thing: "…: at the end of December it stood at". */
export const GOES_ON =
  /(?:[.:;][^.:;,]{0,40},? ?|\band )\b(?:it|they|this|the (?:total|figure|number|count|tally|sum|balance|level))\b(?: (?:had|has|then|now|actually|in fact|finally))? (?:stood|stands|came|comes|amounted|amounts|was|were|reached|reaches|totalled|totaled|totals|ended|closed|finished)(?: up)?(?: (?:at|to|in at|exactly|the (?:year|month|quarter|period) at))*\s?$|[，；：。](?:截至)?[^，；：。\d]{0,10}\d{0,4}[^，；：。\d]{0,6}(?:总数|總數|总量|總量|总额|總額|合计|合計|共计|共計|实际|實際|规模|規模)(?:为|為|达|達|达到|達到)$/iu;
/** What sets a level against another time, or makes it one of a part: no level that the mark is told of. */
export const NOT_THE_LEVEL =
  /\b(?:since|still|now|today|currently|only|of (?:them|these|those|which|whom)|remaining|left|another|further|additional|more|new|previous|previously|earlier|originally|initially|once|formerly|peak|record|target|goal|plan|planned|capacity|limit|ago|last year|the year before|a year before|in the year before)\b|目前|如今|现在|現在|仍|尚|只|仅|僅|其中|另|此前|原|曾|上年|去年|目标|目標|计划|計劃|峰值|产能|產能/iu;

/** Before a mark that is told of each of several, or of none. */
export const OF_EACH =
  /\b(?:no|none|not|never|neither|nor|nobody|nowhere|all|every|each|both|any)\b|均|都|每|各|无|無|没|沒/iu;

/** A number that was blurred is told once more, in full. */
export const EXACTLY_BEHIND =
  /^(?: [a-z]+){0,2},? (?:to be (?:exact|precise)|in (?:fact|total)|exactly|precisely)\b/i;
export const EXACTLY_BEFORE =
  /\b(?:exactly|precisely|to be (?:exact|precise),?|or rather|namely|more (?:exactly|precisely),?) $|(?:准确|準確|确切|確切|精确|精確)(?:地|而)?(?:说|說|言之?|讲|講)?(?:是|为|為|达|達)?$/iu;

/** "those under 35", "adults over 65": people told by an age without its unit. */
export const OF_PEOPLE =
  /\b(?:those|people|persons|adults|women|men|children|patients|residents|tenants|workers|staff|members|drivers|voters|readers|users|customers|anyone|everyone|the)(?: aged)? $/i;
