/**
 * Words of which one rules out the others: what is told of the one is not told of the other. A row holds them as
 * alternatives for a pattern; within one, spellings are parted by a bar.
 */
const ROWS_EN: readonly (readonly string[])[] = [
  ['north|northern', 'south|southern', 'east|eastern', 'west|western'],
  ['men|male|males|boys', 'women|female|females|girls'],
  ['urban|city|cities|towns?', 'rural|countryside|villages?', 'suburbs?|suburban'],
  ['public|publicly|state-run|state-owned', 'private|privately', 'dedicated'],
  ['domestic|home', 'foreign|overseas|international|abroad'],
  ['online', 'offline|in-store|over the counter'],
  ['spring', 'summer', 'autumn|fall', 'winter'],
  ['first half', 'second half'],
  ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth', 'sixth'],
  ['gross', 'net'],
  ['primary|elementary', 'secondary', 'tertiary'],
  ['inpatients?', 'outpatients?'],
  ['children|child|minors', 'adults?', 'pensioners|elderly|older'],
  ['imports?|imported', 'exports?|exported'],
  ['births?|born', 'deaths?|died'],
  ['arrivals?|arrived|incoming', 'departures?|departed|outgoing'],
  ['new', 'used|second-hand|existing', 'old'],
  ['owners?|owned', 'tenants?|rented|leased|rental'],
  ['full-time', 'part-time'],
  ['short-term', 'long-term', 'medium-term'],
  ['onshore', 'offshore'],
  ['upper', 'lower', 'middle'],
  ['larger|largest|biggest', 'smaller|smallest', 'medium-sized'],
  ['highest|maximum|peak', 'lowest|minimum|trough', 'average|mean|median'],
  ['daily', 'weekly', 'monthly', 'quarterly', 'yearly|annual|annually'],
  ['morning', 'afternoon', 'evening', 'night|nightly'],
  ['weekdays?', 'weekends?|sundays?|saturdays?'],
  ['passengers?', 'freight|cargo|goods', 'lorries|trucks'],
  ['residential|households?', 'commercial|business(?:es)?', 'industrial|industry'],
  ['bought|purchased|purchases?', 'sold|sales?'],
  ['wholesale', 'retail'],
];
const ROWS_ZH: readonly (readonly string[])[] = [
  ['北[部区區方]|[华華]北', '南[部区區方]|[华華]南', '[东東][部区區方]|[华華][东東]', '西[部区區方]'],
  ['男', '女'],
  ['城[镇鎮市]', '[农農]村|[乡鄉]村'],
  ['公共|公[办辦立营營]|[国國][有营營]', '[专專]用', '民[办辦营營]|私[立人营營]'],
  ['[线線]上|[网網][购購络絡]', '[线線]下|[门門]市|[实實][体體]店'],
  ['[国國][内內]|境[内內]', '境外|海外|[国國]外|出境', '入境'],
  ['春', '夏', '秋', '冬'],
  ['[进進]口', '出口'],
  ['新[车車房建]', '二手|既有|存量'],
  [
    '第?一(?:季|期|[产產][业業]|[阶階]段|[类類])',
    '第?二(?:季|期|[产產][业業]|[阶階]段|[类類])',
    '第?三(?:季|期|[产產][业業]|[阶階]段|[类類])',
    '第?四(?:季|期)',
  ],
  ['上半年', '下半年'],
  ['白天|日[间間]', '夜[间間]'],
  ['最高', '最低', '平均'],
  ['客[运運流]', '[货貨][运運物流]'],
  ['本[市省县縣地州区區]|全[市省县縣区區]', '[邻鄰]|外地|外[省市]|[临臨]近'],
  ['出生', '死亡'],
  ['批[发發]', '零售'],
  ['毛', '[净淨]'],
  ['已', '尚未|尚待|待'],
];

const PATTERNS: readonly (readonly RegExp[])[] = [
  ...ROWS_EN.map(row => row.map(words => new RegExp(`\\b(?:${words})\\b`, 'i'))),
  ...ROWS_ZH.map(row => row.map(words => new RegExp(words, 'u'))),
];

/** Of another place or time than what was spoken of: a rival, a neighbour, the year before. */
const ANOTHER =
  /\b(?:rivals?|competitors?|neighbou?rs?|neighbou?ring|another|others?|elsewhere|counterparts?|rest|remaining|peers?|(?<!\b(?:than|over|on|from|against|to|with|as|after)(?: in)? (?:the |a )?)year (?:before|earlier|ago)|(?:previous|prior|preceding|following|next) (?:year|season|month|quarter))\b|[邻鄰]|另[有一]|其他|其它|其余|其餘|[对對]手|同[业業行]|[上前]年|前一年|[翌次]年|同期/iu;

/** Things that are told apart by a letter or a number: model A and model B, 甲厂 and 乙厂. */
const LABELLED =
  /\b(?:[Mm]odels?|[Zz]ones?|[Pp]lants?|[Ll]ines?|[Ss]ites?|[Pp]hases?|[Cc]lass(?:es)?|[Tt]ypes?|[Gg]roups?|[Bb]locks?|[Tt]owers?|[Uu]nits?|[Ff]unds?|[Ss]eries|[Tt]ranches?|[Ss]cenarios?|[Oo]ptions?|[Ll]ots?|[Bb]ands?|[Cc]ohorts?|[Aa]rms?|[Ss]tages?|[Tt]erminals?|[Bb]erths?|[Ww]ards?|[Tt]rials?|[Bb]atch(?:es)?) ([A-Z]|\d{1,3}|I{1,3}|IV)\b(?!%)|([甲乙丙丁]|[A-F](?=[厂廠款型区區组組座栋棟线線类類]))/gu;

function labelsIn(text: string): string[] {
  return Array.from(text.matchAll(LABELLED), found => found[1] ?? found[2] ?? '');
}

function haveOtherLabels(a: string, b: string): boolean {
  const [own, other] = [labelsIn(a), labelsIn(b)];
  return own.length > 0 && other.length > 0 && !own.some(label => other.includes(label));
}

/** True when each of two stretches of text has a word that rules out one of the other's. */
export function areOpposed(a: string, b: string): boolean {
  return (
    ANOTHER.test(a) !== ANOTHER.test(b) ||
    haveOtherLabels(a, b) ||
    PATTERNS.some(row => {
      const [own, other] = [row.map(p => p.test(a)), row.map(p => p.test(b))];
      return (
        own.some((has, i) => has && other[i] === false) && other.some((has, i) => has && own[i] === false)
      );
    })
  );
}

/** What narrows a measure down to a part of it: 海外收入 is not 收入. */
const SIDES =
  /海外|境外|[国國][际際外]|(?<![国國境])[内內]地|[中大][陆陸]|港澳|本港|北美|[欧歐亚亞非拉][洲美]|[华華][东東南北中]|[线線][上下]|出口|[进進]口|[农農]村|城[镇鎮]|入境|出境|[单單]季|[国國][产產]|自[营營]|直[营營]|加盟|存量|新增|二手|[临臨][时時]|[个個]人|企[业業][户戶]|\b(?:overseas|foreign|international|online|offline|rural|urban|export|import|online|organic)\b/giu;

/** One of two stretches of text narrows its measure down, and the other does not. */
export function isOfOtherSide(a: string, b: string): boolean {
  const [own, other] = [a, b].map(text => new Set(text.toLowerCase().match(SIDES))) as [
    Set<string>,
    Set<string>,
  ];
  return [...own].some(side => !other.has(side)) || [...other].some(side => !own.has(side));
}
