import type { Figure } from '../../quantity/figure.ts';
import { makeRange, withUnit } from '../figures/make-figure.ts';
import { type HomeMoney, NO_HOME } from '../home-money.ts';
import type { FigureToken, Token, WordToken } from '../tokens.ts';
import { bracketUnits } from './bracket-units.ts';
import { compoundTimes } from './compound-times.ts';
import { currencyOnce } from './currency-once.ts';
import { declaredMoney } from './declared-money.ts';
import { indexPoints } from './index-points.ts';
import { DASHES, mergePeriods } from './merge-periods.ts';
import { namedCurrency } from './named-currency.ts';
import { ofAHundred } from './of-a-hundred.ts';
import { ownYuan } from './own-yuan.ts';
import { perUnitOnce } from './per-unit-once.ts';
import { applyPrefixUnits } from './prefix-units.ts';
import { shareEnds, shareUnits } from './share-units.ts';
import { shareHedges } from './shared-hedges.ts';
import { subjectUnits } from './subject-units.ts';
import { yenOrYuan } from './yen-or-yuan.ts';

/** Puts together what the lexer read in pieces: dates, ranges, lists with one unit for all. Tokens stay in order. */
export function merge(text: string, tokens: readonly Token[], home: HomeMoney = NO_HOME): Token[] {
  const times = compoundTimes(text, mergeRanges(text, mergePeriods(text, tokens)));
  const levels = indexPoints(text, times);
  const merged = shareEnds(text, shareUnits(text, bracketUnits(text, levels)));
  const placed = applyPrefixUnits(text, shareHedges(text, merged));
  const own = declaredMoney(namedCurrency(text, ownYuan(text, placed)), home.declared);
  const named = yenOrYuan(text, own, home);
  return ofAHundred(text, perUnitOnce(text, currencyOnce(text, subjectUnits(text, named))));
}

function mergeRanges(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'figure' && tryRange(text, out, token)) continue;
    out.push(token);
  }
  return out;
}

/** A dash between two numbers makes a range; a word does when nothing says "from … to" or "between … and" otherwise. */
function tryRange(text: string, out: Token[], high: FigureToken): boolean {
  const last = out.at(-1);
  const low = last?.type === 'figure' ? last : out.at(-2);
  if (low?.type !== 'figure') return false;
  const gap = text.slice(low.end, high.start).trim();
  const dashed = last === low && DASHES.has(gap);
  const worded = last !== low && last?.type === 'word' && isRangeWord(text, out, last, gap, high);
  if (!(dashed || worded) || !isLikeKind(low.figure, high.figure)) return false;
  out.splice(last === low ? -1 : -2);
  const figure = makeRange(text, ...sameCurrency(low.figure, high.figure));
  out.push({ type: 'figure', start: figure.span.start, end: figure.span.end, figure });
  return true;
}

/** "$3–5bn", "$3–$5bn": the symbol stands before the first, the scale behind the second; "$800,000–1.2 million" has both ends in full. */
function sameCurrency(low: Figure, high: Figure): [Figure, Figure] {
  if (low.unitSource !== 'symbol') return [low, high];
  if (isOfSameSign(low, high)) return [withUnit(low, high.unit, 1, 'shared'), high];
  const scaled =
    low.scale === 1 && low.value * high.scale < high.value * 1000
      ? withUnit(low, low.unit, high.scale, 'shared')
      : low;
  return [scaled, high.unit === undefined ? withUnit(high, low.unit, 1, 'shared') : high];
}

function isRangeWord(
  text: string,
  out: readonly Token[],
  word: WordToken,
  gap: string,
  high: FigureToken,
): boolean {
  if (!RANGE_GAPS.has(gap)) return false;
  // 增速在5%至8%之间, 3億元與5億元之間
  if (BETWEEN_BEHIND.test(text.slice(high.end, high.end + 3))) return true;
  if (word.kind === 'to' && isOfUnitBehind(out, high)) return true;
  const clause = clauseWords(out, out.length - 2);
  if ((gap === '至' || gap === '到') && clause.at(-1)?.kind === 'between') return true;
  if (gap === 'and' || gap === '与' || gap === '和' || gap === '與')
    return clause.some(w => w.kind === 'between');
  if (clause.some(w => w.kind === 'from' || w.kind === 'compare')) return false;
  const moves = clause.filter(w => w.kind === 'rise' || w.kind === 'fall');
  if (moves.length === 0 || isGrowthOf(out, high)) return true;
  // 同比增长 20% 至 25%: a growth range; 下降 5% 至 20% and "fell 5% to 20%" state a change and a level.
  return (
    gap !== 'to' &&
    word.kind === 'to' &&
    high.figure.kind === 'percent' &&
    clause.some(w => w.kind === 'yoy' || w.kind === 'compound' || w.kind === 'forecast')
  );
}

const BETWEEN_BEHIND = /^\s?(?:的)?[之区區][间間]/u;

/** 降1至2碼, 下调3至5个百分点: a change and a level would each have their unit. */
function isOfUnitBehind(out: readonly Token[], { figure }: FigureToken): boolean {
  const low = out.at(-2);
  return (
    low?.type === 'figure' &&
    low.figure.unit === undefined &&
    low.figure.scale === 1 &&
    low.figure.kind === 'amount' &&
    figure.kind === 'points'
  );
}

/** "growth of 6% to 8%", "an increase of 3 to 5%": a noun of change states no level behind "to". */
function isGrowthOf(out: readonly Token[], high: FigureToken): boolean {
  const [of, low] = out.slice(-3);
  return (
    of?.type === 'word' &&
    of.kind === 'of' &&
    low?.type === 'figure' &&
    high.figure.kind === 'percent' &&
    low.figure.value < high.figure.value
  );
}

const RANGE_GAPS = new Set(['and', '与', '和', '與', 'to', '至', '到']);

/** The words of a clause, from the token before `end` back. */
function clauseWords(tokens: readonly Token[], end: number): WordToken[] {
  const words: WordToken[] = [];
  for (let i = end - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.type === 'stop' && token.level !== 'list') break;
    if (token.type === 'word') words.push(token);
  }
  return words;
}

function isLikeKind(low: Figure, high: Figure): boolean {
  if (low.range !== undefined || high.range !== undefined || (low.written === '') !== (high.written === ''))
    return false;
  // "75.8 million – 57.4% against 42.6%": a number with a scale of its own is none of percent
  if (low.unit === undefined && low.scale !== 1 && high.kind !== 'amount') return false;
  if (low.unit === undefined && low.kind === 'amount')
    return high.kind !== 'multiple' || high.value * 2 > low.value;
  // "lent ₹640 crore to 1.6 lakh borrowers", "paid €1.46 billion to 212,000 people" are no ranges: their scales would fall.
  if (low.unitSource === 'symbol' && high.unit === undefined)
    return high.kind === 'amount' && high.scale >= low.scale;
  if (isOfSameSign(low, high)) return true;
  return low.kind === high.kind && low.unit?.dimension === high.unit?.dimension;
}

/** "between $88 and $79 a barrel": what the second is counted by holds for the first. */
function isOfSameSign(low: Figure, high: Figure): boolean {
  return low.unitSource === 'symbol' && high.unit?.id.startsWith(`${low.unit?.id}/`) === true;
}
