import type { Severity } from '../../finding.ts';
import { areOpposed } from '../../lexicon/opposites.ts';
import { IN_MONEY, IN_MONEY_BEHIND } from '../../lexicon/real-terms.ts';
import { NARROWER } from '../../lexicon/synonyms.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { meets } from '../../quantity/interval.ts';
import { samePeriod, yearOf } from '../../quantity/period.ts';
import { isSwapped, isTransposed } from '../../quantity/slips.ts';
import { areInOneSentence, type Fact } from '../../reading/facts.ts';
import { conceptsOf, shared } from '../document/concepts.ts';
import {
  closeKinship,
  haveOtherNames,
  isOfOneSubject,
  isOfOneTense,
  isOfOtherSort,
  isRetold,
  isSlip,
  isYuan,
  type MeasureKinship,
  measureKinship,
  type Profile,
} from '../document/kinship.ts';
import { isOfPart } from '../document/part-sentences.ts';
import { openPeriodKinship, partOf, periodKinship } from '../document/period-kinship.ts';
import { wordingOf } from '../document/wording.ts';
import { phraseOf } from '../prose/phrase.ts';
import { isSignSlip } from '../unit/permille-slip.ts';

/** How many facts of a fact's length and unit stand in the report: among few, chance puts no two in another order. */
export type Rarity = (fact: Fact) => number;

/** By the number of digits; told of one subject, and so a fifth of all pairs. */
const MOST_ALIKE: readonly number[] = [0, 0, 0, 6, 12];

export function rarityIn(facts: readonly Fact[]): Rarity {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const key = sizeKeyOf(fact);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return fact => counts.get(sizeKeyOf(fact)) ?? 0;
}

function isSetBeside({ statement: { base } }: Fact): boolean {
  return base === 'from' || base === 'past';
}

function isRare(fact: Fact, alike: number): boolean {
  const digits = Math.min(digitCount(fact.statement.figure.written), MOST_ALIKE.length - 1);
  return alike <= (MOST_ALIKE[digits] ?? 0);
}

/** Two digits, told of the same thing and time as far as the words of one go. */
const FEW = 8;

/** Figures of one unit and length, of which one may be the other mistyped. */
export function sizeKeyOf({ statement: { figure } }: Fact): string {
  const dimension = isYuan(figure) ? 'money:yuan' : (figure.unit?.dimension ?? 'count');
  return `${dimension.startsWith('count') ? 'count' : dimension}|${figure.written.length}`;
}

/** How sure it is that two facts which disagree are one; undefined when they may be two. */
export function severityOf(one: Profile, other: Profile, rarity: Rarity): Severity | undefined {
  const severity = severityByKinship(one, other, rarity);
  if (severity === undefined || isToldBeside(one, other) || isToldBeside(other, one)) return undefined;
  return areOfOpposites(one.fact, other.fact) ? undefined : severity;
}

/** By the words about the figures, or by what the clause before them says that a rate is of: 進口 4,765 億元，升 18.3%. */
export function areOfOpposites(a: Fact, b: Fact): boolean {
  return (
    areOpposed(wordingOf(a).clause, wordingOf(b).clause) ||
    areOpposed(a.measure.words.join(' '), b.measure.words.join(' '))
  );
}

/** "1,204 and 1,240 tonnes": what is told in one sentence with the other is known to be another. */
function isToldBeside(
  { fact: { block, statement } }: Profile,
  {
    interval,
    fact: {
      statement: { figure },
    },
  }: Profile,
): boolean {
  const group = block.reading.bySentence.find(list => list.includes(statement)) ?? [];
  return group.some(
    s =>
      s !== statement &&
      s.figure.written === figure.written &&
      comparable(s.figure, figure) &&
      meets(inBase(s.figure), interval),
  );
}

