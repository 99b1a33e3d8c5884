import { cue, maySay } from '../../lexicon/cues.ts';
import { COMPARATIVE, EVALUATIVE } from '../../lexicon/moves.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { FigureToken, Token, WordToken } from '../tokens.ts';
import { isOnTop, isSaidBy, ofToldChange, restatedChange } from './change-once-more.ts';
import { followsAfter, isComparison, isNextBase, isRival } from './comparisons.ts';
import { isTo } from './new-level.ts';
import { isNextOfRates } from './next-of-rates.ts';
import { basisOf, isCompound } from './statement-basis.ts';
import { adjacentMove, moveBehind, moveOfObject, pacedMove } from './statement-move.ts';
import type { Base, Role, Statement } from './statements.ts';

const STANDS_AT = /\b(?:with|at|holds|has) $/i;
const AHEAD = /^ ahead of\b/i;
const LEADS = cue(AHEAD);

type Described = Pick<Statement, 'role' | 'base' | 'basis' | 'direction' | 'move'>;

/** Reads from the words on both sides what a figure does: a level, one end of a change, a rate, an amount of change, a share. */
export function describe(
  text: string,
  token: FigureToken,
  lead: readonly Token[],
  tail: readonly Token[],
  previous: Statement | undefined,
  relativePast: boolean,
): Described {
  const words = lead.filter(t => t.type === 'word');
  const last = words.at(-1);
  const basis = basisOf(words, tail, text, token);
  const move =
    adjacentMove(text, token, words) ??
    pacedMove(text, token, words, basis) ??
    moveBehind(text, token, tail) ??
    moveOfObject(text, token, words);
  const direction = directionOf(text, move);
  const described = (role: Role, base: Base = 'none'): Described => ({
    role,
    base,
    basis,
    direction,
    move,
  });
  const { kind } = token.figure;

  if (isCompound(words, tail, text, token)) return described('compound');
  if (isSignedRate(token, text, previous)) return described('growth');
  // "leads with 36% ahead of Europe with 27%": the share of each, not how far ahead
  if (
    maySay(text, LEADS) &&
    STANDS_AT.test(text.slice(Math.max(0, token.start - 8), token.start)) &&
    AHEAD.test(text.slice(token.end, token.end + 10))
  )
    return { ...described('level'), direction: 0 };
  const way = kind === 'percent' && maySay(text, CHANGES_OTHERWISE) ? wayToldOtherwise(text, token) : 0;
  if (way !== 0) return { ...described('growth'), direction: way };
  if (isBaseOfFactor(text, token)) return described('level', 'from');
  // 增长到原来的三倍: so many times as much, not a level
  if (kind === 'multiple' && OF_OLD.test(text.slice(Math.max(0, token.start - 12), token.start)))
    return described('multiple');
  if (isTo(text, token, words, previous)) {
    // 下降到2023年的11.2: the verb that states the level is the one of the change, whatever stands between.
    const verb = last?.mode === 'to' ? last : undefined;
    const told = described(kind === 'points' || kind === 'multiple' ? kind : 'level', 'to');
    return verb === undefined ? told : { ...told, move: verb, direction: directionOf(text, verb) };
  }
  if (last?.kind === 'from' && kind !== 'points' && !FROM_PLACE.test(text.slice(last.end, token.start)))
    return described(levelOrShare(kind, words, tail), 'from');
  if (kind !== 'points' && isOfEarlier(text, token, last))
    return described(levelOrShare(kind, words, tail), 'from');
  if (kind !== 'points' && previous !== undefined && isComparedWith(text, token, previous))
    return described(levelOrShare(kind, words, tail), 'from');
  if (kind === 'points') return described('points');
  if (kind === 'multiple') return described('multiple');
  if (move !== undefined && kind === 'percent' && previous?.role !== 'points' && isMark(text, token, move))
    return { role: 'level', base: 'whole', basis, direction: 0 };
  if (
    move !== undefined &&
    move.start < token.start &&
    COMPARATIVE.test(text.slice(move.start, move.end)) &&
    (kind === 'amount' || (kind === 'percent' && previous?.role === 'points'))
  )
    return { ...described('level', 'from'), direction: 0 };
  // "down from $96m by 12.5%", "from 24% to 30%, that is by 6%": the verb stands before the base
  if (kind === 'percent' && last?.kind === 'by' && (previous?.base === 'from' || previous?.base === 'to')) {
    const { direction, move: verb } = previous;
    if (verb !== undefined || previous.base === 'to')
      return { ...described('growth'), direction, ...(verb && { move: verb }) };
  }
  if (
    kind === 'amount' &&
    last?.kind === 'by' &&
    previous !== undefined &&
    isSaidBy(text, token, last, previous)
  )
    return {
      ...described('delta'),
      direction: previous.direction,
      ...(previous.move && { move: previous.move }),
    };
  const lost = kind === 'amount' ? ofToldChange(text, token) : 0;
  if (lost !== 0) return { ...described('delta'), direction: lost };
  if (isOnTop(text, token, previous)) return { ...described('delta'), direction: 0 };
  const restated = restatedChange(text, token, last, previous);
  if (restated !== undefined && previous !== undefined)
    return {
      ...described(restated),
      direction: previous.direction,
      ...(previous.move && { move: previous.move }),
    };
  if (move !== undefined && isMoneyRaised(text, token, move))
    return { role: 'level', base: 'none', basis, direction: 0 };
  if (move !== undefined && !isAttribute(text, token) && !isAmountSaved(text, token, move))
    return described(kind === 'percent' || kind === 'fraction' ? 'growth' : 'delta');
  if (previous !== undefined && isNextOfRates(text, token, lead, tail, previous))
    return { role: 'growth', base: 'none', basis: previous.basis, direction: previous.direction };
  if (kind === 'amount' && move === undefined && isRival(text, token, previous))
    return described('level', 'past');
  if (isNextBase(text, token, last, tail, previous))
    return described(levelOrShare(kind, words, tail), 'past');
  if (isComparison(words, text, token) || followsAfter(text, token, tail))
    return described(levelOrShare(kind, words, tail), 'from');
  // "去年稅後純益 38.2 億元" opens a sentence about last year; beside a newer level it is the base.
  if (kind === 'amount' && isAside(text, token, words)) return described('level', 'whole');
  if (kind === 'percent' && isRateBehind(text, token, tail)) return described('growth');
  if (relativePast && isWholeBehind(text, token)) return described('level', 'whole');
  if (relativePast && previous !== undefined) return described(levelOrShare(kind, words, tail), 'past');
  return described(levelOrShare(kind, words, tail));
}

