import { FLOWED, GOES_ON, OTHER_BASE, PARTED, STOCK_DATE } from '../../../lexicon/bindings.ts';
import { baseValue, comparable } from '../../../quantity/compare.ts';
import { yearsBetween } from '../../../quantity/period.ts';
import { ofEach } from '../../../text/of-each.ts';
import { isNamedAgain, namesOf } from '../../statements/named-again.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';
import { isOfOtherNoun, isOfPart, isOnOtherYear } from './apart.ts';
import { around, isEarlier, isIndexBase } from './earlier.ts';
import { isAgainstUntold } from './gap-to.ts';
import { claimOf, fits, type Told, toldNear } from './told.ts';

/** A level and the one it has come from. */
interface Pair {
  readonly from: Statement;
  readonly to: Statement;
}

/**
 * Gives a change whose levels stand about it in another order than "from A to B, up by C" the two that it is of: "A in 2015, B
 * in 2023: it has tripled", "+12% to B, having been A". The two are all that the sentence, or it and the one before, tells of
 * their unit, one is told to be the earlier, and nothing names another thing.
 */
export function pairUp(changes: readonly Change[], told: Told): readonly Change[] {
  return changes.map((change, i) => {
    if (change.from !== undefined && change.to !== undefined) return change;
    const next = announcedBefore(change, changes[i + 1]);
    if (next !== undefined) return { ...change, ...next };
    const claim = claimOf(change) ?? directedLevel(change);
    const pair = claim === undefined ? undefined : pairOf(change, claim, toldNear(told, claim), changes);
    return pair === undefined ? change : { ...change, ...pair };
  });
}

/** "Profit jumped 31%. It was £92m, after £76m in 2022": the levels in the next sentence, which names nothing else. */
function announcedBefore(change: Change, next: Change | undefined): Pair | undefined {
  const claim = change.growth ?? change.multiple;
  if (claim === undefined || change.to !== undefined || change.from !== undefined || claim.ownPeriod)
    return undefined;
  if (next?.from === undefined || next.to === undefined || next.sentence - change.sentence !== 1)
    return undefined;
  const first = next.from.figure.span.start < next.to.figure.span.start ? next.from : next.to;
  const isBare = claimOf(next) === undefined && !first.freshSubject && fits(claim, next.to);
  return isBare ? { from: next.from, to: next.to } : undefined;
}

/** 失业率一年前为 5.9%，已降至 6.2%: a level that is said to have risen or fallen. */
function directedLevel({ from, to }: Change): Statement | undefined {
  return from === undefined && to?.base === 'to' && to.direction !== 0 && to.move !== undefined
    ? to
    : undefined;
}

function pairOf(change: Change, claim: Statement, told: Told, changes: readonly Change[]): Pair | undefined {
  // "一升一降，分别…": of each of several
  if (claim.words.has('respectively') || claim.tail.some(t => t.type === 'word' && t.kind === 'respectively'))
    return undefined;
  if (claim.basis === 'contribution' || claim.basis === 'annualised' || claim.basis === 'qoq')
    return undefined;
  if (OTHER_BASE.test(told.text.slice(claim.figure.span.end, claim.figure.span.end + 24))) return undefined;
  if (isAgainstUntold(claim, told.text)) return undefined;
  const own = levelsIn(told, claim, [claim.sentence]);
  const part = own.filter(s => s === claim || !isCut(s, claim, told.text));
  const found = [part, straightBefore(told, claim), own].map(levels => pairsIn(levels, told)).find(isFound);
  const near = found ?? acrossSentences(claim, own, told);
  const ofIt = near.filter(pair => isOf(change, claim, pair, told) && !isTaken(pair, claim, changes));
  return nearestTo(claim, ofIt);
}

function isFound(pairs: readonly Pair[]): boolean {
  return pairs.length > 0;
}

