import { type Period, year } from '../quantity/period.ts';
import type { PeriodSaid } from './statement-period.ts';
import type { FigureToken, PeriodToken, Token } from './tokens.ts';

/** 'none' where years and values are listed, but not as many of one as of the other. */
export type PairedPeriod = Period | 'none';

const NOTHING: ReadonlyMap<FigureToken, PairedPeriod> = new Map();

/** 2021年、2022年和2023年营收分别为 a、b 和 c: the periods of a sentence's lists of values, by position. */
export function pairedPeriods(
  text: string,
  tokens: readonly Token[],
): ReadonlyMap<FigureToken, PairedPeriod> {
  const years = listedYears(text, tokens);
  if (years === undefined) return NOTHING;
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
  return paired;
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
  if (tokens.filter(t => t.type === 'period').length === 0) return undefined;
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
