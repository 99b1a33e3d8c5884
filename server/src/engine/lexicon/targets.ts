/** What is to be reached or kept to: how a text sets it, which way it lies, and how it says whether it was. */

import { type Cue, cue } from './cues.ts';

const NOUNS =
  'targets?|goals?|objectives?|aims?|ambitions?|quotas?|limits?|ceilings?|caps?|floors?|minimum|maximum|thresholds?|requirements?|covenants?|standards?|benchmarks?|guidelines?|guidance|quorum|budgets?|plans?|marks?|milestones?|norms?|tolerances?|pledges?|promises?|commitments?|undertakings?|guarantees?|hurdles?|levels?|figures?|numbers?|barriers?|lines?|bars?|values?';
/** "the", "its own", "both of these", "the €2bn", "the bank's": what stands between a verb and what is kept to. */
const UP_TO_NOUN = `(?:[\\w€$£¥.,%’'-]+ ){0,5}?(?:${NOUNS})\\b`;
/** Adverbs that stand within a passive. */
const ADVERBS =
  '(?:thus|already|also|therefore|duly|comfortably|easily|narrowly|just|again|now|even|clearly|fully|indeed|in fact|once more|consequently|accordingly|safely|only|barely|well|long since|since|then|so) ';

/** Before a figure that is to be reached or kept to, anywhere since the figure before. */
export const SET_BEFORE = new RegExp(
  [
    '\\b(?:promis(?:ed|es?|ing)|pledg(?:ed|es?|ing)|aim(?:ed|s|ing)?|plan(?:ned|s)? to|intend(?:ed|s)?|vow(?:ed|s)|undert(?:ook|aken|akes?)|committed|hop(?:ed|es?) to|wants?|wanted|resolved to|agreed to|oblig(?:ed|es)|obligation|seeks? to|sought to|should|must|may not|shall|ha(?:s|ve|d) to|(?:was|were|is|are) to|requir(?:e|es|ed|ing)|needs?|needed|demands?|demanded|stipulat(?:es?|ed)|prescribes?|prescribed|allows?|permits?|calls for|called for|lays down|laid down|caps?|capped|limited|fixed at|set at|set itself|counts as|considered safe|compulsory|statutory|permitted|permissible|recommend(?:s|ed)?|targeted|budgeted|guaranteed)\\b',
    `\\b(?:targets?|goals?|objectives?|ambitions?|quotas?|limits?|ceilings?|floors?|minimum|maximum|thresholds?|requirements?|covenants?|standards?|benchmarks?|guidelines?|guidance|quorum|budgets?)\\b`,
    '目标|目標|指标|指標|要求|规定|規定|力争|力爭|争取|爭取|承诺|承諾|不得|必须|必須|上限|下限|红线|紅線|限值|限額|限额|标准|標準|门槛|門檻|警戒线|警戒線|底线|底線|预算为|預算為|预算是|预算數',
  ].join('|'),
  'iu',
);
/** Behind such a figure. */
export const SET_BEHIND =
  /^[^.;,]{0,24} for the first time\b|^[-\s](?:[a-z]+ ){0,4}?(?:(?:are|is|were|was|being) (?:needed|required|necessary|allowed|permitted|prescribed|stipulated|the)\b|targets?\b|goals?\b|limits?\b|ceilings?\b|caps?\b|floors?\b|minimum\b|maximum\b|thresholds?\b|marks?\b|milestones?\b|barriers?\b|requirements?\b|quotas?\b|needed\b|required\b|allowed\b|permitted\b|stipulated\b|prescribed\b|budgeted\b|pledged\b|promised\b|planned\b|agreed\b)|^的?(?:年度|全年|既定)?(?:目标|目標|上限|下限|红线|紅線|限值|门槛|門檻|警戒线|警戒線|大关|大關|关口|關口|要求|标准|標準)/iu;

