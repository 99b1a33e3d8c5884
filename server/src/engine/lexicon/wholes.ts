/** Two names that share one whole between them. */
export const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:men|male|males|boys)\b/i, /\b(?:women|female|females|girls)\b/i],
  [/\bonline\b/i, /\b(?:offline|in-store|stores)\b/i],
  [/\burban\b/i, /\brural\b/i],
  [/\bdomestic\b/i, /\b(?:foreign|overseas|international|exports?)\b/i],
  [/\b(?:at home|domestically)\b/i, /\b(?:abroad|overseas)\b/i],
  [/\bpermanent\b/i, /\btemporary\b/i],
  [/\bnew\b/i, /\b(?:used|second-hand)\b/i],
  [/\bfirst half\b/i, /\bsecond\b/i],
  [/\binstitution(?:s|al)?\b/i, /\b(?:individuals?|retail|private|households?)\b/i],
  [/\bpublic(?:ly)?\b|\bstate(?:-run|-owned)?\b/i, /\bprivate(?:ly)?\b|\bindependent\b/i],
  [
    /\blocal(?:s| residents| students| firms)?\b/i,
    /\b(?:from (?:abroad|elsewhere|outside)|foreign|non-local)\b/i,
  ],
  [/\bnew(?:-build)?\b/i, /\b(?:second-hand|used|existing|renovated|refurbished)\b/i],
  [/\bonshore\b/i, /\boffshore\b/i],
  [/\bpassengers?\b/i, /\b(?:freight|goods|cargo)\b/i],
  [/\bfull[- ]time\b/i, /\bpart[- ]time\b/i],
  [/\bowners?\b|\bowner-occup\w+\b|\bowned\b/i, /\btenants?\b|\brent(?:ed|ers?)\b|\bleased\b/i],
  [/\bcivil\b/i, /\bcriminal\b/i],
  [
    /\bdomestic(?:ally)?\b|\bat home\b|\binland\b/i,
    /\bcross-border\b|\babroad\b|\bexport(?:s|ed)?\b|\bimport(?:s|ed)?\b/i,
  ],
  [
    /\b(?:residents?|nationals?|citizens|home[- ]grown|natives?)\b/i,
    /\b(?:abroad|foreign(?:ers)?|non-residents?|non-nationals?|overseas|imported|migrants?|immigrants?)\b/i,
  ],
  [
    /\b(?:private owners?|households?|individuals?|consumers?|residential)\b/i,
    /\b(?:compan(?:y|ies)|firms|business(?:es)?|corporate|commercial|organisations|public bodies)\b/i,
  ],
  [/\badults?\b/i, /\b(?:children|minors|under-?(?:1[68]|age)s?)\b/i],
  [/\b(?:day(?:time)?|days)\b/i, /\bnights?(?:-time)?\b/i],
  [/\bweekdays?\b|\bworking days\b/i, /\bweekends?\b/i],
  [/\bin-?patients?\b/i, /\b(?:out-?patients?|day cases?)\b/i],
  [/\bsummer\b/i, /\bwinter\b/i],
  [/\bfixed(?:-rate)?\b/i, /\b(?:variable|floating|adjustable)(?:-rate)?\b/i],
  [/\bsecured\b/i, /\bunsecured\b/i],
  [/\binsured\b/i, /\buninsured\b/i],
  [/\bmembers?\b/i, /\bnon-members?\b/i],
  [/\bbusiness\b/i, /\bleisure\b/i],
  [/\bfirst[- ]time\b/i, /\b(?:repeat|returning)\b/i],
  [/\bcash\b/i, /\b(?:cards?|cashless|electronic(?:ally)?)\b/i],
  [/\bshort[- ]term\b/i, /\blong[- ]term\b/i],
  [/\b(?:own funds|equity)\b/i, /\b(?:borrowed|borrowing|debt|loans?)\b/i],
  [/\bpass(?:ed|es)?\b/i, /\bfail(?:ed|s)?\b/i],
  [/\bundergraduates?\b/i, /\b(?:post)?graduates?\b/i],
  [/\bemployed\b/i, /\bunemployed\b|\bout of work\b/i],
  [/\bnorth(?:ern)?\b/i, /\bsouth(?:ern)?\b/i],
  [/\b(?:skilled|qualified)\b/i, /\b(?:unskilled|unqualified)\b/i],
  [/\bhousehold\b/i, /\bindustrial\b/i],
  [/\binternal\b|\bin-house\b/i, /\bexternal\b|\boutsourced\b|\bcontractors?\b/i],
  [/\bsoftwood\b/i, /\bhardwood\b/i],
  [/\bsurface\b/i, /\bunderground\b/i],
  [/\bmarried\b/i, /\b(?:single|unmarried)\b/i],
];

