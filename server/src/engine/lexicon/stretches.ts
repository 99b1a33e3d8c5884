/** How a length of time stands beside its own two ends, and how a count of years stands beside the year that it is counted from. */

/** Between a length and the first of its ends: "three years, from", 工期三年，自. */
export const LENGTH_THEN_ENDS =
  /^(?:[- ](?!ago\b|later\b|earlier\b|before\b|after\b|and\b|which\b|that\b)[a-z]+){0,4},?\s\(?(?:running |lasting |that is |(?:it |which |that )?(?:runs|ran|lasts|lasted|extends|extended|applies|is valid|was valid|goes) )?(?:from|between)\s(?:the )?$|^(?: (?!ago\b|later\b|earlier\b|before\b|and\b|which\b|that\b|of\b)[a-z]+){1,4} \($|^(?:的?(?:时间|時間|工期|期限|租期))?[，,：:（(]?(?:即|也就是)?[自从從由]$|^[，,：:]?(?:其|前后|前後)?起[讫訖止][^，。；\d]{0,8}$/iu;
/** Between the ends and their length: ", a period of", "lasted", ，历时. */
export const ENDS_THEN_LENGTH =
  /^,? (?:an? (?:[a-z-]+ ){1,3}?(?:of|lasting)|(?:i\.e\.|that is|or)|after|over|lasting|compris(?:ing|ed|es)|covering|spanning|making(?: up)?|totall?ing|amounting to|(?:which|and) (?:is|was|makes|made|comprises|comprised)|equal to|(?:the [a-z]+ )?(?:covers|covered|spans|spanned|takes|took|lasted|lasts|runs for|ran for))\s?(?:some )?$|^ \($|^(?:[止期]|期间|期間|届满|屆滿|期满|期滿|为止|為止)?[，,（(]?(?:[\u3400-\u9fff]{0,4}[，,])?(?:(?:总|總)?(?:历时|歷時|为期|為期|期限|工期|租期|任期|前后|前後|总计|總計|总共|總共|一共|前前后后|前前後後|长达|長達|合计|合計|持续|持續|耗时|耗時|共|计|計|即|长|長|达|達|为|為|约|約)){1,3}$|^的?(?:未来|未來|这|這|头|頭|整整)?$/iu;
/** Between two ends and a length that nothing else than a mark joins to them; what must stand behind it says that it is all of the time. */
export const ENDS_MARK_LENGTH = /^(?:, |: | [–—] )(?:a total of |all of |fully |exactly )?$/u;
export const IS_ALL_OF_TIME = /^(?:,? (?:in all|in total|altogether|all told|overall)\b|[.;)]|$)/u;
/** Behind a length that is told in brackets for its ends, and nothing more. */
export const LENGTH_ENDS = /^(?:\)|[ ,;]* ?(?:in all|in total|altogether)\))/iu;
/** Between two ends. */
export const JOINS_ENDS =
  /^(?:起算?|开始|開始)?[，,]?\s?(?:一直|持续|持續|延续|延續|延伸|排|做|干|跑|跨|横跨|橫跨)*(?:to|until|till|through|up to|至|到|—|–|-|～|~)\s?(?:the )?$/iu;
/** Before two ends that "and" joins: 起止年份为 2023 年和 2028 年. */
export const NAMES_ENDS_ZH = /起[讫訖止][^，。；\d]{0,8}$/u;
export const AND_ZH = /^(?:和|与|與|及|、)$/u;
export const JOINS_BETWEEN = /^ and (?:the )?$/iu;
/** Behind or before the date on which something began, and on which it ended. */
export const BEGAN =
  /\b(?:began|begun|started|launched|opened|commenced|got under way|broke ground|signed|laid)\b[^.;,]{0,24}$/iu;
export const BEGAN_ZH = /^(?:正式)?(?:开工|開工|动工|動工|启动|啟動|开始|開始|开建|開建|奠基|立项|立項|起)/u;
export const ENDED =
  /\b(?:ended|completed|finished|concluded|wound up|handed over|reopened|opened to traffic)\b[^.;]{0,12}$/iu;
export const ENDED_ZH =
  /^(?:正式|全面|如期)?(?:完工|竣工|建成|结束|結束|完成|停产|停產|交付|通车|通車|投产|投產|启用|啟用)/u;
/** A length that may be more or less than is said, and one that is at least that. */
export const LOOSE_LENGTH =
  /(?:\b(?:about|around|some|nearly|almost|roughly|approximately|just under|well over|more than|over|at least)|约|約|大约|大約|将近|將近|逾|超过|超過|不到|不足|近)\s?$/iu;
/** Counted in whole months or quarters, not from day to day. */
export const WHOLE_LENGTH = /half|quarter|半年|季/iu;

/** Where a thing's own year stands: "founded in 1974", 成立于 1974 年, 1974 年成立. */
export const FOUNDED =
  /\b(?:founded|established|set up|born|opened|incorporated|inaugurated|created|listed|started|built|launched|fired up|commissioned|laid down|christened|consecrated|chartered|unveiled|formed|begun|began|first (?:held|staged|printed|lit|run|played)|started up|came into being|came on stream|went into service)\b[^.;,]{0,24}\bin $/iu;
export const FOUNDED_ZH =
  /(?:成立|创立|創立|创建|創建|创办|創辦|建校|建厂|建廠|始建|设立|設立|开业|開業|诞生|誕生|上市|通车|通車|建成|投产|投產|出生|生)[于於在]?$/u;
export const FOUNDED_BEHIND_ZH =
  /^(?:成立|创立|創立|创建|創建|创办|創辦|建校|建厂|建廠|始建|设立|設立|开业|開業|诞生|誕生|上市|通车|通車|建成|投产|投產|出生|生)/u;
/** What a count of years is told by: anniversaries are exact, lives and service may be a year off. */
export const ANNIVERSARY =
  /(?<n>\d{1,3})(?:st|nd|rd|th)(?:\s|-)(?:[a-z]+\s){0,1}(?:anniversary|birthday|jubilee)\b|(?<zh>[一二三四五六七八九十百\d]{1,4})[周週]年/giu;
export const YEARS_OF_LIFE =
  /\b(?:aged|(?:at|by) the age of)\s(?<a>\d{1,3})\b|\b(?<b>\d{1,3})\syears\s(?:old|later|after)\b|(?:享年|终年|終年|享壽|享寿|得年)(?<c>[一二三四五六七八九十百\d]{1,4})[岁歲]|(?:已|了|满|滿|走过|走過|历经|歷經|运行|運行|服役|经营|經營)(?<d>[一二三四五六七八九十百\d]{1,4})(?:个|個)?年/giu;
/** Behind or before the year in which a life or a service ended. */
export const CLOSED =
  /\b(?:died|passed away|closed|retired|demolished|scrapped|shut|sold|replaced)\b[^.;]{0,24}\bin $|^(?:年)?[^，。；]{0,4}(?:去世|辞世|辭世|逝世|病逝|离世|離世|退役|关闭|關閉|拆除|停运|停運)|(?:至|到|截至)$/iu;

/** Before and behind "three quarters" that are nine months. */
export const COUNTS_QUARTERS =
  /\b(?:the|these|those|(?:last|past|previous|preceding|first|next|coming|final|remaining|other|latest|consecutive|successive|straight|full)|after|since|within|every|all|lasted) $/u;
export const QUARTERS_IN_TIME =
  /^ (?:in a row|in succession|running|ago|earlier|later|before|to (?:march|june|september|december)|of (?:the (?:fiscal |financial |calendar )?year|(?:fiscal |fy ?)?(?:19|20)\d\d|(?:[a-z]+ )?(?:growth|decline|contraction|expansion|recession|losses|falls|gains|stagnation)))\b/u;

/** Before the length of what two dates of a sentence began and ended: 历时整整, 前后费时, 任职共, 整整. */
export const TOOK_ZH =
  /(?:历时|歷時|历经|歷經|耗时|耗時|费时|費時|用时|用時|为时|為時|为期|為期|[工展会會档檔任学學租刑]期|任职|任職|在任|在职|在職|在位|在校|在岗|在崗|执教|執教|执掌|執掌|掌舵|主持|服役|服务|服務|运营|運營|营运|營運|经营|經營|运行|運行|存续|存續|持续|持續|延续|延續|长达|長達|前后|前後|整整|足足|总共|總共|一共|共计|共計|合计|合計|相隔|间隔|間隔|时隔|時隔|相距|跨度|跨越|横跨|橫跨|[用花走干幹住等守教做]了|走过|走過|度过|度過)(?:[了达達为為是有计計共已前后後费費历歷时時]|整整|足足|总共|總共|一共|将近){0,4}$/u;
/** Straight behind a length that leads from one date to the other, and straight before one. */
export const LATER =
  /^,? (?:later(?! than)|afterwards|after that|thereafter|on(?=[,.;]| (?:that|from))|subsequently|earlier(?! than)|before(?=[,.;])|down the (?:line|road|track)|hence)\b|^(?:之?[后後]|以[后後]|下来|下來)/iu;
export const TOOK_EN =
  /\b(?:took|taken|takes?|lasted|lasting|lasts|spent|after|within|over|for|in|all of|no less than|a total of|a full|exactly|covering|spanning|the whole of) $/iu;
/** Another stretch than that between the two dates. */
export const AGAIN_EN =
  /\b(?:since|another|further|more|planned|scheduled|expected|due|instead|originally|meant|supposed|delayed?|late|behind schedule|so far|to date|of which|interrupt\w*|suspend\w*|ago)\b/iu;
export const WHOLE_ZH = /整整|足足|恰好|刚好|剛好|正好/u;
/** 两年多, 五年余, 三年半. */
export const MORE_ZH = /^(?:多|余|餘|半|有余|有餘|左右|上下)/u;
/** What tells of another stretch than that between the two dates. */
export const AGAIN_ZH =
  /此前|此后|此後|之后又|之後又|其间|其間|中断|中斷|停工|预计|預計|计划|計劃|計畫|原定|至今|累计|累計/u;

/** What is held every so many years since a first one, and the number of a later one. */
export const EDITIONS =
  /(?<first>(?:19|20)\d\d)年(?:起|开始|開始|首届|首屆|首次|创办|創辦|创立|創立|始办|始辦)[^。；]{0,12}?(?:每(?<every>[一二两兩三四五六\d])?年(?:[^，。；]{0,6}?)一?[次届屆回]?|逐年|年年)[^。；]{0,24}?(?<last>(?:19|20)\d\d)年[^，。；]{0,10}?第(?<nth>[一二三四五六七八九十百\d]{1,4})[届屆回次]/gu;
export const NEVER_MISSED =
  /从未|從未|未曾|不曾|没有(?:中断|间断|停)|沒有(?:中斷|間斷|停)|未(?:中断|中斷|间断|間斷|停办|停辦)|连续|連續|不间断|不間斷|从不|從不/u;

/** Straight before a length in Chinese that is of another stretch than the change told with it, or of a thing's own term. */
export const ANOTHER_STRETCH_ZH =
  /(?:[过過]去|近|最近|未[来來]|今[后後]|接下[来來]的?|此[后後前]|[随隨之其][后後]|[后後前]|再|另外?|[计計][划劃畫]|[为為]期|[期限]|[连連][续續]|每|第|首|[头頭]|逾|[超][过過]|近乎|[将將]近|不[到足]|至少|隔)(?:的|[约約])?$/u;
/** Behind the length of a change: 五年內, 四年之中, 八年下來, 十年间, 五年累计, 六年年均. */
export const OF_CHANGE_BEHIND_ZH =
  /年(?:多)?(?:之?[内內间間]|的?(?:[平年][均]|[复複]合)|[当當之]?中|[里裡]|下?[来來]|[时時][间間光]|期[间間]|光景|工夫|累[计計]|共|合[计計]|[总總]共|平均|年均|[翻增扩擴提升下降减減上成][^期]|[，,]?$)/u;
/** A clause that holds a length (#) and no figure else: 历时#, 短短#, 前后#, #下来. */
export const LENGTH_ALONE_ZH =
  /^(?:[前][后後]|[历歷][时時经經]|[历歷]|短短|在?[这這][个個]?|[经經][过過]?|[整足][整足]|用了|[花耗][了时時]|在|前前[后後][后後]|[跨横]越|[时時]隔)*#(?:之?[内內间間]|[当當之]?中|[里裡]|下?[来來]|[时時][间間光]|期[间間]|光景|工夫)?(?:的?(?:[高快加]速)?(?:成[长長]|增[长長幅]|[涨漲升降][幅势勢]|[扩擴][张張容]|[扩擴]大|下滑|[复複]合)(?![^#]{0,8}(?:[规規]划|[规規]劃|[计計][划劃畫]|[战戰]略|目[标標]|[纲綱]要|方案))[^#]{0,24})?$/u;
/** 產值將在七年之內，由2023年的…: a length that ends its clause, with the two ends straight behind. */
export const LENGTH_OPENS_ZH =
  /^(?:之?[内內间間]|[当當之]?中|[里裡]|下?[来來]|[时時][间間光]|期[间間])[，,][^，。；\d]{0,4}[由从從自](?=\d)/u;

/** Between a count of months and the months themselves: "of the financial year so far (", ", from", ": ". */
export const MONTHS_THEN_ENDS =
  /^(?: of (?:[a-z0-9'’/–-]+ ){0,4}[a-z0-9'’/–-]+| in all| altogether)?(?: so far| to date)?(?: \(|, (?:from |between |i\.e\.,? |that is,? |namely,? )?| [–—] (?:from )?|: (?:from )?| (?:running |lasting |that is )?(?:from|between) )$/iu;
/** Between the months and how many they are told to be, and behind that. */
export const ENDS_THEN_MONTHS =
  /^(?:,? \(|, | [–—] |: )?(?:(?:i\.e\.|that is|that is to say|or|in other words|altogether|in all),? )?(?:(?:the|its|our|their|a total of|fully|exactly) )?(?:(?:first|last|past|opening|initial|final) )?$|^,? and (?:so |thus |therefore |hence )?(?:cover|covers|covered|comprise|comprises|comprised|span|spans|spanned) $/iu;
export const MONTHS_BEHIND = /^(?:[,.;:)]|$| (?:of|in all|altogether|in total|so far|to date|together)\b)/iu;
/** A part of what is named behind it. */
export const MONTHS_OF_PART = /\b(?:first|last|final|opening|closing|initial)\b/iu;
/** From some day of a month to some day of another. */
export const TAKES_TIME =
  /\b(?:took|takes|taken|last(?:s|ed|ing)?|after|within|for|later|period of|spent|waited|delayed?|some)(?: (?:a|the|another|just|only|all|of)){0,2} $/iu;
export const CALLS_MONTHS_BACK = /\b(?:these|those) $/iu;

/** What a sentence calls the years of the whole report, ahead or behind. */
export const OF_THE_REPORT =
  /\bforecast|outlook|\bprojections? (?:covers?|spans?|extends?|runs?|reach(?:es)?|goes|go|period|horizon)|\bprojection period|\bhorizon of the|预测期|預測期|预测年|預測年|预测期间|预测区间|研究期间|研究期間|统计期间|統計期間|(?:本)?[报報]告(?:涵盖|涵蓋|覆盖|覆蓋|回顾|回顧)|\b(?:this|the) (?:report|study|review) covers|\bperiod under review|\bstudy period/i;
/** A heading over what tells how a report was made. */
export const OVER_METHOD =
  /\b(?:method|methods|methodology|methodological|approach|scope|notes?|definitions?|coverage|sources?|data|basis|about (?:this|the|our)|how (?:we|the|this|our)|assumptions?|technical|model)\b/iu;
/** What tells of all its years there, beside "base year" anywhere. */
export const TELLS_EXTENT =
  /\b(?:cover(?:s|ed|ing)?|extends?|extended|spans?|spanned|spanning|runs?|reach(?:es)?|relates? to|refers? to|forecasts?|projections?|projects?|projected|horizon|period|time ?frame|modelled|modeled|estimated?|estimates|simulated|calculated|years)\b/iu;
export const NAMES_BASE_YEAR =
  /\bbase year\b|\b(?:19|20)\d\d as (?:the |a |its |our )?(?:base|starting point|start)\b|\bbased on (?:19|20)\d\d\b/iu;
/** What is known, and of fewer years than what is foretold. */
export const OF_THE_PAST =
  /\b(?:histor\w*|past|actuals?|observed|collected|census|surveyed|archives?|back data|backcast\w*|data (?:for|from|cover|were|are)|statistics (?:for|from|cover))\b/iu;