function severityByKinship(one: Profile, other: Profile, rarity: Rarity): Severity | undefined {
  const [a, b] = [one.fact, other.fact];
  if (areInOneSentence(a, b)) return undefined;
  const slip = isSlip(one, other);
  const isSwap = slip && isSwapped(a.statement.figure.written, b.statement.figure.written);
  const period = (isSwap ? openPeriodKinship : periodKinship)(a.statement, b.statement);
  // A level that another is set beside is told of its own year only
  if (period !== 'same' && [a, b].some(isSetBeside)) return undefined;
  if (areOnOtherBases(a, b) || areChangeAndShare(a, b)) return undefined;
  if (
    slip &&
    isLongSlip(one, other) &&
    !isOtherYear(a, b) &&
    isOfPart(a) === isOfPart(b) &&
    (isTurnedRound(a, b) || !(isOfOtherSort(one, other) || areOfOtherParts(a, b)))
  )
    return 'warning';
  if (slip && isOfPart(a) !== isOfPart(b)) return undefined;
  // 2.5% beside 2.5‰ is told by unit/permille-bps
  if (isSignSlip(a, b)) return undefined;
  if (period === 'other') return undefined;
  if (
    slip &&
    isTurnedRound(a, b) &&
    isOfOneSubject(one, other) &&
    isRare(a, rarity(a)) &&
    isOfOneTense(one, other)
  )
    return 'warning';
  if (slip && isTurnedRound(a, b) && isNamedWithin(one, other) && rarity(a) <= FEW) return 'warning';
  if (isOfOtherSort(one, other)) return undefined;
  const measure = slip ? measureKinship(one, other) : closeKinship(one, other);
  if (isRetold(one, other) && period === 'same' && isToldInFull(a, b)) return 'warning';
  if (measure === 'other') return isOneYearsSlip(a, b) ? 'warning' : undefined;
  const heading = a.isHeading || b.isHeading;
  if (measure === 'same' && period === 'same')
    return a.section === b.section && !heading ? 'error' : 'warning';
  if (
    measure === 'same' &&
    (heading || (a.isSummary !== b.isSummary && a.statement.figure.kind === 'percent'))
  )
    return 'warning';
  if (measure === 'within' && period === 'same' && isSpecific(one, other)) return 'warning';
  if (measure === 'within' && heading && a.statement.role !== 'level') return 'warning';
  // An amount of three digits in another order, of what only shares a word, is chance
  const isSure = a.statement.figure.kind !== 'amount' || isLongSlip(one, other) || measure === 'same';
  return slip && isSure && measure !== undefined && !haveOtherNames(a, b) && isTelling(a, period, measure)
    ? 'warning'
    : undefined;
}

/** 前十个月 1,494, 前九个月 1,194: each of its own part of a year, and a digit that is another. */
function areOfOtherParts({ statement: a }: Fact, { statement: b }: Fact): boolean {
  const [x, y] = [partOf(a), partOf(b)];
  return x !== undefined && y !== undefined && (x[0] !== y[0] || x[1] !== y[1]);
}

/**
 * "Joblessness receded to 5.8% in the third quarter", "a regional unemployment rate of 8.5% in the third quarter": all that
 * the one names the other names too, both in the very same stretch of time.
 */
function isNamedWithin(one: Profile, other: Profile): boolean {
  const [a, b] = [one.fact, other.fact];
  if (periodKinship(a.statement, b.statement) !== 'same' || haveOtherNames(a, b)) return false;
  if (!a.statement.ownPeriod && !b.statement.ownPeriod) return false;
  const [x, y] = [one.concepts, other.concepts].map(withoutFrame);
  if (x === undefined || y === undefined || x.size === 0 || y.size === 0) return false;
  const isWithin =
    shared(x, y) === Math.min(x.size, y.size) &&
    NARROWER.test(phraseOf(a.block.reading, a.statement)) ===
      NARROWER.test(phraseOf(b.block.reading, b.statement));
  return isWithin && !a.isDisputed && !b.isDisputed;
}

/** "Compared with Q2, the drop in Q3 was 44%", 以新臺幣計價年增 43.6%: the base of a rate that only its own sentence names. */
function ownBaseOf({ block: { reading }, statement: { figure, sentence } }: Fact): string {
  if (figure.kind !== 'percent') return '';
  const { text, sentences } = reading;
  const { start, end } = figure.span;
  const before = text.slice(sentences[sentence]?.start ?? 0, start);
  const money =
    IN_MONEY.exec(before.slice(-LONGEST_LEAD)) ?? IN_MONEY_BEHIND.exec(text.slice(end, end + LONGEST_MONEY));
  return money?.[1] ?? (OWN_BASE.test(before.slice(0, LONGEST_BASE)) ? 'own' : '');
}

