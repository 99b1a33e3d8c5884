import type { Figure } from '../../quantity/figure.ts';
import { type Period, partOf } from '../../quantity/period.ts';
import { isPeriodGap } from '../periods/period-reader.ts';
import type { FigureToken, PeriodToken, Token } from '../tokens.ts';
import { lengthRange } from './length-ranges.ts';
import { upToDate } from './up-to-date.ts';

/** Between the two ends of a range. */
export const DASHES = new Set(['-', '–', '—', '——', '−', '~', '～']);

/** Puts together the periods that the lexer read in pieces: a day, its month and its year; a part and its year; two ends. */
export function mergePeriods(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (token.type === 'period') {
      if (last?.type === 'figure' && isDayBefore(text, last, token)) {
        out[out.length - 1] = { ...token, start: last.start };
        joinLast(text, out);
        continue;
      }
      const length = lengthRange(text, out, token);
      if (length !== undefined) out.splice(-length.joined);
      out.push(length?.token ?? token);
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
  const joined = joinTwo(text, out) ?? joinAcrossWord(text, out) ?? joinYearTo(text, out);
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
  if (gap === '至' || gap === '到' || (gap === 'and' && isBetween(out.at(-4))))
    return spliceBetween(out, a, b) ?? fromFirstDay(text, out, a, b);
  if (gap !== 'of' && gap !== ',' && gap !== 'in') return undefined;
  const y = combine(a, b);
  if (y === undefined) return undefined;
  out.splice(-3, 3, { ...y, start: a.start, end: b.end });
  return true;
}

/** "between January and October 2024" */
function isBetween(token: Token | undefined): boolean {
  return token?.type === 'word' && token.kind === 'between';
}

/** "the year to March 2024": twelve months that end with it. */
function joinYearTo(text: string, out: Token[]): true | undefined {
  const [to, month] = out.slice(-2);
  if (to?.type !== 'word' || to.kind !== 'to' || month?.type !== 'period' || month.period === undefined)
    return undefined;
  const { start, end } = month.period;
  if (end - start !== 1 || !YEAR_TO.test(text.slice(Math.max(0, to.start - 20), month.start)))
    return undefined;
  out.splice(-2, 2, {
    type: 'period',
    start: to.start - 'year '.length,
    end: month.end,
    period: { start: end - 12, end },
  });
  return true;
}

const YEAR_TO = /\b(?:the|our|its|full|financial|fiscal|whole)[ -]year to (?:the end of )?$/i;

function spliceBetween(out: Token[], a: PeriodToken, b: PeriodToken): true | undefined {
  const joined = between(a, b);
  if (joined === undefined) return undefined;
  out.splice(-3, 3, { ...joined, start: a.start, end: b.end });
  return true;
}

/** 2023年4月1日至2024年3月31日: whole months, when the first day is the first of one. */
function fromFirstDay(text: string, out: Token[], a: PeriodToken, b: PeriodToken): true | undefined {
  if (a.period === undefined || b.period === undefined || b.period.start < a.period.start) return undefined;
  if (!FIRST_DAY.test(text.slice(a.start, a.end)) || !DAY.test(text.slice(b.start, b.end))) return undefined;
  const period = { start: a.period.start, end: b.period.end };
  out.splice(-3, 3, { type: 'period', start: a.start, end: b.end, period, isSpan: true });
  return true;
}

const FIRST_DAY = /月0?1[日号號]$/u;
const DAY = /[日号號]$/u;

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
    const period: Period = {
      ...partOfYear(whole.period, part.part),
      ...(instant && { instant: true as const }),
    };
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

/** "H1 FY24/25": the months of a fiscal year are counted from its first. */
function partOfYear({ start, fiscal }: Period, part: readonly [number, number]): Period {
  return start % 12 === 0 || !fiscal
    ? partOf(Math.floor(start / 12), part)
    : { start: start + part[0], end: start + part[0] + part[1], fiscal };
}

function isDayBefore(text: string, f: FigureToken, p: PeriodToken): boolean {
  return isDay(f.figure) && p.part?.[1] === 1 && /^(st|nd|rd|th)? (of )?$/.test(text.slice(f.end, p.start));
}

function isDayAfter(text: string, p: PeriodToken, f: FigureToken): boolean {
  if (p.part === undefined || p.period !== undefined || !isDay(f.figure)) return false;
  if (text.slice(p.end, f.start) !== ' ' || !/[A-Za-z]/.test(text[p.start] ?? '')) return false;
  return p.part[1] === 1 || FROM_DAY.test(text.slice(p.start, p.end));
}

/** "March 14 to May" before its day: both months are given with one. */
const FROM_DAY = /^[A-Za-z]+\.? \d{1,2}(?:st|nd|rd|th)?\b.*[A-Za-z]$/u;

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
