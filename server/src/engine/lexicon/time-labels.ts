/** The kinds of points in time by which values are listed, each with the words of its points in order. */
export interface TimeKind {
  readonly name: 'month' | 'quarter' | 'weekday' | 'season' | 'half';
  /** One pattern for each point, in order of time. */
  readonly points: readonly string[];
}

const MONTHS =
  'January|Jan\\.?,February|Feb\\.?,March|Mar\\.?,April|Apr\\.?,May,June|Jun\\.?,July|Jul\\.?,August|Aug\\.?,September|Sept?\\.?,October|Oct\\.?,November|Nov\\.?,December|Dec\\.?'.split(
    ',',
  );
const MONTHS_ZH = '一,二,三,四,五,六,七,八,九,十,十一,十二'.split(',');
const DAYS = 'Mon,Tues,Wednes,Thurs,Fri,Satur,Sun'.split(',');

export const TIME_KINDS: readonly TimeKind[] = [
  {
    name: 'month',
    points: MONTHS.map(
      (en, i) => `\\b(?:${en})(?![a-z])|(?<![\\d十])(?:${i + 1}|${MONTHS_ZH[i]})月(?!份?至)`,
    ),
  },
  {
    name: 'quarter',
    points: [
      '\\bfirst(?: quarter)?\\b|\\bQ1\\b|第?一季度?|首季',
      '\\bsecond(?: quarter)?\\b|\\bQ2\\b|第?二季度?',
      '\\bthird(?: quarter)?\\b|\\bQ3\\b|第?三季度?',
      '\\b(?:fourth|final|last)(?: quarter)?\\b|\\bQ4\\b|第?四季度?',
    ],
  },
  {
    name: 'weekday',
    points: DAYS.map((d, i) => `\\b${d}days?\\b|(?:周|週|星期|礼拜|禮拜)${'一二三四五六日'[i]}`),
  },
  {
    name: 'season',
    points: [
      '\\bspring\\b|春季|春天',
      '\\bsummer\\b|夏季|夏天',
      '\\bautumn\\b|\\bfall\\b|秋季|秋天',
      '\\bwinter\\b|冬季|冬天',
    ],
  },
];

/** Ranges of points told as one: "between January and June", 一季度至四季度. */
export const FROM_TO = /^(?:份)?(?: and | to | through | until |–|—|-|至|到)$/u;
/** All four quarters, seven days, told by their number. */
export const ALL_FOUR_QUARTERS =
  /\b(?:four|all|successive|consecutive|individual) quarters\b|\bquarterly\b|四个季度|四個季度|各季度?|逐季/iu;

/** What puts one point in time above or below the others. */
export const TIME_MOST =
  /\b(?:busiest|strongest|wettest|rainiest|warmest|hottest|sunniest|windiest|highest|largest|biggest|fullest|heaviest|longest|dearest|richest|most (?:productive|profitable|successful|expensive)|peak(?:ed)?|high point|maximum|top|topped|record(?: month| quarter| year)?|the most|most)\b|最[高多大忙强強热熱旺]|峰值|高峰|顶峰|頂峰|居首/iu;
export const TIME_LEAST =
  /\b(?:quietest|weakest|driest|coldest|coolest|calmest|lowest|smallest|emptiest|fewest|least|slackest|slowest|lightest|shortest|cheapest|leanest|poorest|trough|low point|bottomed|minimum)\b|最[低少小淡弱冷旱]|谷底|低谷|谷值|垫底|墊底/iu;
/** At the one or the other end: which depends on what is measured. */
export const TIME_EITHER = /\b(?:best|worst)\b|最[好差佳糟]/iu;
/** What makes it one of more than are listed, or of less. */
export const NOT_OF_SERIES =
  /\b(?:second|third|fourth|next|one of|among|since|ever|on record|in history|except|apart|after|than|almost|nearly|not|never|again(?:st)?|per|average|mean|single|(?:in )?(?:a|one) (?:day|hour|night)|hourly|daily|growth|rise|increase|fall|drop|jump|change|expected|forecast|likely|usually|normally|traditionally|typically|will|would|before|until|by then|record low|record high)\b|之一|次[高低多少]|第[二三]|以来|以來|历史|歷史|增幅|增速|降幅|涨幅|漲幅|同比|环比|環比|预计|預計|往年|通常|单日|單日|平均/iu;
/** A comparative, and the way it goes. */
const UP =
  'busier|stronger|wetter|warmer|hotter|higher|larger|bigger|better|fuller|heavier|longer|dearer|more|greater|richer';
const DOWN =
  'quieter|weaker|drier|colder|cooler|lower|smaller|fewer|less|slower|lighter|shorter|cheaper|poorer|leaner';
const UNIT = 'quarter|month|year|week|day|season|term|session';
const BEFORE = `than (?:in |on |during )?(?:the )?(?:one|(?:previous |preceding )?(?:${UNIT})|last|previous one|preceding one|previous|its predecessor)`;
/** "Each quarter was busier than the one before", 一年比一年多. The group says that it is up, or down. */
export const EACH_MORE = new RegExp(
  `\\b(?:each|every) (?:single )?(?:${UNIT})\\b[^.;,]{0,40}?\\b(?:${UP})\\b[^.;]{0,40}?${BEFORE}|一[年月季周]比一[年月季周][多高强強好旺热熱]|逐[年月季周](?:递增|遞增|上升|增加|增长|增長|走高|提高|攀升|攀高)`,
  'iu',
);
export const EACH_LESS = new RegExp(
  `\\b(?:each|every) (?:single )?(?:${UNIT})\\b[^.;,]{0,40}?\\b(?:${DOWN})\\b[^.;]{0,40}?${BEFORE}|一[年月季周]比一[年月季周][少低弱差淡冷]|逐[年月季周](?:递减|遞減|下降|减少|減少|走低|降低|回落)`,
  'iu',
);