/** A semicolon stands between the two. */
function isCut(a: Statement, b: Statement, text: string): boolean {
  const [first, second] = a.figure.span.start < b.figure.span.start ? [a, b] : [b, a];
  return /[;；]/u.test(text.slice(first.figure.span.end, second.figure.span.start));
}

/** 1.68%，一年前是 1.92%，收窄 24 个基点: the two that a claim follows on, whatever else the sentence tells. */
function straightBefore(told: Told, claim: Statement): Statement[] {
  const { statements } = told;
  const at = statements.indexOf(claim);
  const two = statements.slice(Math.max(0, at - 2), at).filter(s => s.sentence === claim.sentence);
  const [a, b] = two;
  // "US$12.00 in 2023, US$1.10 in 2024 and US$0.28 in 2025": a list, of which the two are the last
  if (
    statements
      .slice(0, at - 2)
      .some(s => s.sentence === claim.sentence && a && comparable(s.figure, a.figure))
  )
    return [];
  const isList = a !== undefined && b !== undefined && LISTED.test(between(a, b, told.text));
  return !isList && two.every(s => s.role === 'level' && fits(claim, s)) ? two : [];
}

const LISTED = /^\s?(?:及|和|与|與|、|以及|and|or|或)\s?$/iu;

function between(a: Statement, b: Statement, text: string): string {
  return text.slice(a.figure.span.end, b.figure.span.start);
}

/** Of several pairs the one that the claim comes nearest to: if any makes it, none is contradicted. */
function nearestTo(claim: Statement, pairs: readonly Pair[]): Pair | undefined {
  const miss = (pair: Pair) => Math.abs(impliedBy(claim, pair) - claim.figure.value);
  return [...pairs].sort((a, b) => miss(a) - miss(b))[0];
}

function impliedBy({ role, direction, figure }: Statement, { from, to }: Pair): number {
  const [a, b] = [baseValue(from.figure), baseValue(to.figure)];
  const sign = direction < 0 ? -1 : 1;
  if (role === 'multiple') return b / a;
  if (role === 'points') return sign * (b - a);
  if (role === 'delta') return (sign * (b - a)) / (figure.unit?.factor ?? 1);
  const years = from.period && to.period ? yearsBetween(from.period, to.period) : 1;
  return sign * 100 * (role === 'compound' && years > 0 ? (b / a) ** (1 / years) - 1 : b / a - 1);
}

/** The level of the sentence before and the only one of this. */
function acrossSentences(claim: Statement, own: readonly Statement[], told: Told): Pair[] {
  if (PARTED.test(told.text.slice(...spanOf(claim, told)))) return [];
  const both = levelsIn(told, claim, [claim.sentence - 1, claim.sentence]);
  const isGoneOn =
    own.length === 0 &&
    GOES_ON.test(told.text.slice(...spanOf(claim, told))) &&
    !claim.freshSubject &&
    !claim.ownPeriod;
  return pairsIn(both, told).filter(({ from, to }) =>
    isGoneOn ? to.sentence < claim.sentence : from.sentence < to.sentence,
  );
}

function spanOf({ sentence, figure }: Statement, { sentences }: Told): [number, number] {
  return [sentences[sentence]?.start ?? 0, figure.span.start];
}

function levelsIn({ statements, text }: Told, claim: Statement, sentences: readonly number[]): Statement[] {
  return statements.filter(
    s =>
      sentences.includes(s.sentence) &&
      (s.role === 'level' || (s.role === 'share' && s.figure.kind === 'percent')) &&
      s.base !== 'whole' &&
      !FLOWED.test(text.slice(s.figure.span.end, s.figure.span.end + 40)) &&
      (s === claim || fits(claim, s)),
  );
}

