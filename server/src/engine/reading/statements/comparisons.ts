import type { FigureToken, Token, WordToken } from '../tokens.ts';
import type { Statement } from './statements.ts';

/** Compared with A, 较上年的 A, on the A: a base, when no change word comes after the comparison. */
export function isComparison(words: readonly WordToken[], text: string, token: FigureToken): boolean {
  const at = words.findLastIndex(w => w.kind === 'compare');
  // "a third more than in 2024 and US$3.1 trillion in all": past "and" something else is told.
  if (words.slice(at + 1).some(w => w.kind === 'and')) return false;
  if (at < 0 || words.slice(at + 1).some(w => w.kind === 'rise' || w.kind === 'fall')) return false;
  const word = words[at] as WordToken;
  if (isAndOnly(text, word)) return false;
  // "the flag carrier follows on 38.6%": a place in a ranking
  if (
    /\b(?:follow(?:s|ed|ing)?|second|third|next|place[ds]?|was|were|is|are) on $/i.test(
      text.slice(Math.max(0, word.end - 14), word.end + 1),
    )
  )
    return false;
  // "up 11 % on £412m", not "secured on property": a bare preposition must touch the figure.
  if (/^on\b/i.test(text.slice(word.start, word.end)) && token.start - word.end > 2) return false;
  return token.start - word.end <= 40 && text.slice(word.end, token.start).search(/[，。；]/) < 0;
}

/** 药品与疫苗占 24% joins two; 与上年相比 compares. */
function isAndOnly(text: string, { start, end }: WordToken): boolean {
  return (
    /^[与與]$/u.test(text.slice(start, end)) &&
    !/^[^，。；]{0,24}(?:相比|相较|相較|比较|比較|持平|相当|相當|之比)/u.test(text.slice(end, end + 30))
  );
}

/** "up from 10.3 million in 2021 and 10.0 million in 2020": what it was still earlier. */
export function isNextBase(
  text: string,
  token: FigureToken,
  last: WordToken | undefined,
  tail: readonly Token[],
  previous: Statement | undefined,
): boolean {
  if (previous?.base !== 'from' || last?.kind !== 'and' || tail[0]?.type !== 'period') return false;
  const gap = text.slice(previous.figure.span.end, token.start);
  return (
    gap.length < 40 &&
    /^ [^,;.，；。]*\d[^,;.，；。]*$/.test(gap) &&
    text.slice(last.end, token.start).trim() === ''
  );
}

/** "6,390 zloty in 2023 after 5,720 in 2018": what stood before, when it is dated; "after £18m of costs" is no base. */
export function followsAfter(text: string, token: FigureToken, tail: readonly Token[]): boolean {
  const before = text.slice(Math.max(0, token.start - 24), token.figure.hedgeSpan?.start ?? token.start);
  if (!AFTER.test(before)) return false;
  const [next] = tail;
  const isDated = next?.type === 'period' && next.duration === undefined;
  return isDated || OF_EARLIER.test(text.slice(token.end, token.end + 60));
}

/** Behind a level: of the time before. */
const OF_EARLIER =
  /^(?: (?!in |for |of |and )[a-z-]+){0,3} (?:(?:in|of|for|during|at) the (?:same|corresponding|comparable|equivalent|previous|preceding|prior) |(?:a|one|two|three|four|five|ten|twelve|the) (?:years?|months?|quarters?|weeks?|seasons?) (?:ago|before|earlier|previously)\b)/iu;

/** "having sold 188,000 in 2022" too. */
const AFTER =
  /\bafter\s*$|\bhaving (?:[a-z]+ed|been|sold|made|had|taken|brought in|built|produced|stood at) (?:only |just )?$/i;

/** "and exceeded the ten-year mean of $94 billion": another's level, which it is held against. */
export function isRival(text: string, token: FigureToken, previous: Statement | undefined): boolean {
  if (previous === undefined) return false;
  const gap = text.slice(previous.figure.span.end, token.start);
  return gap.length < 90 && RIVAL.test(gap);
}

const RIVAL =
  /\b(?:exceed|surpass|beat|outstripp|outpac|overtak|topp|trail|miss)(?:s|es|ed|ing|en)? (?:the|its|their|a|an) [^,;.]* of $/i;
