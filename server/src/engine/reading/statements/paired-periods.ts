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

/** "Between 2019 and 2024 sales went from A to B", 2019—2024 年由 A 增至 B, "to B from A": the two ends of the only stretch of time. */
function fromTo(text: string, tokens: readonly Token[]): ReadonlyMap<FigureToken, PairedPeriod> {
  const dated = tokens.filter((t): t is PeriodToken => t.type === 'period' && t.duration === undefined);
  const ends = endsOf(dated, text);
  if (ends === undefined) return NOTHING;
  const figures = tokens.filter(t => t.type === 'figure');
  for (const { before, between, order } of WAYS) {
    const at = figures.findIndex((f, i) => isPair(text, f, figures[i + 1], before, between));
    const [first, second] = figures.slice(at, at + 2);
    if (at < 0 || first === undefined || second === undefined) continue;
    if (hasOwnPeriods(text, dated, first.start - leadOf(text, first, before).length, second)) return NOTHING;
    if (/\b(?:since|then)\b/i.test(text.slice(dated.at(-1)?.end, first.start))) return NOTHING;
    return new Map([
      [first, ends[order[0]]],
      [second, ends[order[1]]],
    ]);
  }
  return NOTHING;
}

function isPair(
  text: string,
  first: FigureToken,
  second: FigureToken | undefined,
  before: RegExp,
  between: RegExp,
): boolean {
  return (
    second !== undefined &&
    leadOf(text, first, before) !== '' &&
    between.test(text.slice(first.end, second.start))
  );
}

function leadOf(text: string, { start }: FigureToken, before: RegExp): string {
  return before.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
}

/** "from A in 2019 to B": each has its own; "… to B between 2019 and 2024" tells both. */
function hasOwnPeriods(
  text: string,
  dated: readonly PeriodToken[],
  from: number,
  last: FigureToken,
): boolean {
  const isBehind = /^ (?:between|over|during) $/i.test(text.slice(last.end, dated[0]?.start));
  return !isBehind && dated.some(t => t.start >= from && t.start < last.end + 12);
}

const WAYS: readonly {
  readonly before: RegExp;
  readonly between: RegExp;
  readonly order: readonly [0 | 1, 0 | 1];
}[] = [
  {
    before: /(?:\bfrom|[由从從自])\s?[^\d，,。；;]{0,8}$/iu,
    between: /^[^\d，,。；;]{0,24}?(?:\bto|[至到为為])\s?[^\d，,。；;]{0,6}$/iu,
    order: [0, 1],
  },
  {
    before: /\bto [^\d,.;]{0,8}$/i,
    between: /^[^\d,;]{0,24}?,? (?:up |down )?from [^\d,;]{0,6}$/i,
    order: [1, 0],
  },
];

function endsOf(dated: readonly PeriodToken[], text: string): readonly [Period, Period] | undefined {
  const [first, second] = dated;
  if (first?.period === undefined) return undefined;
  if (dated.length === 1 && first.isSpan === true) {
    const { start, end } = first.period;
    const isOfYears = start % 12 === 0 && end % 12 === 0 && end - start > 12;
    return isOfYears ? [year(start / 12), year(end / 12 - 1)] : undefined;
  }
  const areTwo = dated.length === 2 && second?.period !== undefined && !first.isSpan && !second.isSpan;
  if (!areTwo) return undefined;
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
