import { GENERIC_EN, GENERIC_ZH } from '../../lexicon/stopwords.ts';
import { inBase, likeUnits } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Interval, meets } from '../../quantity/interval.ts';
import { covers, samePeriod } from '../../quantity/period.ts';
import { isTellingSlip, isTransposed } from '../../quantity/slips.ts';
import type { Fact } from '../../reading/facts.ts';
import { core, likeness, sameMeasure } from '../../reading/measure.ts';
import type { Statement } from '../../reading/statements.ts';

/** How close what two facts measure is. */
export function measureKinship(a: Fact, b: Fact): 'same' | 'within' | 'like' | 'other' {
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

export function periodKinship(a: Statement, b: Statement): 'same' | 'open' | 'other' {
  if (a.relative !== undefined || b.relative !== undefined) {
    return a.relative === b.relative && isSamePart(a, b) ? 'same' : 'other';
  }
  if (!isSamePart(a, b)) return 'other';
  // "in October" twice in one report is one October
  if (a.part !== undefined && a.period === undefined && b.period === undefined)
    return a.dated && b.dated ? 'same' : 'open';
  if (a.period === undefined || b.period === undefined) return 'open';
  if (samePeriod(a.period, b.period)) return a.dated && b.dated ? 'same' : 'open';
  // A stock at the end of a month lies in its year: 2023年9月 and 2023/24 may be one.
  if ((covers(a.period, b.period) || covers(b.period, a.period)) && (a.period.instant || b.period.instant))
    return 'open';
  return a.dated && b.dated ? 'other' : 'other';
}

function isSamePart(a: Statement, b: Statement): boolean {
  return a.part === b.part || (a.part?.[0] === b.part?.[0] && a.part?.[1] === b.part?.[1]);
}

/** The digits are those of the other in another order, or all but one. */
export function isSlip(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement.figure, b.statement.figure];
  if (x.scale !== y.scale || x.unit?.id !== y.unit?.id || x.written === '' || y.written === '') return false;
  return isTransposed(x.written, y.written) || isTellingSlip(x.written, y.written);
}

/** A fact with what decides at a glance whether it may be compared with another. */
export interface Profile {
  readonly fact: Fact;
  /** Equal for facts of one role and kind that the same scope words stand with. */
  readonly sort: number;
  readonly interval: Interval;
}

const ROLES: readonly Statement['role'][] = ['level', 'growth', 'compound', 'delta', 'points', 'multiple'];
const KINDS: readonly Figure['kind'][] = ['amount', 'percent', 'points', 'multiple'];
const SCOPES = ['real', 'condition', 'negation', 'source', 'survey'] as const;

export function profileOf(fact: Fact): Profile {
  const { statement: s } = fact;
  const { kind } = s.figure;
  const role = ROLES.indexOf(s.role === 'share' ? 'level' : s.role);
  const direction = s.role === 'growth' || s.role === 'points' ? s.direction + 1 : 0;
  let sort = role + 8 * KINDS.indexOf(kind === 'fraction' ? 'percent' : kind) + 64 * direction;
  SCOPES.forEach((word, i) => {
    if (s.scope.has(word)) sort += 256 << i;
  });
  return { fact, sort, interval: inBase(s.figure) };
}

/** What must never be compared: another source, another basis, a level against a change. */
export function isBlocked(a: Profile, b: Profile): boolean {
  if (a.sort !== b.sort) return true;
  const [x, y] = [a.fact.statement, b.fact.statement];
  if (!likeUnits(x.figure.unit, y.figure.unit)) return true;
  return x.basis !== y.basis && x.role !== 'level' && x.basis !== 'none' && y.basis !== 'none';
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

export function disagree(a: Profile, b: Profile): boolean {
  return !meets(a.interval, b.interval);
}
