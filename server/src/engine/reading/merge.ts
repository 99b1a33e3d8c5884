import type { Figure } from '../quantity/figure.ts';
import { type Period, partOf } from '../quantity/period.ts';
import { indexPoints } from './index-points.ts';
import { makeRange, withUnit } from './make-figure.ts';
import { ownYuan } from './own-yuan.ts';
import { isPeriodGap } from './period-reader.ts';
import { applyPrefixUnits } from './prefix-units.ts';
import { shareEnds, shareUnits } from './share-units.ts';
import { shareHedges } from './shared-hedges.ts';
import { subjectUnits } from './subject-units.ts';
import type { FigureToken, PeriodToken, Token, WordToken } from './tokens.ts';
import { upToDate } from './up-to-date.ts';

/** Puts together what the lexer read in pieces: dates, ranges, lists with one unit for all. Tokens stay in order. */
export function merge(text: string, tokens: readonly Token[]): Token[] {
  const levels = indexPoints(text, mergeRanges(text, mergePeriods(text, tokens)));
  const merged = shareEnds(text, shareUnits(text, levels));
  return subjectUnits(text, ownYuan(text, applyPrefixUnits(text, shareHedges(text, merged))));
}

function mergePeriods(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (token.type === 'period') {
      if (last?.type === 'figure' && isDayBefore(text, last, token)) {
        out[out.length - 1] = { ...token, start: last.start };
        joinLast(text, out);
        continue;
      }
      out.push(token);
      joinLast(text, out);
      continue;
    }
    if (token.type === 'figure' && last?.type === 'period' && isDayAfter(text, last, token)) {
      out[out.length - 1] = { ...last, end: token.end };
      continue;
    }
    out.push(token);
  }
  return out;
}

/** "Q1" + "2023", "March" + "2024", 2023年 + 三季度, "first half" + "of" + "2024", "January" + "to" + "October" + "2024". */
function joinLast(text: string, out: Token[]): void {
  const joined = joinTwo(text, out) ?? joinAcrossWord(text, out);
  if (joined !== undefined) joinLast(text, out);
}

function joinTwo(text: string, out: Token[]): true | undefined {
  const b = out.at(-1);
  const a = out.at(-2);
  if (a?.type !== 'period' || b?.type !== 'period') return undefined;
  const y =
    upToDate(text, a, b) ??
    (DASHES.has(text.slice(a.end, b.start).trim())
      ? between(a, b)
      : isPeriodGap(text, a.end, b.end > b.start ? b.start : b.end)
        ? combine(a, b)
        : undefined);
  if (y === undefined) return undefined;
  out.splice(-2, 2, { ...y, start: a.start, end: b.end });
  return true;
}

/** "first quarter" of "2023", "January" to "October". */
function joinAcrossWord(text: string, out: Token[]): true | undefined {
  const [a, w, b] = [out.at(-3), out.at(-2), out.at(-1)];
  if (a?.type !== 'period' || b?.type !== 'period' || w === undefined) return undefined;
  const gap = text.slice(a.end, b.start).trim();
  if (gap === 'to' || gap === '-' || gap === '–' || gap === 'through') {
    // "the three months to September"
    if (
      a.duration !== undefined &&
      a.duration <= 12 &&
      b.part?.[1] === 1 &&
      b.part[0] + 1 >= a.duration &&
      gap === 'to'
    ) {
      out.splice(-3, 3, {
        type: 'period',
        start: a.start,
        end: b.end,
        part: [b.part[0] + 1 - a.duration, a.duration],
      });
      return true;
    }
    // "the twelve months to June 2024"
    if (a.duration !== undefined && a.duration <= 18 && gap === 'to' && isMonth(b)) {
      const { end } = b.period;
      out.splice(-3, 3, {
        type: 'period',
        start: a.start,
        end: b.end,
        period: { start: end - a.duration, end },
      });
      return true;
    }
    return spliceBetween(out, a, b);
  }
  if (gap === '至' || gap === '到') return spliceBetween(out, a, b);
  if (gap !== 'of' && gap !== ',' && gap !== 'in') return undefined;
  const y = combine(a, b);
  if (y === undefined) return undefined;
  out.splice(-3, 3, { ...y, start: a.start, end: b.end });
  return true;
}

function spliceBetween(out: Token[], a: PeriodToken, b: PeriodToken): true | undefined {
  const joined = between(a, b);
  if (joined === undefined) return undefined;
  out.splice(-3, 3, { ...joined, start: a.start, end: b.end });
  return true;
}

