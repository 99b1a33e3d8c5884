import type { FigureToken, PeriodToken, Token } from '../tokens.ts';
import { isBaseYear } from './base-year.ts';
import type { Statement } from './statements.ts';

/** The period of a figure, and how it is said. */
export interface PeriodSaid {
  readonly said: Pick<Statement, 'period' | 'relative' | 'part' | 'ownPeriod' | 'dated' | 'periodToken'>;
  readonly relativePast: boolean;
}

/** The period that a figure is of: its own, behind or before it, else the one in force in its sentence. */
export function periodOf(
  text: string,
  token: FigureToken,
  lead: readonly Token[],
  tail: readonly Token[],
  tokens: readonly Token[],
  i: number,
  depth: number,
  inForce: PeriodToken | undefined,
  sentenceStart: number,
  previous: FigureToken | undefined,
): PeriodSaid {
  const isListed = opensList(text, tokens, i);
  const before = isListed ? undefined : (lastPeriod(text, lead, previous) ?? periodOfWhen(text, tokens, i));
  const isOfNext = before !== undefined && nextIsJoined(tail);
  const chinese = isChineseAround(text, token);
  const behind = bracketedPeriod(tokens, i) ?? (chinese || isOfNext ? undefined : tailPeriod(text, tail));
  const label =
    depth > 0 && !isListed && before === undefined && behind === undefined
      ? beforeParenthesis(tokens, i)
      : undefined;
  const own = behind ?? before ?? label;
  const chosen = own ?? inForce;
  const relative = own?.period === undefined ? own?.years : undefined;
  return {
    said: {
      ownPeriod: own !== undefined,
      dated: chosen !== undefined && chosen.start >= sentenceStart,
      period: chosen?.period,
      relative,
      part:
        own !== undefined || (chosen !== undefined && chosen.start >= sentenceStart)
          ? chosen?.part
          : undefined,
      periodToken: own,
    },
    relativePast: relative !== undefined && relative < 0,
  };
}

/** "27 vessels last year: 11 tankers": the time is that of the figure before, and what follows takes it apart. */
function opensList(text: string, tokens: readonly Token[], i: number): boolean {
  const colon = tokens[i - 1];
  if (colon?.type !== 'stop' || (colon.level !== 'colon' && colon.level !== 'open')) return false;
  for (let at = i - 2; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.type === 'stop') return false;
    if (token.type === 'figure') return text.slice(colon.end, (tokens[i] as Token).start).trim() === '';
  }
  return false;
}

function isChineseAround(text: string, token: FigureToken): boolean {
  const next = text.charCodeAt(token.end);
  const last = text.charCodeAt(token.end - 1);
  const first = text.charCodeAt(token.start - 1);
  return next >= 0x3000 || last >= 0x3000 || first >= 0x3000;
}

/** "fell 15.5% from 2022 to $2.9bn": the year that a rate is told against is none of the level behind it. */
function lastPeriod(
  text: string,
  tokens: readonly Token[],
  previous: FigureToken | undefined,
): PeriodToken | undefined {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.type !== 'period' || token.duration !== undefined) continue;
    if (previous === undefined || previous.figure.kind === 'amount' || !isBaseYear(text, token, previous))
      return token;
  }
  return undefined;
}

/** "since 2019, when it was worth $6.3 billion": the clause dates its level by the word before the comma. */
function periodOfWhen(text: string, tokens: readonly Token[], i: number): PeriodToken | undefined {
  const at = tokens.findLastIndex((t, k) => k < i && t.type === 'period');
  const period = tokens[at];
  if (period?.type !== 'period' || period.duration !== undefined || i - at > MOST_BETWEEN) return undefined;
  const isSince = SINCE.test(text.slice(Math.max(0, period.start - 6), period.end));
  return isSince && WHEN_IT_WAS.test(text.slice(period.end, (tokens[i] as Token).start)) ? period : undefined;
}

const MOST_BETWEEN = 5;
const SINCE = /\bsince\b/iu;
const WHEN_IT_WAS =
  /^,? when (?!.*(?:\d|\bby\b))(?:[\p{L}’'-]+ ){1,6}(?:was|were|stood at|came to|amounted to|had been|totalled|reached|brought in|counted|had|numbered) (?:still |only |just |about |worth |at |put at )*$/iu;

/** "in 2023", "a year earlier": the first period behind the figure that no other end of a change claims. */
function tailPeriod(text: string, tail: readonly Token[]): PeriodToken | undefined {
  for (const token of tail) {
    if (token.type === 'period' && token.duration === undefined) return token;
    if (
      token.type === 'word' &&
      (token.kind === 'from' || token.kind === 'contrast' || token.kind === 'compare') &&
      !SPENT_ON.test(text.slice(token.start, token.end + 30))
    )
      return undefined;
  }
  return undefined;
}

/** "laid out $1.6 billion on them in 2024": what it went to, no base. */
const SPENT_ON = /^on (?:(?!the )[a-z-]+ ){1,3}(?:in|during|over|for) /iu;

/** "in 2022 by 10.0% and in 2023 by 5.0%": the period behind "and" is told of what follows. */
function nextIsJoined([first, second]: readonly Token[]): boolean {
  return first?.type === 'word' && first.kind === 'and' && second?.type === 'period';
}

/** "USD 890.5 billion (2024)": nothing but a period in the brackets behind. */
function bracketedPeriod(tokens: readonly Token[], i: number): PeriodToken | undefined {
  const [open, inner, close] = tokens.slice(i + 1, i + 4);
  if (open?.type !== 'stop' || open.level !== 'open' || close?.type !== 'stop' || close.level !== 'close')
    return undefined;
  return inner?.type === 'period' && inner.duration === undefined && !inner.isSpan ? inner : undefined;
}

/** "the previous year (CHF 9.54 billion)": the period just before the bracket that the figure opens. */
function beforeParenthesis(tokens: readonly Token[], i: number): PeriodToken | undefined {
  const open = tokens[i - 1];
  const before = tokens[i - 2];
  return open?.type === 'stop' &&
    open.level === 'open' &&
    before?.type === 'period' &&
    before.duration === undefined
    ? before
    : undefined;
}
