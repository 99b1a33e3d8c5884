/** Words that put one item first or last of those listed. */
export const MOST =
  /最大|最高|最多|最强|最強|最长|最長|最重|最广|最廣|居首|居冠|首位|榜首|夺冠|奪冠|位居第一|位列第一|排名第一|排第一|[稳穩高]居第一|居第一|蝉联第一|蟬聯第一|名列第一|名列前茅|占比最高|規模最大|领跑|領跑|\b(?:largest|biggest|highest|greatest|most|fullest|leading|leads?|busiest|richest|heaviest|longest|dearest|tallest|deepest|widest|hottest|wettest|costliest|priciest|sunniest|tops|topped|(?:ranks?|ranked|comes?|came|stands?|stood|is|was) first|number one|in first place|at the top of)\b/i;
export const LEAST =
  /最小|最低|最少|最轻|最輕|最短|最弱|垫底|墊底|末位|居末|敬陪末座|排名最后|排名最後|\b(?:smallest|lowest|fewest|least|emptiest|lightest|shortest|cheapest|coldest|driest|narrowest|shallowest|(?:ranks?|ranked|comes?|came) last|in last place|at the bottom of|brings up the rear)\b/i;

/** A superlative of change: fastest, 增幅最大, "grew most", 增加最多; and of a fall. */
export const GROWS_MOST =
  /(?:增速|增幅|涨幅|漲幅|增长率|增長率|成长率|成長率|年增率|增长|增長|成长|成長|增加|上升|提升|提高|增量|年增)[^，。；]{0,6}?(?:最[快大高多显顯强強明]|居首|居冠|第一|领先|領先)|\b(?:fastest|quickest|(?:strongest|highest|largest|biggest|steepest) (?:growth|rise|increase|gain|rate of growth|growth rate|jump)|(?:grew|rose|gained|increased|climbed|expanded|added) (?:the )?most)\b/i;
export const FALLS_MOST =
  /(?:降幅|跌幅|减幅|減幅|下降|下滑|减少|減少|下跌|流失|萎缩|萎縮)[^，。；]{0,6}?(?:最[快大高多显顯剧劇严嚴]|居首|居冠)|\b(?:(?:sharpest|largest|biggest|steepest|heaviest) (?:fall|drop|decline|decrease|loss|contraction)|(?:fell|lost|declined|dropped|shrank|decreased) (?:the )?most)\b/i;
export const GROWS_LEAST =
  /(?:增速|增幅|涨幅|漲幅|增长率|增長率|成长率|成長率|增长|增長|成长|成長|增加)[^，。；]{0,4}?(?:最[慢小低少缓緩]|垫底|墊底|居末)|\b(?:slowest|(?:weakest|lowest|smallest) (?:growth|rise|increase|gain|growth rate)|(?:grew|rose|gained|increased) (?:the )?least)\b/i;

/** A piece of every word that puts an item in an order: a clause without any of them speaks of none. */
export const ORDERED =
  /[最第首冠榜茅领領垫墊末次]|st\b|lead|top|number one|rear|bottom|second|third|fourth|runner-up/i;

/** What makes a superlative of something else than the cells that stand in the table. */
export const NOT_OF_ALL =
  /之一|次[高低大小多]|第[二三四五六七八九十]|其次|变|變|改善|波动|波動|预计|預計|有望|曾|不再|并非|並非|不是|以来|以來|历史|歷史|历年|歷年|新高|新低|至少|最多可|最高可|最高达|不超过|全国|全國|全球|世界|亚洲|亞洲|同类|同類|本土|民营|民營|\b(?:one of|second|third|fourth|fifth|improve\w*|change\w*|after|apart|except|excluding|at most|at least|most of|most (?:likely|often|frequently|commonly|recent(?:ly)?|notabl[ey]|importantly)|almost|nearly|next|not|never|longer|once|had been|used to|will|would|could|may|might|should|expected|likely|ever|since|on record|in history|for the first time|lead to|leads to|led to|leading to|led by)\b/i;
/** A measure for each of those counted: another order than that of the totals. */
export const PER_HEAD =
  /人均|户均|戶均|店均|每[人户戶家亩畝平]|均价|均價|单价|單價|\bper (?:capita|head|person|student|employee|inhabitant|pupil|household|store|square)\b|\baverage\b/i;
/** "the largest of the public hospitals", "among the northern ports": of fewer than the table lists. */
/** "the largest single foreign nationality", "the biggest private employer": of those of one sort, where the table may list others. */
export const OF_ONE_SORT =
  /\b(?:largest|biggest|highest|smallest|lowest|most|fewest|leading|busiest|fastest|weakest|strongest|second|third|fourth)(?:[- ](?:largest|biggest|smallest|growing))? (?:single |individual )?(foreign|overseas|international|external|non-[a-z]+|private|public|state-owned|independent|regional|rural|urban|coastal|inland|island|european|asian|african|american|nordic|western|eastern|northern|southern|renewable|domestic|commercial|industrial|institutional|listed|unlisted|specialist|discretionary)\b/i;
