import { COMPARATIVE, EVALUATIVE } from '../lexicon/moves.ts';
import type { Figure } from '../quantity/figure.ts';
import { followsAfter, isComparison, isNextBase, isRival } from './comparisons.ts';
import { isNextOfRates } from './next-of-rates.ts';
import type { Base, Basis, Role, Statement } from './statements.ts';
import type { FigureToken, Token, WordToken } from './tokens.ts';

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
  const move =
    adjacentMove(text, token, words) ?? moveBehind(text, token, tail) ?? moveOfObject(text, token, words);
  const basis = basisOf(words, tail, text, token);
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
  if (isTo(text, token, words, previous)) {
    // 下降到2023年的11.2: the verb that states the level is the one of the change, whatever stands between.
    const verb = last?.mode === 'to' ? last : undefined;
    const told = described(kind === 'points' ? 'points' : 'level', 'to');
    return verb === undefined ? told : { ...told, move: verb, direction: directionOf(text, verb) };
  }
  if (last?.kind === 'from' && kind !== 'points') return described(levelOrShare(kind, words, tail), 'from');
  if (kind !== 'points' && isOfEarlier(text, token, last))
    return described(levelOrShare(kind, words, tail), 'from');
  if (kind === 'points') return described('points');
  if (kind === 'multiple') return described('multiple');
  if (
    move !== undefined &&
    move.start < token.start &&
    COMPARATIVE.test(text.slice(move.start, move.end)) &&
    (kind === 'amount' || (kind === 'percent' && previous?.role === 'points'))
  )
    return { ...described('level', 'from'), direction: 0 };
  // "down from $96m by 12.5%": the verb stands before the base
  if (kind === 'percent' && last?.kind === 'by' && previous?.base === 'from' && previous.move !== undefined)
    return { ...described('growth'), direction: previous.direction, move: previous.move };
  const restated = restatedChange(text, token, last, previous);
  if (restated !== undefined && previous !== undefined)
    return {
      ...described(restated),
      direction: previous.direction,
      ...(previous.move && { move: previous.move }),
    };
  if (move !== undefined && !isAttribute(text, token))
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
  if (relativePast && isWholeBehind(text, token)) return described('level', 'whole');
  if (relativePast && previous !== undefined) return described(levelOrShare(kind, words, tail), 'past');
  return described(levelOrShare(kind, words, tail));
}

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

/** "up by 12 %, or $3.4 billion": the same change once more, as an amount or a rate. */
function restatedChange(
  text: string,
  token: FigureToken,
  last: WordToken | undefined,
  previous: Statement | undefined,
): Role | undefined {
  if (
    last === undefined ||
    previous === undefined ||
    !/^(?:or|或|即)$/i.test(text.slice(last.start, last.end)) ||
    token.start - last.end > 8
  )
    return undefined;
  if (last.start - previous.figure.span.end > 3) return undefined;
  if (previous.role === 'growth' && token.figure.kind === 'amount') return 'delta';
  return previous.role === 'delta' && token.figure.kind === 'percent' ? 'growth' : undefined;
}

