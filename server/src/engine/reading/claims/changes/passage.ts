import {
  FLOWED,
  OTHER_BASE,
  PARTED,
  TIMES_OF_OTHER,
  TIMES_OF_OTHER_BEHIND,
} from '../../../lexicon/bindings.ts';
import { DRAWN, TOLD_EARLIER, TOLD_NOW } from '../../../lexicon/times-told.ts';
import { comparable } from '../../../quantity/compare.ts';
import type { Period } from '../../../quantity/period.ts';
import { isNamedAgain } from '../../statements/named-again.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';
import { isOfOtherNoun, isOfPart, isOnOtherYear } from './apart.ts';
import { isAgainstUntold } from './gap-to.ts';
import { isLikelySlip, isRightOf, type Pair } from './implied.ts';
import { isOneSlip } from './slip.ts';
import { claimOf, fits, type Told } from './told.ts';

/** Sentences before a claim, and behind it, in which its levels may stand. */
const BEFORE = 2;
const BEHIND = 1;

/**
 * Gives a claim of change whose levels no frame of the sentence tells the two that it is of. All levels of the passage that fit by
 * unit are candidates; if any two of them make the claim, it is left alone. Of the others two are taken when exactly one pair is
 * told of one thing at an earlier and a later time, the claim is about it, and a mistake that people make explains it.
 */
export function bindInPassage(changes: readonly Change[], told: Told): readonly Change[] {
  return changes.map(change => {
    if (change.from !== undefined && change.to !== undefined) return change;
    const claim = claimOf(change);
    const pair =
      claim === undefined || isOfNoLevels(claim, told) ? undefined : pairFor(change, claim, told, changes);
    return pair === undefined ? change : { ...change, ...pair };
  });
}

function isOfNoLevels(claim: Statement, { text }: Told): boolean {
  if (claim.figure.range !== undefined || claim.inSeries || claim.words.has('respectively')) return true;
  if (claim.tail.some(t => t.type === 'word' && t.kind === 'respectively')) return true;
  if (claim.basis === 'contribution' || claim.basis === 'annualised' || claim.basis === 'qoq') return true;
  if (claim.role === 'delta' && claim.basis === 'annual') return true;
  if (claim.role === 'multiple' && isTimesOfOther(claim, text)) return true;
  return (
    OTHER_BASE.test(text.slice(claim.figure.span.end, claim.figure.span.end + 24)) ||
    isAgainstUntold(claim, text)
  );
}

/** 为归母净利润的 1.17 倍, "three times the national average". */
function isTimesOfOther({ figure }: Statement, text: string): boolean {
  const { start, end } = figure.span;
  return (
    TIMES_OF_OTHER.test(text.slice(Math.max(0, start - 12), start)) ||
    TIMES_OF_OTHER_BEHIND.test(text.slice(end, end + 40))
  );
}

function pairFor(change: Change, claim: Statement, told: Told, changes: readonly Change[]): Pair | undefined {
  const levels = levelsNear(claim, told);
  const own = [change.from, change.to].filter(s => s !== undefined && levels.includes(s));
  const pairs = levels.flatMap((a, i) =>
    levels.slice(i + 1).flatMap(b => (comparable(a.figure, b.figure) ? inOrder(a, b, told) : [])),
  );
  if (pairs.some(pair => isRightOf(claim, pair)) || isRightOfBare(claim, levels)) return undefined;
  const open = pairs.filter(
    pair =>
      !levels.some(s => isBetween(s, pair)) &&
      own.every(o => o === pair.from || o === pair.to) &&
      isOrdered(pair, pairs) &&
      isAbout(claim, pair, own.length > 0, told) &&
      !isSpokenFor(pair, claim, changes) &&
      isLikelySlip(claim, pair),
  );
  const [pair, other] = open;
  return other === undefined ? pair : undefined;
}

