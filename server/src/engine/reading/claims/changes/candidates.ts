import { FLOWED } from '../../../lexicon/bindings.ts';
import { cue, maySay } from '../../../lexicon/cues.ts';
import { PASSED_DOWN, PASSED_UP } from '../../../lexicon/marks.ts';
import { comparable, isPriceAgain } from '../../../quantity/compare.ts';
import { writingOf } from '../../../quantity/digits.ts';
import type { Figure } from '../../../quantity/figure.ts';
import { ofEach } from '../../../text/of-each.ts';
import { isBaseOfShare } from '../../statements/base-of-share.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';
import { isRightOf, type Pair } from './implied.ts';
import { ofPlan } from './of-plan.ts';
import { fits, statementsWithin, type Told } from './told.ts';
import { isToldBefore } from './when.ts';

/** Sentences before a claim, and behind it, in which its levels may stand. */
const BEFORE = 2;
const BEHIND = 1;
/** Among more levels some two make anything. */
const MOST_LEVELS = 12;

/** All levels of the passage that a claim may be of by kind and unit; none where there are too many to tell. */
export function levelsNear(claim: Statement, told: Told): Statement[] {
  const near = statementsWithin(told, claim.turn - BEFORE, claim.turn + BEHIND).filter(
    (s, _, all) =>
      s !== claim &&
      isLevel(s, told.text) &&
      !isBaseBehind(claim, s, told.text) &&
      (fits(claim, s) || isBare(s.figure)) &&
      !isOfList(s, all),
  );
  return near.length > MOST_LEVELS ? [] : near.map(s => withUnit(s, claim, near)).filter(s => fits(claim, s));
}

const FLOWS = cue(FLOWED);

function isLevel(s: Statement, text: string): boolean {
  return (
    (s.role === 'level' || (s.role === 'share' && s.figure.kind === 'percent')) &&
    s.figure.range === undefined &&
    s.base !== 'whole' &&
    !isMark(s, text) &&
    !s.words.has('yoy') &&
    !s.words.has('qoq') &&
    !isSmallCount(s.figure) &&
    !(maySay(text, FLOWS) && FLOWED.test(text.slice(s.figure.span.end, s.figure.span.end + 40)))
  );
}

/** 翻了一番有余，却只相当于 2019 年 698 万的 73.4%: what a later share is told of. */
function isBaseBehind(claim: Statement, s: Statement, text: string): boolean {
  return s.figure.span.start > claim.figure.span.start && isBaseOfShare(text, s);
}

/** One of three or more values that are told for as many years. */
function isOfList(s: Statement, all: readonly Statement[]): boolean {
  return s.inSeries && all.filter(o => o.inSeries && o.sentence === s.sentence).length > 2;
}

/** 突破 5,000 亿元大关: no level, but what one is said to have passed. */
function isMark({ figure }: Statement, text: string): boolean {
  const start =
    figure.hedgeSpan === undefined ? figure.span.start : Math.min(figure.hedgeSpan.start, figure.span.start);
  const before = text.slice(Math.max(0, start - 24), figure.span.start);
  // 衝上 15.6 萬戶: a number that is not round is a level
  const isRound = writingOf(figure.written).significant < 3;
  return (
    (isRound && (PASSED_UP.test(before) || PASSED_DOWN.test(before))) ||
    (maySay(text, CALLS_MARK) && CALLED_MARK.test(text.slice(figure.span.end, figure.span.end + 6)))
  );
}

const CALLED_MARK = /^(?:大关|大關|关口|關口| mark\b)/u;
const CALLS_MARK = cue(CALLED_MARK);

/** "two named storms": no level of what else is told. */
function isSmallCount({ kind, unit, scale, value }: Figure): boolean {
  const isCount = kind === 'amount' && (unit === undefined || unit.dimension.startsWith('count'));
  return isCount && scale === 1 && value < 20 && Number.isInteger(value);
}

function isBare({ kind, unit }: Figure): boolean {
  return kind === 'amount' && unit === undefined;
}

/** Two levels of one thing lie no farther apart when only one of them says its unit. */
const NEAR = 2;