/** Rates of which one has a base, or a currency, that the other has not. */
export function areOnOtherBases(a: Fact, b: Fact): boolean {
  return ownBaseOf(a) !== ownBaseOf(b);
}

const LONGEST_BASE = 24;
const LONGEST_LEAD = 60;
const LONGEST_MONEY = 16;

/** "19.4% of what was put into supply", "14.9% below the baseline": a share is no rate of change. */
export function areChangeAndShare(a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ statement: { role, direction } }) =>
    role === 'growth' && direction === 0 ? 'level' : role,
  );
  return (x === 'growth' && y === 'share') || (x === 'share' && y === 'growth');
}

const OWN_BASE =
  /^\W{0,3}(?:compared (?:with|to)|relative to|measured against|versus) |^[与與和跟][^，。；]{1,12}相比/iu;

/** Words that name no thing of their own: the rate, the index of something. */
const FRAME = new Set([
  ...conceptsOf('rate ratio index figure number level value'),
  'region',
  'local',
  'nation',
  'countr',
]);

function withoutFrame(concepts: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...concepts].filter(c => !FRAME.has(c)));
}

/** Each clause brings a subject of its own, and one of them the year or part of it. */
function isToldInFull({ statement: a }: Fact, { statement: b }: Fact): boolean {
  const isFresh = [a, b].every(s => s.freshSubject && (s.base === 'none' || s.base === 'to'));
  return isFresh && (a.ownPeriod || b.ownPeriod);
}

/** Two digits in another order happen by chance, unless measure and year agree as well. */
function isTelling(a: Fact, period: ReturnType<typeof periodKinship>, measure: MeasureKinship): boolean {
  return digitCount(a.statement.figure.written) >= 3 || (period === 'same' && measure !== 'like');
}

/** Both years stand with their figures, and two words or more are shared: only scope words differ. */
function isSpecific(one: Profile, other: Profile): boolean {
  const [a, b] = [one.fact, other.fact];
  if (
    !a.statement.ownPeriod ||
    !b.statement.ownPeriod ||
    a.statement.figure.scale !== b.statement.figure.scale ||
    a.statement.role !== 'level'
  )
    return false;
  const shared = one.words.filter(w => other.words.includes(w));
  return shared.length >= 2 && shared.every(w => w.charCodeAt(0) < 0x3400);
}

/** "148 million … in 2023", "184 million … in 2023": three digits turned round under the same scale and year, each beside its figure. */
function isOneYearsSlip(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement, b.statement];
  if (
    !x.ownPeriod ||
    !y.ownPeriod ||
    x.period === undefined ||
    y.period === undefined ||
    !samePeriod(x.period, y.period)
  )
    return false;
  return x.figure.scale >= 1e6 && x.figure.kind === 'amount' && digitCount(x.figure.written) >= 3;
}

/** Four digits in another order under one noun: more than chance, even where the text dates them by other months. */
function isLongSlip(a: Profile, b: Profile): boolean {
  return (
    digitCount(a.fact.statement.figure.written) >= 4 &&
    (sharesHead(a.fact, b.fact) || a.words.some(w => w.charCodeAt(0) < 0x3400 && b.words.includes(w)))
  );
}

function isTurnedRound(a: Fact, b: Fact): boolean {
  return isTransposed(a.statement.figure.written, b.statement.figure.written);
}

function sharesHead(a: Fact, b: Fact): boolean {
  const [x, y] = [a.measure.head, b.measure.head];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

export function isOtherYear(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement, b.statement];
  // 去年发电量 267.4 亿度 … 276.4 亿度的发电量: said again without its year
  if (x.relative !== y.relative) return [x, y].every(s => s.relative !== undefined || s.dated);
  return (
    x.dated &&
    y.dated &&
    x.period !== undefined &&
    y.period !== undefined &&
    yearOf(x.period) !== yearOf(y.period)
  );
}