/** "the 22% the law requires", "the 15% promised by the ministry", 法律要求的 22%: who has set it stands behind. */
export const SET_BY =
  /^[^.;,]{0,24}?(?: (?:that|which))? (?:the|its|their|his|her|our|an?|[a-z]+['’]s|[A-Z][a-z]+)(?: [a-z-]+){1,3} (?:ha[sd] |have |is |was |would |will |wants? |aims? |needs? )?(?:to )?(?:requires?|required|demands?|demanded|prescribe[sd]?|allow(?:s|ed)?|permit(?:s|ted)?|stipulate[sd]?|aim(?:s|ed|ing)? (?:for|at)|targets?|targeted|promise[sd]?|pledge[sd]?|wants?|wanted|ask(?:s|ed)?(?: for)?|sought|seeks?|need(?:s|ed)?|expect(?:s|ed)?|forecast(?:s|ed)?|predict(?:s|ed)?|recommend(?:s|ed)?|foresaw|foresees|la(?:ys|id) down|guarantee[sd]?|request(?:s|ed)?|call(?:s|ed) for|budget(?:s|ed)?|planned|plans|intend(?:s|ed)?|set|sets|fixed|hoped? for)\b|^(?: [a-z-]+){0,2} (?:that (?:is|was|were|are) )?(?:required|demanded|allowed|prescribed|permitted|stipulated|recommended|needed|laid down|guaranteed|targeted|forecast|promised|pledged|requested|expected|agreed|budgeted|envisaged|foreseen) (?:by|in|under|of|from)\b/u;

/** What is to be kept below, and what is to be reached from below. */
export const SET_AT_MOST =
  /\b(?:cut|cutting|reduce|reducing|reduction|lower|lowering|bring(?:ing)? down|brought down|limit(?:s|ed|ing)?|caps?|capped|ceiling|maximum|at most|no more than|not more than|no longer than|not (?:to )?(?:exceed|rise above|go above|be higher)|exceed|no higher|below|under|shrink|curb|trim|halve|keep(?:ing)? [^.;]{0,30}(?:below|under|within)|allow(?:s|ed)?|permit(?:s|ted)?|permissible|slash|decrease|budget(?:ed)?|safe)\b|降低|降至|降到|压减|壓減|压降|壓降|减少|減少|控制|不超过|不超過|不得超过|不得超過|不高于|不高於|以内|以內|以下|上限|至多|最多|红线|紅線|限值|限额|限額|警戒/iu;
export const SET_AT_LEAST =
  /\b(?:raise|raising|lift|lifting|increas(?:e|ing)|grow|growing|boost|reach|reaching|at least|minimum|no less than|no fewer than|not less than|not (?:to )?(?:fall|drop|be) (?:below|lower|less)|above|over|more than|floor|demands?|demanded|requir(?:e|es|ed|ement)|needs?|needed|necessary|quorum|expand|double|treble|improve|attain|achieve|sell|build|plant|open|recruit|train|deliver|carry|win|raise|hurdle|mark|milestone|barrier|quota|guaranteed?)\b|提高|提升|增加|增至|升至|达到|達到|不低于|不低於|不得低于|不得低於|不少于|不少於|以上|下限|至少|突破|完成|底线|底線|大关|大關|关口|關口|门槛|門檻/iu;

/** "may not fall below", 不得超过: the negation turns the word round. */
export const SET_NOT_BELOW =
  /(?:不得|不能|不可|不应|不應|不许|不許|不宜)(?:低于|低於|少于|少於|小于|小於|跌破)|\b(?:not|never) (?:to )?(?:be |fall |drop |go |sink |lie )?(?:below|under|less than|fewer than|lower than)\b/iu;
export const SET_NOT_ABOVE =
  /(?:不得|不能|不可|不应|不應|不许|不許|不宜)(?:超过|超過|高于|高於|多于|多於|大于|大於|突破)|\b(?:not|never) (?:to )?(?:be |rise |go |climb |lie )?(?:exceed(?:ing)?|above|over|more than|higher than)\b/iu;
/** What is reached from below unless something is said to fall. */
export const IS_TARGET = /\b(?:targets?|goals?|quotas?|ambitions?)\b|目标|目標|指标|指標/iu;

/** What a clause says of something that was to be reached or kept to. */
export type Verdict = 'kept' | 'missed' | 'above' | 'below' | 'within';

const active = (verbs: string) => `\\b(?:${verbs}) ${UP_TO_NOUN}`;
const passive = (verbs: string) =>
  `\\b(?:${NOUNS}) (?:[a-z'’-]+ ){0,5}?(?:has|have|had|was|were|is|are) (?:${ADVERBS}){0,2}(?:been )?(?:${ADVERBS}){0,2}(?:${verbs})\\b|\\b(?:was|were|has|have) (?:[a-z]+ ){0,3}?(?:${NOUNS}) (?:of [^.,;]{1,24} )?(?:been )?(?:${verbs})\\b`;

export const VERDICTS: readonly (readonly [Verdict, RegExp])[] = [
  [
    'missed',
    new RegExp(
      `${active('missed|misses|missing|failed to (?:meet|reach|attain|achieve|hit|fulfil|satisfy|honou?r|keep)|fell (?:well |far |just |somewhat )?short of|falls short of|falling short of|fallen short of|stayed short of|stopped short of|remained short of|undershot|did not (?:meet|reach|attain|achieve|hit|fulfil)|breach(?:ed|es|ing)|violat(?:ed|es|ing)|infringed|in breach of|overstepped|flouted')}|${passive('missed|not (?:met|reached|attained|achieved|hit|kept|fulfilled)|breached|violated|broken|infringed')}|未(?:能)?(?:如期)?(?:达到|達到|完成|实现|實現|达成|達成|兑现|兌現|满足|滿足|守住)[^，。；\\d]{0,8}(?:目标|目標|要求|计划|計劃|标准|標準|承诺|承諾|指标|指標|红线|紅線|底线|底線)|未达标|未達標|(?:目标|目標|指标|指標|计划|計劃)(?:未能?|没有|沒有)(?:实现|實現|达成|達成|完成|兑现|兌現)`,
      'iu',
    ),
  ],
  [
    'within',
    new RegExp(
      `${active('(?:kept|stayed|remained|was|were|is|are|still|comfortably|well|keeps?|stays?|remains?|lay|lies|came in|come) (?:just |well |comfortably |safely |easily )?(?:within|inside)')}|(?:处于|處於|控制在|保持在|仍在|守在)[^，。；\\d]{0,10}(?:上限|范围|範圍|红线|紅線|限值|警戒线|警戒線)(?:以内|以內|之内|之內|以下|之下|内|內)`,
      'iu',
    ),
  ],
  [
    'above',
    new RegExp(
      `${active('exceed(?:ed|s|ing)|surpass(?:ed|es|ing)?|topp(?:ed|ing)|tops|overshot|outstripped|pass(?:ed|es|ing)|cross(?:ed|es|ing)|cleared|above|over|ahead of|in excess of|higher than|beyond|past|through')}|\\b(?:exceed(?:ed|s)|surpass(?:ed|es)|topp(?:ed|ing)|pass(?:ed|es)|cross(?:ed|es)|broke through|went past) [€$£¥]?\\d[\\d.,]*(?: ?[a-z%]+){0,4}? for the first time\\b|${passive('exceeded|surpassed|topped|overshot|passed|crossed|left behind')}|(?:超过|超過|高于|高於|超出|突破|越过|越過|跨过|跨過|好于|好於)[^，。；\\d]{0,8}(?:目标|目標|上限|红线|紅線|限值|标准|標準|要求|警戒线|警戒線|门槛|門檻)`,
      'iu',
    ),
  ],
  [
    'below',
    new RegExp(
      `${active('below|under|beneath|lower than|less than|fewer than|short of')}|(?:低于|低於|不及|少于|少於|跌破)[^，。；\\d]{0,8}(?:目标|目標|上限|下限|红线|紅線|限值|标准|標準|要求|警戒线|警戒線|门槛|門檻)`,
      'iu',
    ),
  ],
  [
    'kept',
    new RegExp(
      `${active('met|meets|meeting|reach(?:ed|es|ing)|attain(?:ed|s|ing)|achiev(?:ed|es|ing)|hit|hits|hitting|fulfil(?:led|s|ling)|satisf(?:ied|ies|ying)|kept to|keeps to|compl(?:ied|ies|ying) with|honoured|honored|observed|delivered on|kept|made good on')}|${passive('met|reached|attained|achieved|hit|fulfilled|satisfied|kept|observed|honoured|respected|delivered|accomplished')}|(?:已|均|如期|提前|顺利|順利|圆满|圓滿|成功)?(?:达到|達到|完成|实现|實現|达成|達成|兑现|兌現|符合|满足|滿足|守住)了?[^，。；\\d]{0,8}(?:目标|目標|要求|计划|計劃|标准|標準|承诺|承諾|指标|指標|红线|紅線|底线|底線)(?!的)|(?:目标|目標|指标|指標|计划|計劃|承诺|承諾)(?:已经?|均|都|如期|提前[^，。；]{0,6}|顺利|順利|圆满|圓滿|成功){0,3}(?:实现|實現|达成|達成|完成|兑现|兌現)|达标|達標`,
      'iu',
    ),
  ],
];

/** The cues of those: their patterns are large, and tried only where one may match. */
export const VERDICT_CUES: readonly Cue[] = VERDICTS.map(([, words]) => cue(words));

const IT = `^\\W*(?:(?:and|but|yet|in the end|in the event),? )?(?:it|this|that|both|these|they|which)(?: (?:figure|number|level|value|mark|total|sum))?`;
const IT_WAS = `${IT} (?:has|have|had|was|were|is|are) (?:${ADVERBS}){0,2}(?:been )?(?:${ADVERBS}){0,2}`;
/** "It was reached a year early", "This was exceeded": of what the sentence before set. */
export const VERDICTS_OF_IT: readonly (readonly [Verdict, RegExp])[] = [
  [
    'missed',
    new RegExp(
      `${IT_WAS}(?:not (?:met|reached|attained|achieved|hit|fulfilled|satisfied|kept)|missed|breached|violated|rejected|defeated|lost|voted down)\\b|${IT} (?:fell short|failed|did not get there)\\b`,
      'iu',
    ),
  ],
  ['above', new RegExp(`${IT_WAS}(?:exceeded|surpassed|topped|beaten|passed|overshot|overtaken)\\b`, 'iu')],
  [
    'kept',
    new RegExp(
      `${IT_WAS}(?:met|reached|attained|achieved|hit|fulfilled|satisfied|kept|observed|honoured|respected|delivered|accomplished|kept to|complied with|carried|adopted|approved|elected)\\b|${IT} (?:got there|made it|managed it|managed that|did so|succeeded|passed)\\b`,
      'iu',
    ),
  ],
];

/** Any piece of those, for a first look. */
export const JUDGED =
  /for the first time|target|goal|objective|aim|ambition|quota|limit|ceiling|cap|floor|minimum|maximum|threshold|requirement|covenant|standard|benchmark|guideline|guidance|quorum|budget|plan|mark|milestone|norm|toleranc|pledge|promise|commitment|undertaking|guarantee|hurdle|barrier|目标|目標|上限|下限|红线|紅線|限值|标准|標準|要求|警戒|门槛|門檻|指标|指標|计划|計劃|承诺|承諾|底线|底線|达标|達標|\b(?:met|reached|attained|achieved|hit|fulfilled|satisfied|kept|observed|honoured|respected|delivered|accomplished|complied|exceeded|surpassed|missed|breached|carried|adopted|approved|rejected|elected|got there|made it|fell short|succeeded)\b/iu;

/** What makes a verdict one that is not given, or not yet. */
export const NO_VERDICT =
  /\b(?:will|would|could|should|may|might|if|unless|whether|expect(?:ed|s)?|likely|hopes?|hoped|on course|on track|before|until|yet to|in order to|to (?:meet|reach|attain|achieve|hit|fulfil|exceed|pass)|far from|nearly|almost|close to|partly|can|cannot|not yet|except|apart from|but for|had (?:it|they)|briefly|at times|sometimes|one of|some of|most|half|expects?|forecasts?|aims?|intends?|next|ought)\b|预计|預計|有望|将|將|如果|若|力争|力爭|尚未|或将|接近|逼近|部分|除|曾/iu;

/** At all times, or of all. */
export const ALWAYS =
  /\b(?:(?:in|at|during|for|across|on) (?:every|each|all|any)|every|each|all|throughout|never|at no (?:time|point|stage)|not once|in no (?:month|quarter|year|week)|without exception|permanently|always|consistently|constantly)\b|[均都皆]|每[个個月季年]|各[月季年]|始终|始終|从未|從未|一直|全部/iu;
/** "Not once was the limit exceeded": the word that turns a verdict round. */
export const NEVER_SO =
  /\b(?:never|not once|at no (?:time|point|stage)|in no [a-z]+|none|not one|nobody|nowhere|no (?:month|quarter|year|week|day|site|station|branch|region|district|school|patient|member))\b|从未|從未|始终未|始終未|无一|無一/iu;
/** Before the best or worst of several values. */
export const BEST_OR_WORST =
  /\b(?:best|worst|highest|lowest|peak(?:ed|ing)?|record|weakest|strongest|bottom(?:ed)?|top|minimum|maximum|most|least|high|low|trough|warmest|coldest|wettest|driest|busiest|quietest)\b|最高|最低|最好|最差|最多|最少|峰值|谷值|最大|最小/iu;

/** A value that is one of several that make up the whole; and one that is told to come on top of another. */
export const PART_OF_IT =
  /\b(?:contribut\w*|account\w*|of (?:which|this|it|them|that|these)|another|further|additional|remaining|rest|remainder|others?|came from|from|includ\w+|alone|half|quarter|month|week|day)\b|其中|贡献|貢獻|占|佔|另|其余|其餘|单月|單月|单日|單日|季度/iu;
export const PARTS_ADD =
  /\b(?:contribut\w*|another|a further|additional|the rest|the remainder|remaining|the others?|on top|plus|as well as|added)\b|贡献|貢獻|另有?|其余|其餘|再加/iu;