/** "January to October", "April 2023–March 2024", FY2019–FY2024: from one month or fiscal year to another. */
function between(a: PeriodToken, b: PeriodToken): PeriodToken | undefined {
  const { start, end } = { start: a.start, end: b.end };
  if (a.period?.fiscal && b.period?.fiscal && b.period.start > a.period.start) {
    const period = { start: a.period.start, end: b.period.end, fiscal: true as const };
    return { type: 'period', start, end, period, isSpan: true };
  }
  if (a.part !== undefined && b.part !== undefined && a.period === undefined && b.period === undefined) {
    if (a.part[1] !== 1 || b.part[1] !== 1 || b.part[0] <= a.part[0] || a.years !== b.years) return undefined;
    return { type: 'period', start, end, part: [a.part[0], b.part[0] - a.part[0] + 1] };
  }
  if (!isMonth(a) || !isMonth(b) || b.period.start <= a.period.start) return undefined;
  return { type: 'period', start, end, period: { start: a.period.start, end: b.period.end }, isSpan: true };
}

/** A whole month with its year: no day of it, and not its end. */
function isMonth(token: PeriodToken): token is PeriodToken & { readonly period: Period } {
  const { period } = token;
  return period !== undefined && period.end - period.start === 1 && !period.instant && !token.instant;
}

function combine(a: PeriodToken, b: PeriodToken): PeriodToken | undefined {
  const [part, whole] =
    a.part !== undefined && a.period === undefined
      ? [a, b]
      : b.part !== undefined && b.period === undefined
        ? [b, a]
        : [];
  if (part?.part === undefined || whole === undefined || whole.isSpan || whole.duration !== undefined)
    return undefined;
  const instant = part.instant ?? whole.instant;
  if (whole.period !== undefined && whole.period.end - whole.period.start === 12) {
    const y = Math.floor(whole.period.start / 12);
    const period: Period = { ...partOf(y, part.part), ...(instant && { instant: true as const }) };
    return { type: 'period', start: a.start, end: b.end, period };
  }
  if (whole.years !== undefined && whole.part === undefined)
    return {
      type: 'period',
      start: a.start,
      end: b.end,
      years: whole.years,
      part: part.part,
      ...(instant && { instant }),
    };
  return undefined;
}

function isDayBefore(text: string, f: FigureToken, p: PeriodToken): boolean {
  return isDay(f.figure) && p.part?.[1] === 1 && /^(st|nd|rd|th)? (of )?$/.test(text.slice(f.end, p.start));
}

function isDayAfter(text: string, p: PeriodToken, f: FigureToken): boolean {
  return (
    p.part?.[1] === 1 &&
    p.period === undefined &&
    isDay(f.figure) &&
    text.slice(p.end, f.start) === ' ' &&
    /[A-Za-z]/.test(text[p.start] ?? '')
  );
}

function isDay(f: Figure): boolean {
  return (
    f.unit === undefined &&
    f.scale === 1 &&
    f.kind === 'amount' &&
    Number.isInteger(f.value) &&
    f.value >= 1 &&
    f.value <= 31
  );
}

const DASHES = new Set(['-', '–', '—', '——', '−', '~', '～']);

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
  const worded = last !== low && last?.type === 'word' && isRangeWord(out, last, gap, high);
  if (!(dashed || worded) || !isLikeKind(low.figure, high.figure)) return false;
  out.splice(last === low ? -1 : -2);
  const figure = makeRange(text, ...sameCurrency(low.figure, high.figure));
  out.push({ type: 'figure', start: figure.span.start, end: figure.span.end, figure });
  return true;
}

/** "$3–5bn": the symbol stands before the first, the scale behind the second; "$800,000–1.2 million" has both ends in full. */
function sameCurrency(low: Figure, high: Figure): [Figure, Figure] {
  if (high.unit !== undefined || low.unitSource !== 'symbol') return [low, high];
  const scaled =
    low.scale === 1 && low.value * high.scale < high.value * 1000
      ? withUnit(low, low.unit, high.scale, 'shared')
      : low;
  return [scaled, withUnit(high, low.unit, 1, 'shared')];
}

function isRangeWord(out: readonly Token[], word: WordToken, gap: string, high: FigureToken): boolean {
  if (!RANGE_GAPS.has(gap)) return false;
  const clause = clauseWords(out, out.length - 2);
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
  if (low.unit === undefined && low.kind === 'amount')
    return high.kind !== 'multiple' || high.value > low.value;
  // "lent ₹640 crore to 1.6 lakh borrowers" is no range: its scales would fall.
  if (low.unitSource === 'symbol' && high.unit === undefined)
    return high.kind === 'amount' && (high.scale === 1 || high.scale >= low.scale);
  return low.kind === high.kind && low.unit?.dimension === high.unit?.dimension;
}