/** Of each unit that is told of exactly twice, the two in order of time. */
function pairsIn(levels: readonly Statement[], told: Told): Pair[] {
  return ofEach(levels, (a, i) => {
    const like = levels.filter(b => comparable(a.figure, b.figure));
    const b = like[1];
    if (like[0] !== levels[i] || b === undefined || like.length !== 2) return [];
    const isInOrder = isEarlier(a, b, told);
    const pair = isInOrder ? { from: a, to: b } : { from: b, to: a };
    return areOfOne(pair.from, pair.to, told) && (isInOrder || isEarlier(b, a, told)) ? [pair] : [];
  });
}

/** "in the same period of 2022": as long as the other. */
const LIKE_PERIOD = /同期|\bsame (?:period|quarter|months|half|time)\b/iu;

function areOfOne(from: Statement, to: Statement, told: Told): boolean {
  const { text, sentences } = told;
  if (from.figure.range !== undefined || to.figure.range !== undefined) return false;
  if ((from.figure.unit === undefined) !== (to.figure.unit === undefined)) return false;
  if (from.words.has('of-which') || to.words.has('of-which') || to.base === 'from' || to.base === 'past')
    return false;
  // "US$520 billion a year over 2025–2030, US$3.1 trillion in all"
  if (from.periodToken?.isSpan === true || to.periodToken?.isSpan === true) return false;
  // 去年 48.0 亿元，今年一季度 12.8 亿元: a part of a year beside a whole one
  if (
    from.part?.[1] !== to.part?.[1] &&
    !(isAtDate(from, told) && isAtDate(to, told)) &&
    !LIKE_PERIOD.test(around(from, told.text, told.statements))
  )
    return false;
  // 若把 2015 年定为 100，价格指数为 128.6: the base is that of what is told next
  if (isIndexBase(from, told.text)) return true;
  const [first, second] = from.figure.span.start < to.figure.span.start ? [from, to] : [to, from];
  if (first.part_ !== second.part_ && second.freshSubject && isNamedByForecast(second)) return false;
  // "Having welcomed 18.9 million in 2022, the airport handled 22.3 million": who did comes behind
  const start = sentences[first.sentence]?.start ?? 0;
  if (first.sentence === second.sentence && PARTICIPLE.test(text.slice(start, start + 24))) return true;
  return isNamedAgain(second, first) || (first.part_ === second.part_ && isNamedAgain(first, second));
}

/** 三季度末 1.34%，年初 1.52%: levels of a day, however long the stretch of time that ends or begins then. */
function isAtDate({ periodToken }: Statement, { text }: Told): boolean {
  return periodToken !== undefined && STOCK_DATE.test(text.slice(periodToken.start, periodToken.end));
}

const PARTICIPLE = /^\W*(?:Having [a-z]+|After [a-z]+ing)\b/;

/** "The target" and the like name something by a word of their own. */
function isNamedByForecast(s: Statement): boolean {
  return namesOf(s).length === 0 && s.lead.some(t => t.type === 'word' && t.kind === 'forecast');
}

/** Nothing that the change says of itself tells of other levels than these. */
function isOf(change: Change, claim: Statement, pair: Pair, told: Told): boolean {
  const { from, to } = pair;
  const levels = [change.from, change.to].filter(s => s !== undefined && (s === claim || fits(claim, s)));
  if (levels.some(s => s !== from && s !== to)) return false;
  if (claim === to) return true;
  if (change.delta === from || change.delta === to) return false;
  if (isBaseBehind(claim, to, told.text)) return false;
  if (isOfOtherTime(claim, from, to) || isOnOtherYear(claim, from, to)) return false;
  if (!isNamedAlike(claim, pair, told.text)) return false;
  return !isParted(claim, pair, told);
}

/** "5.9% on the restated figure of £6,120m": what is taken for the new level is the base. */
function isBaseBehind(claim: Statement, to: Statement, text: string): boolean {
  return ON_BASE.test(text.slice(claim.figure.span.end, to.figure.span.start));
}

const ON_BASE = /^ (?:[a-z]+ )?(?:on|than|over|against|above|below|from|of) [^,;.:]*$/iu;