/** "7.14m hectolitres … the figure had been 7.44m", "350,000 barrels less, from 1.20 million to 950,000": of a unit told once only the number is said again. */
function withUnit(s: Statement, claim: Statement, near: readonly Statement[]): Statement {
  const price = near.find(o => isPriceAgain(o.figure, s.figure) && o.figure.unit?.id.includes('/'));
  if (price !== undefined && s.figure.unit?.id.includes('/') === false) return withUnitOf(s, price.figure);
  if (!isBare(s.figure)) return s;
  const { figure } = s;
  if (claim.role === 'delta') {
    const isOnly = near.every(o => isBare(o.figure));
    if (isOnly && claim.figure.unit !== undefined) return withUnitOf(s, claim.figure);
  }
  const others = near.filter(o => !isBare(o.figure) && o.figure.kind === 'amount');
  const [first] = others;
  const isAgain =
    first !== undefined &&
    first.figure.scale === figure.scale &&
    others.every(o => comparable(o.figure, first.figure)) &&
    first.figure.value < NEAR * figure.value &&
    figure.value < NEAR * first.figure.value;
  return isAgain ? withUnitOf(s, first.figure) : s;
}

/** The same of both levels of a change: "120,000 tonnes less, from 640,000 to 540,000". */
export function inUnitOfDelta(change: Change): Change {
  const { from, to, delta } = change;
  const unit = delta?.figure.unit;
  if (from === undefined || to === undefined || delta === undefined || unit === undefined) return change;
  const areBare = [from, to].every(s => isBare(s.figure) && s.after.length === 0);
  if (!areBare || unit.dimension.startsWith('money') || comparable(delta.figure, to.figure)) return change;
  return { ...change, from: withUnitOf(from, delta.figure), to: withUnitOf(to, delta.figure) };
}

function withUnitOf(s: Statement, { unit }: Figure): Statement {
  return unit === undefined ? s : { ...s, figure: { ...s.figure, unit } };
}

/** Every two that may be the earlier and the later level; both ways round when nothing tells which. */
export function pairsOf(claim: Statement, levels: readonly Statement[], told: Told): Pair[] {
  return ofEach(levels, (a, i) =>
    ofEach(levels.slice(i + 1), b => (comparable(a.figure, b.figure) ? inOrder(claim, a, b, told) : [])),
  );
}

function inOrder(claim: Statement, a: Statement, b: Statement, told: Told): Pair[] {
  const planned = ofPlan(claim, { from: a, to: b }, told);
  if (planned !== undefined) return [planned === 'in order' ? { from: a, to: b } : { from: b, to: a }];
  const [ab, ba] = [isToldBefore(a, b, told), isToldBefore(b, a, told)];
  const both = ab === ba;
  // "14.8% compares with a requirement of 10.9%: headroom of 3.9 points" is the same either way
  if (both && isGapBehind(claim, a, b))
    return [a.figure.value < b.figure.value ? { from: a, to: b } : { from: b, to: a }];
  return [...(ab || both ? [{ from: a, to: b }] : []), ...(ba || both ? [{ from: b, to: a }] : [])];
}

function isGapBehind({ role, move, sentence, figure }: Statement, a: Statement, b: Statement): boolean {
  if (move !== undefined || (role !== 'points' && role !== 'delta')) return false;
  return (
    a.sentence === sentence &&
    b.sentence === sentence &&
    figure.span.start > Math.max(a.figure.span.end, b.figure.span.end)
  );
}

/** It is told which of the two is the earlier. */
export function isOrdered({ from, to }: Pair, pairs: readonly Pair[]): boolean {
  return !pairs.some(p => p.from === to && p.to === from);
}

/** The claim is right of some two levels, whatever the words say; of a unit that is told once too. */
export function isRightOfSome(
  claim: Statement,
  levels: readonly Statement[],
  pairs: readonly Pair[],
): boolean {
  if (pairs.some(pair => isRightOf(claim, pair))) return true;
  return levels.some(a =>
    levels.some(b => isBare(a.figure) && !comparable(a.figure, b.figure) && isRightOfNumbers(claim, a, b)),
  );
}

/** "41.7 per 100,000 … 88.3". */
function isRightOfNumbers(claim: Statement, bare: Statement, other: Statement): boolean {
  const again = { ...other, figure: { ...other.figure, unit: undefined } };
  return isRightOf(claim, { from: bare, to: again }) || isRightOf(claim, { from: again, to: bare });
}

/** Of three alike the outer two are not set against each other, unless both others are bases of one level. */
export function isBetween({ figure, base }: Statement, { from, to }: Pair): boolean {
  if (base === 'from' && from.base === 'from') return false;
  const [a, b] = [from.figure.span.start, to.figure.span.start];
  return (
    figure.span.start > Math.min(a, b) &&
    figure.span.start < Math.max(a, b) &&
    comparable(figure, from.figure)
  );
}