function levelsNear(claim: Statement, { statements, text }: Told): Statement[] {
  return statements.filter(
    s =>
      s !== claim &&
      !s.inSeries &&
      s.sentence >= claim.sentence - BEFORE &&
      s.sentence <= claim.sentence + BEHIND &&
      (s.role === 'level' || (s.role === 'share' && s.figure.kind === 'percent')) &&
      s.figure.range === undefined &&
      s.base !== 'whole' &&
      !s.words.has('yoy') &&
      !s.words.has('qoq') &&
      !isSmallCount(s) &&
      fits(claim, s) &&
      !FLOWED.test(text.slice(s.figure.span.end, s.figure.span.end + 40)),
  );
}

/** "41.7 per 100,000 … 88.3": of a unit told once only the number is said again. */
function isRightOfBare(claim: Statement, levels: readonly Statement[]): boolean {
  const bare = levels.map(s => ({ ...s, figure: { ...s.figure, unit: undefined } }));
  return bare.some((from, i) =>
    bare.some(
      (to, j) =>
        (levels[i]?.figure.unit === undefined) !== (levels[j]?.figure.unit === undefined) &&
        isRightOf(claim, { from, to }),
    ),
  );
}

/** Of three alike the outer two are not set against each other. */
function isBetween({ figure }: Statement, { from, to }: Pair): boolean {
  const [a, b] = [from.figure.span.start, to.figure.span.start];
  return (
    figure.span.start > Math.min(a, b) &&
    figure.span.start < Math.max(a, b) &&
    comparable(figure, from.figure)
  );
}

/** "two named storms": no level of what else is told. */
function isSmallCount({ figure }: Statement): boolean {
  return (
    figure.unit === undefined &&
    figure.scale === 1 &&
    figure.value < 20 &&
    Number.isInteger(figure.value) &&
    figure.kind === 'amount'
  );
}

/** Both orders when nothing tells which of two is the earlier. */
function inOrder(a: Statement, b: Statement, told: Told): Pair[] {
  const [ab, ba] = [isBefore(a, b, told), isBefore(b, a, told)];
  const both = ab === ba;
  return [...(ab || both ? [{ from: a, to: b }] : []), ...(ba || both ? [{ from: b, to: a }] : [])];
}

function isOrdered({ from, to }: Pair, pairs: readonly Pair[]): boolean {
  return !pairs.some(p => p.from === to && p.to === from);
}

/** By their dates, or by words that only one of them has: "a year before", "now". */
function isBefore(from: Statement, to: Statement, told: Told): boolean {
  if (from.base === 'to' || to.base === 'from' || to.base === 'past') return false;
  if (from.base === 'from' || from.base === 'past') return true;
  if (isDated(from) && isDated(to)) return from.period.end < to.period.end;
  const [a, b] = [from, to].map(s => (s.relative ?? 0) < 0);
  if (a !== b) return a === true;
  const [before, after] = [spokenAbout(from, told), spokenAbout(to, told)];
  const [early, late] = [TOLD_EARLIER.test(before), TOLD_EARLIER.test(after)];
  if (early !== late) return early;
  const [now, then] = [TOLD_NOW.test(after), TOLD_NOW.test(before)];
  if (now !== then) return now;
  return to.base === 'to' && isDated(from) && from.sentence < to.sentence;
}

function isDated(s: Statement): s is Statement & { readonly period: Period } {
  return s.ownPeriod && s.period !== undefined && s.relative === undefined;
}

/** What the text says from the figure before a level, in its part of the sentence, to the stop behind it. */
function spokenAbout({ figure, sentence }: Statement, { text, statements, sentences }: Told): string {
  const { start, end } = figure.span;
  let from = Math.max(sentences[sentence]?.start ?? 0, start - REACH);
  for (const s of statements)
    if (s.sentence === sentence && s.figure.span.end <= start) from = Math.max(from, s.figure.span.end);
  const before = text.slice(from, start);
  const behind = /^[^,;.:()，；。：（）\d]*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return `${before.slice(before.search(/[^;；]*$/u))} ${behind}`;
}

const REACH = 90;

