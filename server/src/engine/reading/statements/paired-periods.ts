import { type Period, year } from '../../quantity/period.ts';
import type { FigureToken, PeriodToken, Token } from '../tokens.ts';
import type { PeriodSaid } from './statement-period.ts';

/** 'none' where years and values are listed, but not as many of one as of the other. */
export type PairedPeriod = Period | 'none';

const NOTHING: ReadonlyMap<FigureToken, PairedPeriod> = new Map();

/** 2021年、2022年和2023年营收分别为 a、b 和 c: the periods of a sentence's lists of values, by position. */
export function pairedPeriods(
  text: string,
  tokens: readonly Token[],
): ReadonlyMap<FigureToken, PairedPeriod> {
  if (!tokens.some(t => t.type === 'period')) return NOTHING;
  const parts = partsOf(tokens).filter(part => listedYears(text, part)?.by === 'list');
  if (parts.length < 2) return pairedIn(text, tokens);
  return new Map(parts.flatMap(part => [...pairedIn(text, part)]));
}

/** The parts of a sentence between its semicolons: each may list years of its own. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const ends = tokens.flatMap((t, i) => (t.type === 'stop' && t.level === 'semicolon' ? [i] : []));
  if (ends.length === 0) return [];
  return [...ends, tokens.length].map((end, i) =>
    tokens.slice(i === 0 ? 0 : (ends[i - 1] as number) + 1, end),
  );
}

function pairedIn(text: string, tokens: readonly Token[]): ReadonlyMap<FigureToken, PairedPeriod> {
  const years = listedYears(text, tokens);
  if (years === undefined) return fromTo(text, tokens);
  const paired = new Map<FigureToken, PairedPeriod>();
  const isFigure = (t: Token): t is FigureToken => t.type === 'figure';
  const behind = runs(text, tokens.slice(years.next), isFigure);
  // "was a, b and c in 2021, 2022 and 2023": the values straight before
  const before = years.by === 'list' ? runs(text, tokens.slice(0, years.first), isFigure).slice(-1) : [];
  for (const run of [...before, ...behind]) {
    const fits = run.length === years.periods.length;
    if (run.length < 2 || (!fits && years.by === 'span')) continue;
    run.forEach((token, i) => {
      paired.set(token, fits ? (years.periods[i] ?? 'none') : 'none');
    });
  }
  return paired.size === 0 ? fromTo(text, tokens) : paired;
}

/** "Between 2019 and 2024 sales went from A to B", 2019—2024 年由 A 增至 B: the two ends of the only stretch of time. */
function fromTo(text: string, tokens: readonly Token[]): ReadonlyMap<FigureToken, PairedPeriod> {
  const dated = tokens.filter((t): t is PeriodToken => t.type === 'period' && t.duration === undefined);
  const ends = endsOf(dated, text);
  if (ends === undefined) return NOTHING;
  const figures = tokens.filter(t => t.type === 'figure');
  const at = figures.findIndex((f, i) => {
    const next = figures[i + 1];
    return (
      next !== undefined &&
      FROM.test(text.slice(Math.max(0, f.start - 16), f.start)) &&
      TO.test(text.slice(f.end, next.start))
    );
  });
  const [from, to] = figures.slice(at, at + 2);
  if (at < 0 || from === undefined || to === undefined) return NOTHING;
  const since = text.slice(dated.at(-1)?.end, from.start);
  if (/\b(?:since|then)\b/i.test(since)) return NOTHING;
  const word =
    from.start - (FROM.exec(text.slice(Math.max(0, from.start - 16), from.start))?.[0].length ?? 0);
  if (dated.some(t => t.start >= word && t.start < to.end + 12)) return NOTHING;
  return new Map([
    [from, ends[0]],
    [to, ends[1]],
  ]);
}

const FROM = /(?:\bfrom|[由从從自])\s?[^\d，,。；;]{0,8}$/iu;
const TO = /^[^\d，,。；;]{0,24}?(?:\bto|[至到为為])\s?[^\d，,。；;]{0,6}$/iu;

function endsOf(dated: readonly PeriodToken[], text: string): readonly [Period, Period] | undefined {
  const [first, second] = dated;
  if (first?.period === undefined) return undefined;
  if (dated.length === 1 && first.isSpan === true) {
    const { start, end } = first.period;
    const isOfYears = start % 12 === 0 && end % 12 === 0 && end - start > 12;
    return isOfYears ? [year(start / 12), year(end / 12 - 1)] : undefined;
  }
  const isPair = dated.length === 2 && second?.period !== undefined && !first.isSpan && !second.isSpan;
  if (!isPair) return undefined;
  const gap = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 9), first.start);
  return /^ and $/i.test(gap) && /\bbetween $/i.test(before) ? [first.period, second.period] : undefined;
}

/** What is said of the period of a value in a list, when the sentence lists the periods too. */
export function pairedWith(own: PairedPeriod | undefined, said: PeriodSaid['said']): PeriodSaid['said'] {
  if (own === undefined || own === 'none')
    return {
      ...said,
      period: undefined,
      relative: undefined,
      part: undefined,
      ownPeriod: false,
      dated: false,
    };
  return { ...said, period: own, relative: undefined, part: undefined, ownPeriod: true, dated: true };
}

interface ListedYears {
  readonly periods: readonly Period[];
  /** Index of their first token, and of the first behind them. */
  readonly first: number;
  readonly next: number;
  readonly by: 'list' | 'span';
}

/** The first list of two or more periods; else a span of years that a 分别 spreads over values. */
function listedYears(text: string, tokens: readonly Token[]): ListedYears | undefined {
  const [list] = runs(text, tokens, isSingle).filter(run => run.length >= 2);
  if (list !== undefined) {
    const periods = list.map(t => t.period).filter(p => p !== undefined);
    const [first, last] = [list[0], list.at(-1)] as [PeriodToken, PeriodToken];
    return { periods, first: tokens.indexOf(first), next: tokens.indexOf(last) + 1, by: 'list' };
  }
  const at = tokens.findIndex(t => t.type === 'period' && t.isSpan === true && t.period !== undefined);
  const span = tokens[at];
  const isSpread = tokens.some((t, i) => i > at && spreads(text, t));
  if (span?.type !== 'period' || span.period === undefined || !isSpread) return undefined;
  const { start, end } = span.period;
  if (start % 12 !== 0 || end % 12 !== 0) return undefined;
  return {
    periods: Array.from({ length: (end - start) / 12 }, (_, i) => year(start / 12 + i)),
    first: at,
    next: at + 1,
    by: 'span',
  };
}

/** 分别, or the dash of 2.16/2.64/3.08. */
function spreads(text: string, t: Token): boolean {
  if (t.type === 'figure') return text[t.end] === '/';
  return t.type === 'word' && t.kind === 'respectively';
}

function isSingle(t: Token): t is PeriodToken {
  return t.type === 'period' && t.period !== undefined && t.isSpan !== true && t.duration === undefined;
}

/** Tokens of one sort that only marks and words of a list part. */
function runs<T extends Token>(text: string, tokens: readonly Token[], is: (t: Token) => t is T): T[][] {
  const found: T[][] = [];
  for (const token of tokens) {
    if (!is(token)) continue;
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && SEPARATOR.test(text.slice(before.end, token.start)))
      last.push(token);
    else found.push([token]);
  }
  return found;
}

const SEPARATOR = /^\s*(?:[、,，/]\s*)?(?:(?:和|与|與|及|以及|and)\s*)?(?:约|約|about\s)?$/i;