export const NARROWED =
  /\b(?:among(?! (?:the|all)\b)|in the (?:north|south|east|west)\w*|of the (?:\w+ern|public|private|smaller|larger|new|old\w*))\b/i;

/** Places further down: "ranks second", "the second largest", 居次, 第三大. */
export const RANKS: readonly (readonly [rank: number, words: RegExp])[] = [
  [
    2,
    /(?:位居|居于?|居於|位列|位居|排名?|名列|列|占据|成为|成為|为|為|是)第二|第二[大高多]|居次|次之|居第二|\b(?:(?:ranks?|ranked|comes?|came|is|was|remains?|places?|placed|stands?|in) second(?: place)?|second[- ](?:largest|biggest|highest|most|busiest)|runner-up)\b/i,
  ],
  [
    3,
    /(?:位居|居于?|居於|位列|排名?|名列|列|占据|成为|成為|为|為|是)第三|第三[大高多]|\b(?:(?:ranks?|ranked|comes?|came|is|was|remains?|places?|placed|stands?|in) third(?: place)?|third[- ](?:largest|biggest|highest|most|busiest))\b/i,
  ],
  [
    4,
    /(?:位居|居于?|居於|位列|排名?|名列|列|占据|成为|成為|为|為|是)第四|第四[大高多]|\b(?:(?:ranks?|ranked|comes?|came|is|was|remains?|stands?|in) fourth(?: place)?|fourth[- ](?:largest|biggest|highest|most|busiest))\b/i,
  ],
];

/** What goes on down the order from the item before. */
export const FOLLOWED =
  /其次(?:是|为|為)?|次之的?(?:是|为|為)|(?:由|从|從)[高大多][到至][低小少](?:依次|分别|分別)?(?:是|为|為)|依次(?:是|为|為)|\b(?:followed by|ahead of|then comes?|trailed by)\b/i;

/** "the two largest producers", 前两位, 最大的三个市场: how many of the first are named. */
export const TOP_OF =
  /\b(?:the (two|three|four|five) (?:largest|biggest|highest|smallest|lowest|fastest[- ]growing|busiest|leading|top)|top (?:two|three|four|five))(?: [a-z-]+){0,3}|(?:前([两兩二三四五])(?:位|名|大|强|強)|(?:最[大高多小低少]|(?:增速|增长|增長)最快)的([两兩二三四五])[个個大家])[\u3400-\u9fff]{0,6}/i;

/** One of those just listed, in so many words: "of the three", 三者中. */
export const OF_THE_LIST =
  /[二两兩三四五六七八九十][者家个個][之]?[中间間里裡]|[二两兩三四五六七八九十][者大][^，。；]{0,4}中|其中|\b(?:of|among) (?:the|these|all) (?:two|three|four|five|six|seven|eight|nine|ten)\b|\bof (?:them|these|those) (?:all)?/i;
/** How many are ranked: "the tallest of the three". */
export const OF_SO_MANY =
  /\b(?:of|among) (?:the|these|all|our|its) (two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** Verbs and adverbs that only carry a rank. */
export const RANK_VERBS =
  /稳居|穩居|位居|高居|仍居|居于|居於|依然|继续|繼續|遥遥|遙遙|领先|領先|蝉联|蟬聯|稳坐|穩坐|牢牢|占据|佔據|\b(?:clearly|still|again|by far|easily|remains?|remained|keeps?|kept|holds?|held|position|place|spot|player|producer|maker|supplier|receiver)\b/gi;

/** Between the first of an order and the one that comes next, each with its value. */
export const NEXT_IN_ORDER =
  /^[^，。；;,.\d（(]{0,3}[）)]?[，,；;、]?(?:其次|次之|次为|次為|居次|紧随其后|緊隨其後|接着|接著|再来|再來)(?:的)?(?:分别|分別)?(?:是|为|為|则|則)?[^，。；;,.\d]{0,12}$|^\)?,? (?:followed by|then|ahead of) [^,;.\d]{1,30}$/iu;
/** Around the first: the order goes by what it has most of, or least. */
export const FIRST_OF_MOST =
  /最(?:高|大|多|强|強|长|長|贵|貴|重|满意|滿意|受欢迎|受歡迎)|居首|居冠|首位|榜首|\b(?:highest|largest|biggest|most|top)\b/iu;
export const FIRST_OF_LEAST =
  /最(?:低|小|少|短|便宜|轻|輕|不满|不滿)|垫底|墊底|\b(?:lowest|smallest|fewest|least|cheapest|shortest)\b/iu;