/** Classes of three or more that leave nothing out. */
export const CLASSES_OF_ALL: readonly (readonly RegExp[])[] = [
  [/轻|輕/, /中/, /重/],
  [/\bmild\b/i, /\bmoderate\b/i, /\bsevere\b/i],
  [/\byes\b/i, /\bno\b/i, /\b(?:don['’]t know|undecided|unsure|no answer|no opinion|not sure)\b/i],
  [
    /赞成|贊成|同意|支持/,
    /反对|反對|不同意/,
    /不清楚|不知道|无意见|無意見|弃权|棄權|未表态|未表態|中立|说不清|說不清/,
  ],
  [
    /(?<!不)(?:愿意|願意|打算|有意|准备|準備|会(?!议|員|员)|會(?!議|員)|计划|計劃|計畫|考虑|考慮)/,
    /不愿|不願|不会|不會|不打算|无意|無意|不准备|不準備|不考虑|不考慮|没有打算|沒有打算|不想/,
    /未拿定|没拿定|沒拿定|没想好|沒想好|未想好|观望|觀望|未决定|未決定|尚未定|说不准|說不準|看情况|看情況|视情况|視情況|不确定|不確定|犹豫|猶豫|难说|難說|不好说|不好說/,
  ],
  [
    /增加|增多|上升|上涨|上漲|提高|提升|变多|變多|改善|好转|好轉|扩大|擴大|加快|走高/,
    /持平|不变|不變|差不多|相当|相當|没变|沒變|没有变化|沒有變化|稳定|穩定/,
    /减少|減少|下降|下跌|降低|变少|變少|恶化|惡化|变差|變差|缩小|縮小|放缓|放緩|走低/,
  ],
  [/(?<!不)满意|(?<!不)滿意/, /一般|尚可|普通/, /不满|不滿/],
  [/看涨|看漲/, /看平|持平/, /看跌/],
  [/看好|乐观|樂觀/, /持平|不变|不變|中性/, /看淡|悲观|悲觀/],
  [
    /\b(?:better|improve\w*|optimis\w+|higher)\b/i,
    /\b(?:unchanged|the same|stable|neutral|no change)\b/i,
    /\b(?:worse|deteriorat\w+|pessimis\w+|lower)\b/i,
  ],
  [/\bsmall\b/i, /\bmedium(?:-sized)?\b/i, /\blarge\b/i],
  [/大型/, /中型/, /小(?:型|微)/],
  [/高收入/, /中等?收入/, /低收入/],
  [/\bprimary\b/i, /\bsecondary\b/i, /\btertiary\b/i],
  [
    /第一[产產]业|第一產業|一产|农业|農業/,
    /第二[产產]业|第二產業|二产|工业|工業/,
    /第三[产產]业|第三產業|三产|服务业|服務業/,
  ],
  [/\bagriculture\b/i, /\b(?:industry|manufacturing)\b/i, /\bservices\b/i],
  [/优秀|優良|优良/, /良好|合格|及格/, /不合格|不及格|较差|較差/],
  [/小学|國小/, /初中|国中|國中/, /高中/, /大[专專学學]/],
];

/** A sentence that takes a whole apart. */
export const SPLIT_WORDS =
  /(三次产业|三次產業|三大产业|三大產業|构成|構成|结构|結構|分(渠道|业务|業務|产品|產品|地区|地區|区域|區域|品类|品類|行业|行業|类型|類型|年龄|年齡|用途|来源|來源)[^。]{0,4}看?)|\b(?:splits?|split|divided|broken down|breakdown|breaks down|mix|composition|consists?)\b/i;

/** Straight before the first part of all: "split into", 分为. */
export const SPLITS_INTO =
  /\b(?:splits?(?: up)?|divides?|divided|breaks? down|broke down|falls?|fell) (?:in)?to $|(?:分为|分為|分成|构成为|構成為)$/iu;

/** Only two ways there are: 只有招标与询价两种方式; the groups are the end of the one name and the beginning of the other. */
export const ONLY_TWO =
  /(?:只|仅|僅|就|非此即彼|要么|要麼)[^，。；]{0,10}?([\u3400-\u9fff]{2})(?:与|與|和|、|及|或|跟)([\u3400-\u9fff]{2})[^，。；]{0,8}?[两兩二](?:条|條|种|種|类|類|个|個|大|家|项|項|部|途|渠|通|方|路|派|块|塊|样|樣)/u;

/** Behind shares told side by side: they are all that there is. */
export const NO_OTHERS =
  /\bthere (?:is|are|was|were) no (?:other|third|fourth|further) (?:types?|kinds?|forms?|sorts?|groups?|class(?:es)?|categor(?:y|ies)|options?|ways?|sources?|fuels?|channels?|answers?|parties|routes?|methods?|suppliers?|grades?|modes?)\b|\bno (?:other|third|fourth|further) (?:type|kind|form|sort|group|class|category|option|way|source|fuel|channel|answer|party|route|method|supplier|grade|mode) (?:exists?|existed|is|was|has|had)\b|没有(?:其他|其它|别的|第三[种類类])|沒有(?:其他|其它|別的|第三種)|别无其他|別無其他/iu;
/** With it: of what is still left. */
export const OF_WHAT_IS_LEFT =
  /\b(?:remaining|remainder|rest|others|left)\b|\bno other [a-z]+ than\b|其余|其餘/iu;
/** Shares that may overlap, or that are of several wholes. */
export const OF_OTHER_THINGS = /\b(?:of which|also|both|respectively|in (?:19|20)\d\d)\b|其中|分别|分別/iu;
