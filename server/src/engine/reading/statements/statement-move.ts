import { cue, maySay } from '../../lexicon/cues.ts';
import { ADJECTIVE, PARTICLE, PHRASAL } from '../../lexicon/moves.ts';
import type { FigureToken, Token, WordToken } from '../tokens.ts';
import type { Basis } from './statements.ts';

const GAP_WORDS =
  /^(?:[\s"“”「」]|by|a|an|more|less|modest|mere|healthy|robust|solid|hefty|sharp|strong|respectable|meagre|meager|paltry|whopping|staggering|steep|remarkable|record|full|good|striking|slim|small|slight|moderate|sizeable|sizable|substantial|significant|massive|huge|tiny|total|combined|cumulative|net|clear|impressive|disappointing|comfortable|welcome|painful|worrying|startling|brisk|gentle|extra|additional|the|only|just|another|further|some|sharply|slightly|of|from|由|从|從|to|was|were|is|仅|僅|约|約|了|近|率|幅度?|为|為|达|達|到|高|大|速|超|便|就|也|竟|即|已|有|是|只|要|应|應|该|該|将|將|会|會|出|掉|去|得|来到|來到|落在|不过|不過|足足|整整|接近|[a-z]+ly)*$/i;

/** 跌幅一口咬到 29.5%, 增速录下: what the rate does, unless it changes itself. */
const OWN_VERB = /^(?!.*[由从從比较較占佔升降增减減扩擴缩縮加放收提回高低快慢差])[\u3400-\u9fff]{1,5}$/u;

/** The last verb or noun of change before the figure, when nothing but fillers stands between. */
export function adjacentMove(
  text: string,
  token: FigureToken,
  words: readonly WordToken[],
): WordToken | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as WordToken;
    if (word.kind === 'rise' || word.kind === 'fall') {
      if (i > 0 && isOfAdjective(text, word, token)) continue;
      if (ADJECTIVE.test(text.slice(word.start, word.end)) && words[i + 1]?.kind !== 'by') return undefined;
      if (isOfPhrasalVerb(text, word, token)) return undefined;
      const end =
        token.figure.hedgeSpan !== undefined && token.figure.hedgeSpan.end <= token.start
          ? token.figure.hedgeSpan.start
          : token.start;
      const gap = text.slice(word.end, Math.max(word.end, end));
      const isNoun = /[幅率速度]$/u.test(text.slice(word.start, word.end));
      return GAP_WORDS.test(gap) || (isNoun && OWN_VERB.test(gap)) ? word : undefined;
    }
    if (!PASSABLE.has(word.kind)) return undefined;
  }
  return undefined;
}

/** "grew by a more modest 2.1%": the comparative belongs to the adjective. */
function isOfAdjective(text: string, { start, end }: WordToken, token: FigureToken): boolean {
  return /^(?:more|less)$/i.test(text.slice(start, end)) && /^ [a-z]+ $/.test(text.slice(end, token.start));
}

/** "took up 149,650 bed-nights", "turned down 120 requests": the little word belongs to its verb; in "cruise calls up 17%" to none. */
function isOfPhrasalVerb(text: string, { start, end }: WordToken, { figure }: FigureToken): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  if (!PARTICLE.test(text.slice(start, end)) || !PHRASAL.test(before)) return false;
  return !(figure.kind === 'percent' && PLURAL.test(before) && !OF_WHOLE.test(text.slice(figure.span.end)));
}

const PLURAL = /s $/;
const OF_WHOLE = /^ of\b/;

/** "growing at 9% a year", "rose at an average annual rate of 9%": a verb of change and the pace that it has. */
export function pacedMove(
  text: string,
  token: FigureToken,
  words: readonly WordToken[],
  basis: Basis,
): WordToken | undefined {
  if (token.figure.kind !== 'percent' || basis === 'qoq') return undefined;
  const move = words.findLast(w => w.kind === 'rise' || w.kind === 'fall');
  if (move === undefined) return undefined;
  const gap = text.slice(move.end, token.figure.hedgeSpan?.start ?? token.start);
  return (basis === 'annual' && AT_PACE.test(gap)) || AT_RATE.test(gap) ? move : undefined;
}

const AT_PACE = /^ (?:[a-z]+ly )?(?:(?:at|by|on|an?|the|average|annual|yearly|of|rate|pace) ){1,7}$/iu;
const AT_RATE =
  /^ (?:[a-z]+ly )?at an?(?: (?:average|mean|annual|yearly|steady)){0,3} (?:rate|pace|clip) of $/iu;

/** "raises its dividend by 14 %": between the verb and its "by" stands what it is done to. */
export function moveOfObject(
  text: string,
  token: FigureToken,
  words: readonly WordToken[],
): WordToken | undefined {
  const [by, verb] = [words.at(-1), words.at(-2)];
  if (by?.kind !== 'by' || token.start - by.end > 2 || verb === undefined) return undefined;
  if (verb.kind !== 'rise' && verb.kind !== 'fall') return undefined;
  return OBJECT.test(text.slice(verb.end, by.start)) ? verb : undefined;
}