/** "an annualised run-rate of $9.6bn", "translated at the average rate of $1.243": the level in other terms, or none. */
function isAside(text: string, token: FigureToken, words: readonly WordToken[]): boolean {
  if (words.some(w => w.kind === 'annualised')) return true;
  return /\bat (?:the|an?) (?:average |closing |exchange |prevailing )*rate of $/i.test(
    text.slice(Math.max(0, token.start - 44), token.start),
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
  const next = tail[0];
  return next?.type === 'word' && (next.kind === 'of' || next.kind === 'share') ? 'share' : 'level';
}

const GAP_WORDS =
  /^(?:[\s"“”「」]|by|a|an|the|only|just|another|further|some|sharply|slightly|of|from|由|从|從|to|was|were|is|仅|僅|约|約|了|近|率|幅度?|为|為|达|達|到|高|大|速|超|[a-z]+ly)*$/i;

/** The last verb or noun of change before the figure, when nothing but fillers stands between. */
function adjacentMove(text: string, token: FigureToken, words: readonly WordToken[]): WordToken | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as WordToken;
    if (word.kind === 'rise' || word.kind === 'fall') {
      const end =
        token.figure.hedgeSpan !== undefined && token.figure.hedgeSpan.end <= token.start
          ? token.figure.hedgeSpan.start
          : token.start;
      const gap = text.slice(word.end, Math.max(word.end, end));
      return GAP_WORDS.test(gap) ? word : undefined;
    }
    if (!PASSABLE.has(word.kind)) return undefined;
  }
  return undefined;
}

/** "raises its dividend by 14 %": between the verb and its "by" stands what it is done to. */
function moveOfObject(text: string, token: FigureToken, words: readonly WordToken[]): WordToken | undefined {
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
function moveBehind(text: string, token: FigureToken, tail: readonly Token[]): WordToken | undefined {
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
  if (!/^(?:\s|year-on-year|annual|yoy|organic|year|on|real)*$/i.test(gap)) return undefined;
  // "10.6 million people fell ill", "40 firms grew": who did so
  if (token.figure.kind === 'amount' && FINITE.test(text.slice(next.start, next.end))) return undefined;
  // "587 less capital expenditure of 357" subtracts; "60,000 less than" compares
  if (
    token.figure.kind === 'amount' &&
    !/^\s+than\b/i.test(text.slice(next.end, next.end + 8)) &&
    /^(?:less|more|under|over|below|above)$/i.test(text.slice(next.start, next.end))
  )
    return undefined;
  // "5% up" and "5% growth" state a change; in Chinese the verb comes first.
  return text.charCodeAt(next.start) < 0x3000 ? next : undefined;
}

const FINITE = /(?:[a-z]ed|rose|fell|grew|shrank|slid|lost)$/i;

function isTo(
  text: string,
  token: FigureToken,
  words: readonly WordToken[],
  previous: Statement | undefined,
): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  const gap = text.slice(last.end, token.start);
  if ((last.kind === 'rise' || last.kind === 'fall') && last.mode === 'to') return isShort(gap);
  if (last.kind !== 'to' || !isShort(gap)) return false;
  if (words.some(w => w.kind === 'rise' || w.kind === 'fall' || w.kind === 'from')) return true;
  return (
    previous !== undefined &&
    (previous.base === 'from' ||
      previous.role === 'growth' ||
      previous.role === 'delta' ||
      previous.role === 'points' ||
      previous.role === 'multiple')
  );
}

/** A period, a currency or a hedge may stand between "to" and the figure, not another noun. */
function isShort(gap: string): boolean {
  return gap.length <= 12;
}

function isCompound(
  words: readonly WordToken[],
  tail: readonly Token[],
  text: string,
  token: FigureToken,
): boolean {
  if (token.figure.kind !== 'percent') return false;
  if (words.some(w => w.kind === 'compound')) return true;
  const next = tail.find(t => t.type === 'word');
  return (
    next?.type === 'word' &&
    next.kind === 'compound' &&
    next.start - token.end <= 3 &&
    text.slice(token.end, next.start).trim() === ''
  );
}

function basisOf(
  words: readonly WordToken[],
  tail: readonly Token[],
  text: string,
  token: FigureToken,
): Basis {
  const near = [
    ...words,
    ...tail.filter(
      (t): t is WordToken =>
        t.type === 'word' && t.start - token.end < 24 && !/[,，]/.test(text.slice(token.end, t.start)),
    ),
  ];
  const has = (kind: WordToken['kind']) => near.some(w => w.kind === kind || w.basis === kind);
  if (has('contribution')) return 'contribution';
  if (has('annualised')) return 'annualised';
  if (has('average-annual')) return 'annual';
  if (has('qoq')) return 'qoq';
  if (has('yoy')) return 'yoy';
  return 'none';
}