/** What stands behind the other goes on about it, or names it again. */
function isNamedAlike(claim: Statement, pair: Pair, text: string): boolean {
  const { from, to } = pair;
  const [first, last] = from.figure.span.start < to.figure.span.start ? [from, to] : [to, from];
  if (isOfPart(claim, first, last, text) || isOfOtherNoun(claim, from, to, text)) return false;
  if (isIndexBase(from, text)) return true;
  if (claim.figure.span.start > first.figure.span.start)
    return !claim.freshSubject || isNamed(claim, from, to);
  const goesOn = FROM.test(text.slice(claim.figure.span.end, first.figure.span.start));
  return goesOn || !first.freshSubject || isNamedAgain(first, claim);
}

function isNamed(claim: Statement, from: Statement, to: Statement): boolean {
  const isOfSize = claim.subject.words.some(w => SIZES.test(w) && !to.subject.words.includes(w));
  return !isOfSize && (isNamedAgain(claim, from) || isNamedAgain(claim, to));
}

/** By volume or by value: two measures of one thing. */
const SIZES = /^(?:volume|value|price|rate|[量价價额額值])$/u;

/** "halved, from 84,000 to 42,000", 腰斩，由每吨 8,000 元: what comes is of what was told. */
const FROM = /^[^，,；;。]{0,40}[:：]\s?$|^[^，,；;。]{0,12}[，,:：]?\s?(?:由|从|從|自|from\b)/iu;

/** The new level has a rate of its own already. */
function isTaken({ to }: Pair, claim: Statement, changes: readonly Change[]): boolean {
  return changes.some(c => {
    const own = claimOf(c);
    return c.to === to && own !== undefined && own !== claim && own.role === claim.role;
  });
}

/** Another claim of the same sort stands among the three, or this one is of the earlier level. */
function isParted(claim: Statement, { from, to }: Pair, { text, statements }: Told): boolean {
  const [at, first, last] = [claim, from, to].map(s => s.figure.span.start) as [number, number, number];
  // "The target for 2030 is …; at the end of 2023 there were …, 12% more than in 2022"
  if (from.depth === 0 && isCut(claim, to, text) && !isCut(claim, from, text) && last < first) return true;
  if (first < at && at < last && to.ownPeriod && claim.clause !== to.clause && !claim.ownPeriod) return true;
  const [low, high] = [Math.min(at, first, last), Math.max(at, first, last)];
  // "receipts 4.9% higher, and the mean price of a 60-kg bag moved to $238 from $215": another subject has come between
  const isOfNext =
    at === low &&
    statements.some(
      s =>
        s.freshSubject &&
        s.clause !== claim.clause &&
        s.sentence === claim.sentence &&
        s.figure.span.start > at &&
        s.figure.span.start < Math.min(first, last),
    );
  if (isOfNext) return true;
  return statements.some(
    s => s !== claim && s.role === claim.role && s.figure.span.start > low && s.figure.span.start < high,
  );
}

function isOfOtherTime(claim: Statement, from: Statement, to: Statement): boolean {
  if (claim === to) return false;
  if ((claim.relative ?? 0) < (to.relative ?? 0)) return true;
  const years =
    from.period !== undefined && to.period !== undefined && from.ownPeriod && to.ownPeriod
      ? yearsBetween(from.period, to.period)
      : undefined;
  if (claim.basis === 'yoy' && years !== undefined && Math.abs(years - 1) > 0.1) return true;
  // "It gained 1.2 points in 2023", after levels of 2021 and 2023
  const { periodToken, figure } = claim;
  const isOfYear =
    periodToken?.period !== undefined && !periodToken.isSpan && periodToken.start > figure.span.end;
  if (isOfYear && years !== undefined && years > 1.1) return true;
  if (!claim.ownPeriod || claim.period === undefined || claim.periodToken?.duration !== undefined)
    return false;
  return ![from, to].some(
    s => s.period?.end === claim.period?.end || s.period?.start === claim.period?.start,
  );
}
