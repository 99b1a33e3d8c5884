import { NARROWER } from '../../lexicon/synonyms.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { Fact } from '../../reading/facts.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { conceptsOf } from '../document/concepts.ts';
import { haveOtherNames, isBlocked, isOfOtherSort, profileOf } from '../document/kinship.ts';
import { isOfPart } from '../document/part-sentences.ts';
import { isFirstOfAll, type Wording, weightOf, wordingOf } from '../document/wording.ts';
import { areChangeAndShare, areOfOpposites, areOnOtherBases, isOtherYear } from './how-sure.ts';

/** Of how many figures of the report each notion is told. */
export type Commonness = ReadonlyMap<string, number>;

export function commonnessIn(facts: readonly Fact[]): Commonness {
  const counts = new Map<string, number>();
  for (const fact of facts)
    for (const notion of wordingOf(fact).own) counts.set(notion, (counts.get(notion) ?? 0) + 1);
  return counts;
}

/** Whether something rules out that two figures are of one thing: another time, place, group, source, role. */
export function areOfOtherThings(a: Fact, b: Fact): boolean {
  const [x, y] = [wordingOf(a), wordingOf(b)];
  const [one, other] = [profileOf(a), profileOf(b)];
  return (
    (isBlocked(one, other) && !areBothRates(a, b) && !isRateAgain(a, b)) ||
    (isOfOtherSort(one, other) && !(isRateAgain(a, b) && areBothMeans(x, y))) ||
    areChangeAndShare(a, b) ||
    x.isAhead !== y.isAhead ||
    isOtherTime(a, b) ||
    isOfPart(a) !== isOfPart(b) ||
    haveOtherNames(a, b) ||
    isNarrower(x, y) ||
    isNarrower(y, x) ||
    isFirstOfAll(x) !== isFirstOfAll(y) ||
    areOnOtherBases(a, b) ||
    areOfOpposites(a, b)
  );
}

function isOtherTime(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement, b.statement];
  const [s, t] = [wordingOf(a).times, wordingOf(b).times];
  if (s.length > 0 && t.length > 0 && !s.some(time => t.includes(time))) return true;
  const isSamePart =
    x.part === undefined || y.part === undefined || (x.part[0] === y.part[0] && x.part[1] === y.part[1]);
  return (isOtherYear(a, b) && !isThisYear(x, y)) || !(isSamePart || s.some(time => t.includes(time)));
}

/** "this year" in the one, the year in the other: they may be the same. */
function isThisYear(x: Statement, y: Statement): boolean {
  return (x.relative === 0 && y.relative === undefined) || (y.relative === 0 && x.relative === undefined);
}

/** "Inflation slows to 4.8%" tells where the rate stands, as "inflation at 4.8%" does. */
function areBothRates({ statement: a }: Fact, { statement: b }: Fact): boolean {
  const rates = [a, b].filter(s => s.figure.kind === 'percent' && (s.role === 'level' || s.base === 'to'));
  return rates.length === 2 && a.role !== b.role;
}

/** "Revenue gained 3.6% in 2024 … as fast as the 6.3% of 2024": the later says by its words that it is that rate. */
function isRateAgain(earlier: Fact, later: Fact): boolean {
  const [{ statement: a }, { statement: b }] = [earlier, later];
  const isRate = a.figure.kind === 'percent' && b.figure.kind === 'percent' && a.role === 'growth';
  const { pointer, clause } = wordingOf(later);
  if (!isRate || b.role !== 'level' || pointer === undefined || !isOfOneTime(earlier, later)) return false;
  const { around } = wordingOf(earlier);
  // "had sales of vans risen as fast as the 3.5%": what it is of stands before the article
  return pointer.size > 0 || [...conceptsOf(clause)].every(notion => around.has(notion));
}

/** "8.2% higher on average", "the average inflation of 2.8%". */
function areBothMeans({ own: a }: Wording, { own: b }: Wording): boolean {
  return a.has(MEAN) && b.has(MEAN);
}

const MEAN = '~averag';

/** "foreign visitors" are narrower than "visitors", and not than "foreigners arrived". */
function isNarrower(x: Wording, y: Wording): boolean {
  const narrow = NARROWER.exec(x.near)?.[0];
  if (narrow === undefined || NARROWER.test(y.near)) return false;
  return narrow.length < LONG_WORD || !y.sentence.toLowerCase().includes(narrow.toLowerCase());
}

const LONG_WORD = 5;

/** How many words two figures share, and how much of what the one says the other says too. */
export interface Kin {
  /** Common words count for less: one that stands at every figure of the report tells nothing. */
  readonly rare: number;
  readonly covered: number;
  readonly isPointing: boolean;
  readonly isSameTime: boolean;
}

export function kinOf(a: Fact, b: Fact, commonness: Commonness, figures: number): Kin {
  const [x, y] = [wordingOf(a), wordingOf(b)];
  let rare = 0;
  for (const notion of new Set([...x.own, ...y.own]))
    if (x.around.has(notion) && y.around.has(notion))
      rare += weightOf(notion) * Math.min(1, Math.log10((figures + 4) / (commonness.get(notion) ?? 1)));
  return {
    rare,
    covered: Math.max(coverage(y, x), coverage(x, y)),
    isPointing: isPointing(y, x),
    isSameTime: isOfOneTime(a, b),
  };
}

/** Each names its year itself, and it is the same. */
function isOfOneYear({ statement: a }: Fact, { statement: b }: Fact): boolean {
  if (!a.ownPeriod || !b.ownPeriod || a.period === undefined || b.period === undefined) return false;
  return samePeriod(a.period, b.period);
}

function isOfOneTime(a: Fact, b: Fact): boolean {
  const times = wordingOf(b).times;
  return wordingOf(a).times.some(time => times.includes(time)) || isOfOneYear(a, b);
}

/** Fewer words than this are covered by chance. */
const LEAST = 1.5;

/** How much of what the one says of its figure the other's sentence says too. */
function coverage({ own }: Wording, { around }: Wording): number {
  let all = 0;
  let told = 0;
  for (const notion of own) {
    const weight = weightOf(notion);
    all += weight;
    if (around.has(notion)) told += weight;
  }
  return told / Math.max(all, LEAST);
}

/** All that stands between "the" and the figure was said before. */
function isPointing({ pointer }: Wording, { around }: Wording): boolean {
  return pointer !== undefined && [...pointer].every(notion => around.has(notion));
}
