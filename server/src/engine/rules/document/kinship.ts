import { GENERIC_EN, GENERIC_ZH } from '../../lexicon/stopwords.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { meets } from '../../quantity/interval.ts';
import { covers, samePeriod } from '../../quantity/period.ts';
import { isOneDigitOff, isTransposed } from '../../quantity/slips.ts';
import type { Fact } from '../../reading/facts.ts';
import { core, likeness, sameMeasure } from '../../reading/measure.ts';
import type { Statement } from '../../reading/statements.ts';

/** How close two facts are to telling one thing. */
export interface Kinship {
  readonly measure: 'same' | 'within' | 'like' | 'other';
  readonly period: 'same' | 'open' | 'other';
  /** The digits are those of the other in another order, or all but one. */
  readonly slip: boolean;
}

export function kinship(a: Fact, b: Fact): Kinship {
  return {
    measure: measureKinship(a, b),
    period: periodKinship(a.statement, b.statement),
    slip: isSlip(a, b),
  };
}

function measureKinship(a: Fact, b: Fact): Kinship['measure'] {
  if (sameMeasure(a.measure, b.measure)) return 'same';
  const [one, other] = [core(a.measure), core(b.measure)];
  if (isGeneric(one) || isGeneric(other) || isWithin(one, other) || isWithin(other, one)) return 'within';
  return likeness(a.measure, b.measure) >= 0.5 ? 'like' : 'other';
}

function isGeneric(words: readonly string[]): boolean {
  return words.length > 0 && words.every(w => GENERIC_EN.has(w) || GENERIC_ZH.includes(w));
}

/** 净利润 in 华屿物流净利润; {gdp} in {official, gdp, expansion}. */
function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  if (inner.length === 0) return false;
  if ((inner[0] as string).charCodeAt(0) >= 0x3400) {
    const word = inner.join('');
    return word.length >= 2 && outer.join('').endsWith(word);
  }
  return inner.every(w => outer.includes(w));
}

export function periodKinship(a: Statement, b: Statement): Kinship['period'] {
  if (a.relative !== undefined || b.relative !== undefined) {
    return a.relative === b.relative && JSON.stringify(a.part) === JSON.stringify(b.part) ? 'same' : 'other';
  }
  if (JSON.stringify(a.part) !== JSON.stringify(b.part)) return 'other';
  if (a.period === undefined || b.period === undefined) return 'open';
  if (samePeriod(a.period, b.period)) return a.dated && b.dated ? 'same' : 'open';
  // A stock at the end of a month lies in its year: 2023年9月 and 2023/24 may be one.
  if ((covers(a.period, b.period) || covers(b.period, a.period)) && (a.period.instant || b.period.instant))
    return 'open';
  return a.dated && b.dated ? 'other' : 'other';
}

function isSlip(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement.figure, b.statement.figure];
  if (x.scale !== y.scale || x.unit?.id !== y.unit?.id || x.written === '' || y.written === '') return false;
  return (
    isTransposed(x.written, y.written) ||
    (x.written.replace(/\D/g, '').length >= 4 && isOneDigitOff(x.written, y.written))
  );
}

/** What must never be compared: another source, another basis, a level against a change. */
export function isBlocked(a: Statement, b: Statement): boolean {
  if (group(a) !== group(b) || !comparable(a.figure, b.figure)) return true;
  if (a.direction !== b.direction && (a.role === 'growth' || a.role === 'points')) return true;
  if (a.basis !== b.basis && a.role !== 'level' && a.basis !== 'none' && b.basis !== 'none') return true;
  for (const kind of ['real', 'condition', 'negation', 'source', 'survey'] as const)
    if (a.scope.has(kind) !== b.scope.has(kind)) return true;
  return false;
}

/** A guess against an outcome, a mean against a total: told apart unless the digits themselves give it away. */
export function isOfOtherSort(a: Statement, b: Statement): boolean {
  for (const kind of ['average', 'forecast', 'rest', 'total'] as const)
    if (hasNear(a, kind) !== hasNear(b, kind)) return true;
  return false;
}

function hasNear(s: Statement, kind: 'average' | 'forecast' | 'rest' | 'total'): boolean {
  // 共 alone only counts up; it changes no measure.
  return s.lead.some(t => t.type === 'word' && t.kind === kind && (kind !== 'total' || t.end - t.start > 1));
}

function group(s: Statement): string {
  return s.role === 'share' ? 'level' : s.role;
}

export function disagree(a: Statement, b: Statement): boolean {
  return !meets(inBase(a.figure), inBase(b.figure));
}
