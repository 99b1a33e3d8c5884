import { EARLIER } from '../../../lexicon/bindings.ts';
import { cue, mayHold } from '../../../lexicon/cues.ts';
import { clauseBefore } from '../../statements/gaps.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Told } from './told.ts';

const SAYS_EARLIER = cue(EARLIER);

/** By their dates, or by words such as "a year ago", "having been". */
export function isEarlier(from: Statement, to: Statement, told: Told): boolean {
  const { text, statements } = told;
  if (from.base === 'to') return false;
  if (from.ownPeriod && to.ownPeriod && from.period !== undefined && to.period !== undefined)
    return from.period.end < to.period.end;
  if (isIndexBase(from, text)) return true;
  if (isDatedBefore(from, to)) return true;
  if ((from.relative ?? 0) < (to.relative ?? 0)) return true;
  if ((to.relative ?? 0) < (from.relative ?? 0)) return false;
  if (from.base === 'from' || from.base === 'past') return true;
  const said = mayHold(told, SAYS_EARLIER) && EARLIER.test(around(from, text, statements));
  if (mayHold(told, SAYS_EARLIER) && said !== EARLIER.test(around(to, text, statements))) return said;
  return to.base === 'to' && (from.ownPeriod || from.figure.span.start < to.figure.span.start);
}

/** "(2015 = 100)", 以 2015 年为 100: what an index starts from. */
export function isIndexBase({ figure, ownPeriod }: Statement, text: string): boolean {
  if (figure.value !== 100 || figure.unit !== undefined || !ownPeriod) return false;
  return /(?:[=＝]|\b(?:as|at|to)|[为為])\s?$/iu.test(
    text.slice(Math.max(0, figure.span.start - 5), figure.span.start),
  );
}

/** 2019 年，零售额 39 亿元…；到 2024 年，零售额 182 亿元: the years open the clauses. */
function isDatedBefore(from: Statement, to: Statement): boolean {
  if (!from.dated || !to.dated || from.relative !== undefined || to.relative !== undefined) return false;
  return from.period !== undefined && to.period !== undefined && from.period.end < to.period.end;
}

/** What stands about a figure, up to the next figures and stops. */
export function around(
  { figure, sentence }: Statement,
  text: string,
  statements: readonly Statement[],
): string {
  const { start, end } = figure.span;
  let from = Math.max(0, start - REACH);
  for (const s of statements)
    if (s.sentence === sentence && s.figure.span.end <= start) from = Math.max(from, s.figure.span.end);
  let to = end;
  while (to < Math.min(text.length, end + REACH) && !STOPS_BEHIND.includes(text.charAt(to))) to++;
  return `${clauseBefore(text, from, start, STOPS_BEFORE)} ${text.slice(end, to)}`;
}

const REACH = 32;
const STOPS_BEFORE = '，,；;。:：(（';
const STOPS_BEHIND = '，,；;。:：)）0123456789';