/** "guests from abroad 43.2%", "imports from Chile 12%": where they come from, no level. */
const FROM_PLACE = /^ (?:abroad|overseas|elsewhere|outside|home|[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?),? $/;

/** "$560m (+12%)", 56 万台（-5%）: a sign in front of a rate that stands behind an amount. */
function isSignedRate(
  { figure, start }: FigureToken,
  text: string,
  previous: Statement | undefined,
): boolean {
  if (figure.kind !== 'percent' || !/^[+＋−–-]/u.test(text.slice(start))) return false;
  return previous?.figure.kind === 'amount' && previous.role === 'level';
}

/** "5% above the previous peak of 38.0 million", "four times the 3.2 GW of 2018": the base behind a rate or factor. */
function isComparedWith(text: string, { start, figure }: FigureToken, previous: Statement): boolean {
  const { role, move } = previous;
  const { end } = previous.figure.span;
  const gap = text.slice(end, figure.hedgeSpan?.start ?? start);
  if (role === 'multiple') return OF_MULTIPLE.test(gap) && figure.kind === 'amount';
  if (move === undefined || move.start < end) return false;
  if (role !== 'growth' && role !== 'delta' && role !== 'points') return false;
  return COMPARED_WITH.test(gap);
}

/** Between a rate and its base: a comparative, then what the base is called. */
const COMPARED_WITH =
  /^ (?:[a-z]+ly )?(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater|stronger|weaker|dearer|cheaper|costlier|pricier|above|below|over|under|up|down|better|worse|short of|ahead of|shy of)(?: than| on| from| against| compared (?:with|to))?(?: (?!and\b|to\b|at\b|in\b|or\b)[a-z0-9'’-]+){1,6} $/iu;
const OF_MULTIPLE = /^ (?:as (?:much|many|large|high) as )?(?:the|its|their)(?: [a-z-]+){0,4} $/iu;

/** "exports were off 9.3%". */
const OFF =
  /(?<!\b(?:write|wrote|written|pay|paid|spin|spun|sell|sold|lay|laid|kick|trade)[a-z]* )\boff (?:by )?$/iu;

/** 有 20% 的上涨空间. */
const ROOM_ZH = /^的(?:潜在|潛在)?(?:上[涨漲行升]|下[跌行降])(?:空间|空間)/u;
/** "6.3% over the target of 210,000". */
const OVER_PLAN =
  /^ (?:over|in excess of|beyond) (?:the |its |their |our )?(?:[a-z-]+ ){0,2}(?:target|plan|budget|forecast|goal|quota|guidance|limit|norm|requirement|estimate|record)\b/iu;
/** "60% of it has melted away". */
const IS_LOST =
  /^ (?:of (?:it|them|this|that|these) )?(?:has|have|had|was|were|is|are) (?:since |already |now )?(?:been )?(?:melted(?: away)?|vanished|disappeared|wiped out|wasted away|evaporated|eroded|lost|gone)\b/iu;

const CHANGES_OTHERWISE = cue(OFF, OVER_PLAN, ROOM_ZH, IS_LOST);

/** Which way a rate is told to go by other words than verbs of change; 0 where none are. */
function wayToldOtherwise(text: string, { start, end }: FigureToken): -1 | 0 | 1 {
  if (OFF.test(text.slice(Math.max(0, start - 16), start))) return -1;
  if (OVER_PLAN.test(text.slice(end, end + 60))) return 1;
  const room = ROOM_ZH.exec(text.slice(end, end + 8));
  if (room !== null) return room[0].includes('下') ? -1 : 1;
  return IS_LOST.test(text.slice(end, end + 40)) ? -1 : 0;
}

/** 为 2018 年 300 万的 5 倍: what the factor is of. */
function isBaseOfFactor(text: string, { end, figure }: FigureToken): boolean {
  return figure.kind === 'amount' && maySay(text, MULTIPLIED) && MULTIPLE_OF.test(text.slice(end, end + 10));
}

const MULTIPLE_OF = /^的(?:约|約|近|超过|超過|逾)?[\d.一二两兩三四五六七八九十]+倍/u;
const MULTIPLIED = cue(MULTIPLE_OF);

const OF_OLD = /(?:原来|原來|原先|此前|之前|过去|過去|当初|當初|年前|当时|當時|上年|去年|同期)的$/u;

/** 每年可节省 1.2 亿元: what is saved is an amount of its own; as a rate it is of what was used before. */
function isAmountSaved(text: string, token: FigureToken, move: WordToken): boolean {
  return token.figure.kind === 'amount' && SAVED.test(text.slice(move.start, move.end));
}

/** "under the 15% that the regulator wants", "short of the 75% target": a level that is known, not by how much. */
function isMark(text: string, { figure, start }: FigureToken, move: WordToken): boolean {
  return (
    move.start < start &&
    COMPARATIVE.test(text.slice(move.start, move.end)) &&
    / (?:the|its|their|our|that)$/.test(text.slice(move.end, figure.hedgeSpan?.start ?? start).trimEnd())
  );
}

/** "raised £38.4m in the year": money that was collected. */
function isMoneyRaised(text: string, { figure, start }: FigureToken, move: WordToken): boolean {
  return (
    figure.unit?.dimension.startsWith('money') === true &&
    RAISES.test(text.slice(move.start, figure.hedgeSpan?.start ?? start))
  );
}

const RAISES =
  /^rais(?:e|es|ed|ing) (?:an? (?:total|record|additional|extra)(?: of)? |another |a further )?$/i;

const SAVED = /^(?:节省|節省|节约|節約|a saving|savings?)$/i;

/** 较上季的 53.2% 增加 …: the figure behind "than last quarter" is that quarter's. */
function isOfEarlier(text: string, token: FigureToken, last: WordToken | undefined): boolean {
  if (last === undefined) return false;
  const gap = text.slice(last.end, token.figure.hedgeSpan?.start ?? token.start).trim();
  return (
    (last.kind === 'qoq' || last.kind === 'yoy') &&
    /^[较較比]/.test(text.slice(last.start, last.end)) &&
    /^[\u3400-\u9fff]{0,4}$/u.test(gap) &&
    !/[为為达達平]/u.test(gap)
  );
}

function directionOf(text: string, move: WordToken | undefined): Statement['direction'] {
  if (move === undefined || EVALUATIVE.test(text.slice(move.start, move.end).toLowerCase())) return 0;
  return move.kind === 'rise' ? 1 : -1;
}

/** "an annualised run-rate of $9.6bn", "translated at the average rate of $1.243": the level in other terms, or none. */
function isAside(text: string, token: FigureToken, words: readonly WordToken[]): boolean {
  if (words.some(w => w.kind === 'annualised')) return true;
  return maySay(text, AT_RATE) && TRANSLATED.test(text.slice(Math.max(0, token.start - 44), token.start));
}

const TRANSLATED = /\bat (?:the|an?) (?:average |closing |exchange |prevailing )*rate of $/i;
const AT_RATE = cue(TRANSLATED);

/** "12% YoY", "3% q/q": the name of the rate straight behind it. */
function isRateBehind(text: string, { end }: FigureToken, [next]: readonly Token[]): boolean {
  return (
    next?.type === 'word' &&
    (next.kind === 'yoy' || next.kind === 'qoq') &&
    /^ ?$/.test(text.slice(end, next.start)) &&
    /^[a-z]/i.test(text.slice(next.start))
  );
}

/** 去年全年（301.5 億元）的 88.7%: the whole of a share, whatever its year. */
function isWholeBehind(text: string, token: FigureToken): boolean {
  return /^[）)]?的[^，。；]{0,8}\d/.test(text.slice(token.end, token.end + 12));
}

/** 漲幅逾 5% 的項目: the rate picks out what is spoken of and is told of nothing else. */
function isAttribute(text: string, token: FigureToken): boolean {
  return ATTRIBUTE.test(text.slice(token.end, token.end + 12));
}

const ATTRIBUTE = /^(?:以上|以下)?的(?![^，,。；;]{0,8}[增升涨漲降跌减減幅速率比])[\u4e00-\u9fff]/u;

function levelOrShare(kind: Figure['kind'], words: readonly WordToken[], tail: readonly Token[]): Role {
  if (kind !== 'percent' && kind !== 'fraction') return 'level';
  if (words.some(w => w.kind === 'share' || w.kind === 'rest')) return 'share';
  const [next, behind] = tail;
  // "the 6.3% of 2024": the rate of that year
  if (next?.type === 'word' && next.kind === 'of' && behind?.type === 'period' && behind.start - next.end < 2)
    return 'level';
  return next?.type === 'word' && (next.kind === 'of' || next.kind === 'share') ? 'share' : 'level';
}
