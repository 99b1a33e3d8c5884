/** Words that never tell one measure from another. */
export const STOPWORDS_EN = new Set(
  (
    'a an the this that these those its their our his her it they we he she there here which who whom whose what when where as at in on of for to by with from into onto ' +
    'and or but nor so yet if then than also only just even still again already now today once yearly annual annually overall about around roughly some total totals ' +
    'was were is are be been being has have had having do does did will would can could may might must should shall not no ' +
    'up down over under more less most least very quite rather fairly nearly almost close further another each every all both either one two three four ' +
    'after before during since until early mid late ended ending  while whereas per via within without across between among against compared relative versus vs last next previous prior year years month months quarter quarters ' +
    'earlier later ago time times end start first second third fourth half said says estimated expected projected forecast reported recorded achieved booked posted registered registering ' +
    'stood stands came comes come reached reaches reach hit amounted amounts totalled totaled totalling valued worth according data set new own same such other others rest remaining ' +
    'however therefore consequently meanwhile overall additionally moreover thus hence because due thanks following despite period full whole part out off made make makes accounted accounts account accounting ' +
    'get gets got going go goes gone bring brings say says finds found see put puts keep keeps kept imply implies implied represents represented giving gives given brought bring brings saw see seen show shows showed grow grew rise rose fell fall increase decrease increased decreased growing rising falling equal equals equivalent ' +
    'through past them us him you your my me whatever whichever why how ever never always often thereof therein thereafter much well far away back ' +
    'took take takes taken taking went leave leaves hold holds held holding moved moves moving remain remains remained stay stays stayed ran run runs running turned turn turns carried carry carries led lead leads leading gave became become becomes seemed seems appear appears appeared look looks looked looking stand standing stood sat lay met meet meets fill filled want wants wanted ' +
    'edged inched pushed slid slipped dipped eased crept ticked dropped climbed jumped surged soared plunged slumped advanced retreated rallied rebounded recovered reads read ' +
    'starting coming moving passing running beginning standing settled ' +
    'respectively including include includes include i.e e.g approximately figure figures number numbers amount level value'
  ).split(' '),
);

/** Chinese words that frame a measure without being part of it. */
export const FILLERS_ZH = [
  '我们',
  '我們',
  '同时',
  '同時',
  '其中',
  '目前',
  '此外',
  '另外',
  '数据显示',
  '數據顯示',
  '统计显示',
  '統計顯示',
  '来看',
  '來看',
  '方面',
  '当中',
  '當中',
  '全年',
  '当年',
  '當年',
  '当月',
  '當月',
  '单季',
  '單季',
  '本年度',
  '年度',
  '期间',
  '期間',
  '时期',
  '時期',
  '截至',
  '截止',
  '以来',
  '以來',
  '以前',
  '至今',
  '之前',
  '过去',
  '過去',
  '未来',
  '未來',
  '今后',
  '今後',
  '相比',
  '期末',
  '前后',
  '前後',
  '左右',
  '将会',
  '將會',
  '已经',
  '已經',
  '仍然',
  '保持',
  '虽然',
  '雖然',
  '虽只',
  '雖只',
  '虽仅',
  '雖僅',
  '只有',
  '维持',
  '維持',
  '调整',
  '調整',
  '突破',
  '继续',
  '繼續',
  '平均',
  '同月',
  '分季度看',
  '数据',
  '數據',
  '单月',
  '單月',
  '换算',
  '換算',
  '折算',
  '一举',
  '一舉',
  '足足',
  '整整',
  '如今',
  '下来',
  '下來',
  '算下',
  '一下子',
  '一口气',
  '一口氣',
  '硬是',
  '愣是',
  '居然',
  '竟然',
  '相当于',
  '相當於',
  '等同',
  '等于',
  '等於',
  '这个数',
  '這個數',
  '这一数字',
  '這一數字',
  '这一数值',
  '這一數值',
  '这个数字',
  '這個數字',
  '该数字',
  '該數字',
];

/** Characters that say nothing by themselves, though they may begin or end a noun: 五年里平均, 便有, 才 41 万辆. */
export const ALONE_ZH = '里裡內内要便才就只仅僅竟又底末初间間出来來去后後停落一多跳冲沖衝滚滾跃躍窜竄';

/** The same in one character: taken off the ends of a run only, where they cannot split a word (中 in 中国, 本 in 本科). */
export const STARTS_ZH =
  '仍已均也还還又再则則却卻都并並且其该該的了是在有于於以所这這那之每各达達为為个個和与與及或由从從至到將将近约約超共对對';
export const ENDS_ZH =
  '仍已均也还還又再则則却卻都并並且其的了是在有于於以中上所之每各达達为為个個和与與及或由从從至到將将近约約超共看';

/** Scope words that a second mention usually drops: the same measure with or without them. */
export const GENERIC_ZH = [
  '中国',
  '中國',
  '我国',
  '我國',
  '全国',
  '全國',
  '国内',
  '國內',
  '全省',
  '全市',
  '全县',
  '全縣',
  '全区',
  '本市',
  '本省',
  '公司',
  '集团',
  '集團',
  '该公司',
  '该校',
  '全校',
  '学校',
  '學校',
  '整体',
  '整體',
  '总体',
  '總體',
  '市场',
  '市場',
  '行业',
  '行業',
  '产业',
  '產業',
  '实现',
  '實現',
  '完成',
  '总',
  '總',
  '额',
  '額',
  '规模',
  '規模',
  '年',
];

/** Further words that a second mention of a topic drops or changes; used only where whole documents are compared. */
export const TOPIC_DROPS_ZH = [
  '擁',
  '拥',
  '也',
  '我国',
  '我國',
  '擁有',
  '拥有',
  '交易',
  '服务',
  '服務',
  '持续',
  '持續',
  '庞大',
  '龐大',
  '巨大',
  '可观',
  '可觀',
  '迅速',
  '增长',
  '增長',
  '使用',
  '应用',
  '應用',
  '用户',
  '用戶',
  '数量',
  '數量',
];
export const GENERIC_EN = new Set(
  'global world worldwide market group company national country city region prefecture district industry sector size level firm nationwide'.split(
    ' ',
  ),
);

/** Two names of one topic. */
export const TOPIC_SYNONYMS_ZH: readonly (readonly [name: string, same: string])[] = [
  ['互联网用户', '网民群体'],
  ['互聯網用戶', '網民群體'],
  ['网民', '网民群体'],
  ['網民', '網民群體'],
  ['电子商务', '电商'],
  ['電子商務', '電商'],
];
