import { EARLIER } from '../../lexicon/bindings.ts';
import type { Statement } from '../statements.ts';
import type { Told } from './told.ts';

/** By their dates, or by words such as "a year ago", "having been". */
export function isEarlier(from: Statement, to: Statement, { text, statements }: Told): boolean {
  if (from.base === 'to') return false;
  if (from.ownPeriod && to.ownPeriod && from.period !== undefined && to.period !== undefined)
    return from.period.end < to.period.end;
  if (isIndexBase(from, text)) return true;
  if (isDatedBefore(from, to)) return true;
  if ((from.relative ?? 0) < (to.relative ?? 0)) return true;
  if ((to.relative ?? 0) < (from.relative ?? 0)) return false;
  if (from.base === 'from' || from.base === 'past') return true;
  const said = EARLIER.test(around(from, text, statements));
  if (said !== EARLIER.test(around(to, text, statements))) return said;
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
  const near = statements.filter(s => s.sentence === sentence);
  const start = Math.max(0, figure.span.start - 32, ...ends(near, figure.span.start));
  const lead =
    text
      .slice(start, figure.span.start)
      .split(/[，,；;。:：(（]/u)
      .at(-1) ?? '';
  const tail = text.slice(figure.span.end, figure.span.end + 32).split(/[，,；;。:：)）\d]/u)[0] ?? '';
  return `${lead} ${tail}`;
}

function ends(statements: readonly Statement[], before: number): number[] {
  return statements.map(s => s.figure.span.end).filter(end => end <= before);
}
