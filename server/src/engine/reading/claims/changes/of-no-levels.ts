import { INCREMENT, OTHER_BASE, TIMES_OF_OTHER, TIMES_OF_OTHER_BEHIND } from '../../../lexicon/bindings.ts';
import { comparable } from '../../../quantity/compare.ts';
import type { Statement } from '../../statements/statements.ts';
import { isAgainstUntold } from './gap-to.ts';
import { statementsWithin, type Told } from './told.ts';

/** A claim that says itself that it is of no two levels of the passage: a contribution, a margin of error, one of several flows, held against something untold. */
export function isOfNoLevels(claim: Statement, told: Told): boolean {
  const { text } = told;
  if (claim.figure.range !== undefined || claim.inSeries || claim.words.has('respectively')) return true;
  if (claim.tail.some(t => t.type === 'word' && t.kind === 'respectively')) return true;
  if (/[±]\s?$/u.test(text.slice(Math.max(0, claim.figure.span.start - 2), claim.figure.span.start)))
    return true;
  if (claim.basis === 'contribution' || claim.basis === 'annualised') return true;
  if (isOneOfFlows(claim, told)) return true;
  if (claim.role === 'multiple' && isTimesOfOther(claim, text)) return true;
  return (
    OTHER_BASE.test(text.slice(claim.figure.span.end, claim.figure.span.end + 24)) ||
    isAgainstUntold(claim, text)
  );
}

/** 年初 100 万户，新增 30 万户，减少 12 万户: what came and what went are told apart. */
function isOneOfFlows(claim: Statement, told: Told): boolean {
  if (claim.role !== 'delta') return false;
  return statementsWithin(told, claim.turn, claim.turn).some(
    s =>
      s !== claim &&
      comparable(s.figure, claim.figure) &&
      (s.role === 'delta' ||
        INCREMENT.test(told.text.slice(Math.max(0, s.figure.span.start - 16), s.figure.span.start))),
  );
}

/** 为归母净利润的 1.17 倍, "three times the national average". */
function isTimesOfOther({ figure }: Statement, text: string): boolean {
  const { start, end } = figure.span;
  if (!/(?:times|twice|thrice|fold|[x×倍])$/iu.test(figure.text)) return false;
  return (
    TIMES_OF_OTHER.test(text.slice(Math.max(0, start - 12), start)) ||
    TIMES_OF_OTHER_BEHIND.test(text.slice(end, end + 40))
  );
}