/** Places that stand in the clause of a value, from the first to the last: 438 公斤居首, 其次 392 公斤, 358 公斤垫底. */
export const PLACES_ZH: readonly RegExp[] = [
  /居首|居冠|首位|榜首|夺冠|奪冠|夺魁|奪魁|折桂|摘金|[冠]军|冠軍|领跑|領跑|领先|領先|(?:位居|排名|名列|[排居列获獲])第一|第一(?:名|位)?$|拔得头筹|拔得頭籌|独占鳌头|獨占鰲頭|打头|打頭/u,
  /次之|居次|其次|第二|亚军|亞軍|摘银|摘銀|紧随|緊隨|紧跟|緊跟|紧追|緊追|屈居次席|次席/u,
  /第三|季军|季軍|摘铜|摘銅|再次(?:之|为|為|是)|又次之/u,
  /第四|殿军|殿軍/u,
  /垫底|墊底|末位|居末|殿后|殿後|排在最后|排在最後|排最后|排最後|排名最后|排名最後|排在末|敬陪末座|最后一名|最後一名|倒数第一|倒數第一/u,
];

/** Between a thing and the rank by which it is called something: ", the", "is the", 是. */
export const CALLS =
  /^(?:,? (?:is|was|remains|remained|became|as|being)?,? ?(?:still |now |again |already |by far )?(?:the|its|our)? ?|[，,]?(?:仍|仍然|依然)?(?:是|为|為|作为|作為)?)$/iu;
/** What it is called: no maker or buyer of something, and nothing that is measured otherwise. */
export const CLASS_NOUN =
  /^ (?!economy|economies|market|emitter|[a-z]+(?:er|or|ers|ors)\b(?<!supplier|operator|carrier|provider|insurer|retailer|brewer|lender|river|centre|center|chapter|quarter|theatre|cluster|tower))[a-z-]+(?= |$|,)/iu;
/** Between two ranks of one clause. */
export const NEXT_RANK =
  / (?:and|but|while) (?=(?:was |is |were |the )?(?:lowest|highest|smallest|largest|fewest|most|least|biggest|weakest|strongest|busiest|quietest)\b)/iu;
export const ANY_RANK =
  /\b(?:lowest|highest|smallest|largest|fewest|most|least|biggest|weakest|strongest|busiest|quietest)\b/iu;
/** A superlative of whatever kind: whether it goes up or down only the matter tells. */
export const SUPERLATIVE_OF_SOME_KIND =
  /\b(?!(?:latest|nearest|interest|request|harvest|forest|protest|contest|manifest|invest|honest|modest|suggest|arrest|earliest|oldest|youngest|newest|midwest|northwest|southwest|conquest|furthest|farthest)\b)(?:best|worst|[a-z]{3,}(?:[^aeiou\W]|[aeiou][lrnkptwd])est|[a-z]{3,}iest|(?:most|least) (?:[a-z]+(?:ive|ent|ant|ful|able|ible|al|ous|ed|ing)))\b|最[快慢好差佳优優贵貴省准準稳穩灵靈热熱冷]/iu;

const FROM_ABOVE =
  '(?:the )?(?:largest|highest|biggest|greatest|heaviest|longest|dearest|busiest|richest|tallest|deepest|widest|strongest|costliest|most (?:[a-z]+))';
const FROM_BELOW =
  '(?:the )?(?:smallest|lowest|lightest|shortest|cheapest|quietest|poorest|shallowest|narrowest|weakest|fewest|least(?: [a-z]+)?)';
/** A list told in order of size, one way and the other. */
export const DESCENDING = new RegExp(
  `[从從由自](?:多|高|大|重|长|長|强|強|快|贵|貴)[到至而](?:少|低|小|轻|輕|短|弱|慢|廉|贱|賤|便宜)|降序|[递遞][减減](?:排序|排列|序)|(?:依|按)[^，。；]{0,8}(?:多寡|高低|大小)(?:排序|排列|依序|依次)?|\\bin (?:descending|falling|decreasing) order\\b|\\bfrom ${FROM_ABOVE} to ${FROM_BELOW}\\b`,
  'iu',
);
export const ASCENDING = new RegExp(
  `[从從由自](?:少|低|小|轻|輕|短|弱|慢|便宜)[到至而](?:多|高|大|重|长|長|强|強|快|贵|貴)|升序|[递遞]增(?:排序|排列|序)|\\bin (?:ascending|rising|increasing) order\\b|\\bfrom ${FROM_BELOW} to ${FROM_ABOVE}\\b`,
  'iu',
);
/** The value that a superlative is told with: "the lowest claims ratio at 62.1%", 最低，僅 62.1%. */
export const AT_VALUE =
  /^[^.;。；\d]{0,40}?(?:\b(?:at|with) |[为為是达達至仅僅只有]\s?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/iu;