const OBJECT = /^ (?:(?:its|their|the|his|her|our) )?(?:[a-z-]+ ){1,4}$/i;

const PASSABLE = new Set<WordToken['kind']>([
  'of',
  'from',
  'to',
  'is',
  'by',
  'yoy',
  'qoq',
  'average-annual',
  'respectively',
  'forecast',
]);

/** "4.5% drop", "7.5% lower than", "60,000 more than": the change word behind the figure. */
export function moveBehind(text: string, token: FigureToken, tail: readonly Token[]): WordToken | undefined {
  if (maySay(text, TELLS_PACE_ZH) && PACE_ZH.test(text.slice(token.end, token.end + 12))) {
    const verb = tail.findLast(t => t.type === 'word' && (t.kind === 'rise' || t.kind === 'fall'));
    return verb?.type === 'word' ? verb : undefined;
  }
  const next = tail.find(
    t =>
      t.type === 'word' &&
      t.kind !== 'yoy' &&
      t.kind !== 'average-annual' &&
      t.kind !== 'real' &&
      t.kind !== 'nominal',
  );
  if (next?.type !== 'word' || (next.kind !== 'rise' && next.kind !== 'fall')) return undefined;
  const gap = text.slice(token.end, next.start);
  if (
    !/^(?:\s|year-on-year|annual|yoy|organic|year|on|real)*$/i.test(gap) &&
    !isOfCompound(text, token, next)
  )
    return undefined;
  // "587 less capital expenditure of 357" subtracts; "60,000 less than" compares
  // "10.6 million people fell ill", "HTTP/3 advanced": who did so, or a name
  if (token.figure.kind === 'amount' && PAST_VERB.test(text.slice(next.start, next.end))) return undefined;
  if (isOfWhatIsCounted(text, token, next)) return next;
  if (
    token.figure.kind === 'amount' &&
    !/^\s*(?:$|[,.;:)]|(?:than|an? (?:year|quarter|month)|the|its|their|last|that of|those|(?:19|20)\d\d)\b)/i.test(
      text.slice(next.end, next.end + 12),
    ) &&
    (/^(?:less|more|under|over|below|above)$/i.test(text.slice(next.start, next.end)) ||
      ADJECTIVE.test(text.slice(next.start, next.end)))
  )
    return undefined;
  // "5% up" and "5% growth" state a change; in Chinese the verb comes first.
  return text.charCodeAt(next.start) < 0x3000 ? next : undefined;
}

/** "this 11.1% rate increase", "a 4.5-point share gain": the noun of change is told of another noun before it. */
function isOfCompound(text: string, { figure, start, end }: FigureToken, move: WordToken): boolean {
  if (figure.kind === 'amount' || !NOUN_OF_CHANGE.test(text.slice(move.start, move.end))) return false;
  return (
    / (?:an?|the|this|that|its|their|our) $/i.test(text.slice(Math.max(0, start - 7), start)) &&
    /^[ -](?:[a-z-]+ ){1,2}$/.test(text.slice(end, move.start))
  );
}

const NOUN_OF_CHANGE =
  /^(?:rise|increase|growth|gain|jump|surge|advance|improvement|expansion|hike|fall|decline|drop|decrease|reduction|cut|contraction|dip|slump|plunge|loss|slide)$/i;

/** "120,000 tonnes less timber than": of money it would be taken away. */
function isOfWhatIsCounted(text: string, { figure }: FigureToken, { start, end }: WordToken): boolean {
  if (figure.kind !== 'amount' || figure.unit === undefined || figure.unit.dimension.startsWith('money'))
    return false;
  return (
    /^(?:less|more)$/i.test(text.slice(start, end)) &&
    /^ [a-z-]+(?: [a-z-]+)?(?:[,.;]| (?:than|in|a|last|this|per|each)\b)/.test(text.slice(end, end + 40))
  );
}

/** 以年均 9% 的速度增长: the verb behind its pace. */
const PACE_ZH =
  /^的(?:年均|平均|复合|複合)?(?:速度|速率|增速|增长率|增長率|成长率|成長率|幅度|比例)(?:持续|持續|逐年|稳步|穩步|快速)?(?:增|成长|成長|扩|擴|下|减|減|上|递|遞|攀|萎)/u;
const TELLS_PACE_ZH = cue(PACE_ZH);

const PAST_VERB =
  /(?:[^s]ed|rose|grew|fell|sank|shrank|leapt|slid|lost|shed|sunk|shrunk|swollen|went \w+|come \w+|came \w+|grown|risen|fallen)$/iu;