/** The claim is told of the two, by its own words or by what it names. */
function isAbout(claim: Statement, pair: Pair, isOwn: boolean, told: Told): boolean {
  const { from, to } = pair;
  const [first, second] = from.figure.span.start < to.figure.span.start ? [from, to] : [to, from];
  if (isOnOtherYear(claim, from, to) || isOfOtherNoun(claim, from, to, told.text)) return false;
  if (isOfPart(claim, first, second, told.text)) return false;
  if (PARTED.test(told.text.slice(told.sentences[second.sentence]?.start ?? 0, second.figure.span.start)))
    return false;
  if (from.words.has('of-which') || to.words.has('of-which')) return false;
  if (areOfOtherLengths(from, to)) return false;
  const isNamed = isNamedAgain(claim, second) || isNamedAgain(claim, first);
  const isClaimed = isNamed || (isOwn && !claim.freshSubject) || isDrawn(claim, told);
  if (isNamedAgain(second, first)) return isClaimed || (isNear(claim, pair) && isOneSlip(claim, pair));
  return isClaimed && isTimeOf(claim, pair, told) && isOneSlip(claim, pair);
}

/** The earlier level is told by its time alone: "The year before, each had …", "more than in 2022, when there were …", "Having reached …". */
function isTimeOf(claim: Statement, { from, to }: Pair, { text, sentences, statements }: Told): boolean {
  if (from.figure.kind === 'percent') return false;
  const start = sentences[from.sentence]?.start ?? 0;
  const isFirst = !statements.some(
    s => s.sentence === from.sentence && s.figure.span.start < from.figure.span.start,
  );
  const opening = text.slice(start, from.figure.span.start);
  if (
    isFirst &&
    from.sentence > to.sentence &&
    from.sentence - to.sentence === 1 &&
    OPENS_EARLIER.test(opening)
  )
    return true;
  if (isFirst && from.sentence === to.sentence && PARTICIPLE.test(opening)) return true;
  const gap = text.slice(claim.figure.span.end, Math.max(claim.figure.span.end, from.figure.span.start));
  return from.sentence === claim.sentence && THAN_WHEN.test(gap);
}

const PARTICIPLE = /^\W*(?:Having [a-z]+|After [a-z]+ing)\b/;
const OPENS_EARLIER =
  /^\W*(?:(?:a|one|the) (?:year|month|quarter|season|decade) (?:before|earlier|previously|ago)|(?:in|during|over|for|at the end of) (?:the )?(?:previous|prior|preceding|last) [a-z]+|(?:two|three|four|five|six|ten) years (?:before|earlier|previously|ago)|last (?:year|month|quarter|season|summer|winter|spring|autumn)|previously|before that)\b|^(?:而|但)?(?:上年|去年|前一年|上一年|一年前|上季|上月|上年同期|去年同期|此前|先前|[两三四五十]年前)/iu;
/** "more than in 2022/23, when supporters left us". */
const THAN_WHEN =
  /^ (?:more|less|fewer|higher|lower|up|down|better|worse|longer|shorter)[^.;]{0,20}\b(?:than|on|from)\b[^.;]{0,30}\bwhen\b/iu;

/** 去年 48.0 亿元，今年一季度 12.8 亿元: a part of a year beside a whole one, or beside another part. */
function areOfOtherLengths(from: Statement, to: Statement): boolean {
  const [a, b] = [from, to].map(s => s.part?.[1]);
  if (a !== undefined && b !== undefined) return a !== b;
  return (a !== undefined && isDated(to)) || (b !== undefined && isDated(from));
}

function isNear(claim: Statement, { from, to }: Pair): boolean {
  return [from, to].every(s => Math.abs(s.sentence - claim.sentence) <= 1);
}

function isDrawn(claim: Statement, { text, sentences }: Told): boolean {
  const start = Math.max(sentences[claim.sentence]?.start ?? 0, claim.figure.span.start - 40);
  return DRAWN.test(text.slice(start, claim.figure.span.start));
}

/** Another claim is told of the same two, or of the new one. */
function isSpokenFor({ from, to }: Pair, claim: Statement, changes: readonly Change[]): boolean {
  return changes.some(c => {
    const own = claimOf(c);
    if (own === claim) return false;
    if (c.from !== undefined && c.to !== undefined && (c.from === from || c.from === to)) return true;
    return own !== undefined && c.to === to && own.role === claim.role;
  });
}
