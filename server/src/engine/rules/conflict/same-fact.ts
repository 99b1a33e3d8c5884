import type { Severity } from '../../finding.ts';
import { meets } from '../../quantity/interval.ts';
import { samePeriod, yearOf } from '../../quantity/period.ts';
import { digitCount, isNeighbourSwap, isTransposed, mostWithoutChance } from '../../quantity/slips.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, keysOf, spanOf } from '../../reading/facts.ts';
import {
  closeKinship,
  disagree,
  isBlocked,
  isOfOtherSort,
  isSlip,
  type MeasureKinship,
  measureKinship,
  type Profile,
  periodKinship,
  profileOf,
} from '../document/kinship.ts';
import type { Draft, Rule } from '../rule.ts';
import { isSignSlip } from '../unit/permille-slip.ts';
import { spread, topicGroups } from './topic-groups.ts';

export const sameFact: Rule = {
  id: 'conflict/same-fact',
  severity: 'error',
  summary: 'One measure of one period is given two values that rounding does not explain.',
  scope: 'document',
  check: document => {
    const many = new Set(
      topicGroups(document)
        .filter(g => g.values >= 3)
        .flatMap(g => g.facts.map(f => f.fact)),
    );
    const told = conflictsOf(document).filter(
      c => !c.earlier.isHeading && !c.later.isHeading && !(many.has(c.earlier) && many.has(c.later)),
    );
    const later = new Set(told.map(c => c.later));
    return [...told, ...topicPairs(document).filter(c => !later.has(c.later))].map(draft);
  },
};

export const summaryVsBody: Rule = {
  id: 'conflict/summary-vs-body',
  severity: 'warning',
  summary: 'A heading states another value than the text below it.',
  scope: 'document',
  check: document =>
    conflictsOf(document)
      .filter(c => c.earlier.isHeading || c.later.isHeading)
      .map(draft),
};

interface Conflict {
  readonly earlier: Fact;
  readonly later: Fact;
  readonly severity: Severity;
}

const known = new WeakMap<DocumentReading, Conflict[]>();

/** Pairs of facts that tell one thing in two ways; each later fact is told once, with the nearest earlier one. */
function conflictsOf(document: DocumentReading): Conflict[] {
  let found = known.get(document);
  if (found === undefined) {
    found = search(factsOf(document));
    known.set(document, found);
  }
  return found;
}

/** The later facts of the conflicts that are told of facts in the same words. */
export function toldInSameWords(document: DocumentReading): ReadonlySet<Fact> {
  return new Set(conflictsOf(document).map(c => c.later));
}

/** True when a fact is told to contradict another, or another to contradict it. */
export function isToldOf(document: DocumentReading, fact: Fact): boolean {
  return conflictsOf(document).some(c => c.earlier === fact || c.later === fact);
}

/** Far enough apart that no other scope of one topic explains it. */
const LEAST_SPREAD = 1.5;
const SHORTEST_TOPIC = 4;

/** Two values of one topic and period, in different paragraphs, that lie far apart. */
function topicPairs(document: DocumentReading): Conflict[] {
  return topicGroups(document).flatMap(g => {
    const first = g.facts[0];
    if (
      g.values !== 2 ||
      first === undefined ||
      spread(g) < LEAST_SPREAD ||
      first.topic.length < SHORTEST_TOPIC
    )
      return [];
    return g.facts.slice(1).flatMap((later): Conflict[] => {
      const earlier = g.facts.find(
        f => f !== later && f.fact.start < later.fact.start && !meets(f.value, later.value),
      );
      return earlier === undefined || earlier.fact.block === later.fact.block
        ? []
        : [{ earlier: earlier.fact, later: later.fact, severity: 'warning' }];
    });
  });
}

/** Facts that share a word meet in its list; only the last few of each list are compared, so the work stays linear. */
const MOST_COMPARED = 60;

function search(all: readonly Fact[]): Conflict[] {
  const byWord = new Map<string, Profile[]>();
  const conflicts: Conflict[] = [];
  for (const fact of all) {
    if (!isComparable(fact)) continue;
    const later = profileOf(fact);
    const met = new Set<Profile>();
    const sizeKey = sizeKeyOf(fact);
    for (const key of [...keysOf(fact), sizeKey]) {
      const list = byWord.get(key);
      if (list === undefined) {
        byWord.set(key, [later]);
        continue;
      }
      for (let i = Math.max(0, list.length - MOST_COMPARED); i < list.length; i++) {
        const earlier = list[i] as Profile;
        if (!isBlocked(earlier, later)) met.add(earlier);
      }
      list.push(later);
    }
    const conflict = met.size === 0 ? undefined : worstOf([...met], later);
    if (conflict !== undefined) conflicts.push(conflict);
    else swapped(byWord.get(sizeKey) ?? [], later, conflicts);
  }
  return conflicts;
}

function sizeKeyOf({ statement: { figure } }: Fact): string {
  return `${figure.unit?.dimension ?? ''}|${figure.written.length}`;
}

/** 23,715 人 … 23,175 名: under other words, but too few figures of that length stand here for chance to swap two digits. */
function swapped(alike: readonly Profile[], later: Profile, conflicts: Conflict[]): void {
  const { figure } = later.fact.statement;
  if (figure.unit === undefined || figure.hedge !== undefined) return;
  if (alike.length > mostWithoutChance(digitCount(figure.written))) return;
  const earlier = alike.find(
    ({ fact }) =>
      fact.block !== later.fact.block &&
      fact.statement.figure.unit?.id === figure.unit?.id &&
      fact.statement.figure.scale === figure.scale &&
      fact.statement.figure.hedge === undefined &&
      !isOtherYear(fact, later.fact) &&
      isNeighbourSwap(fact.statement.figure.written, figure.written),
  );
  if (earlier !== undefined)
    conflicts.push({ earlier: earlier.fact, later: later.fact, severity: 'warning' });
}

/** The nearest earlier fact that contradicts this one, unless another agrees with it. */
function worstOf(earlier: readonly Profile[], later: Profile): Conflict | undefined {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const rival = earlier[i] as Profile;
    const severity = disagree(rival, later) ? severityOf(rival, later) : undefined;
    if (severity === undefined) continue;
    if (earlier.some(e => !disagree(e, later) && isKin(e, later))) return undefined;
    return { earlier: rival.fact, later: later.fact, severity };
  }
  return undefined;
}

/** Bases of revisions ("from 18 % to 22 %") and ranges are not facts of their period. */
function isComparable(f: Fact): boolean {
  const { statement: s } = f;
  if (
    s.figure.range !== undefined ||
    s.role === 'delta' ||
    s.role === 'multiple' ||
    s.figure.kind === 'fraction'
  )
    return false;
  return s.base !== 'from' && s.base !== 'past' && s.depth === 0 && s.figure.hedge !== 'vague';
}

function severityOf(one: Profile, other: Profile): Severity | undefined {
  const [a, b] = [one.fact, other.fact];
  if (a.block === b.block && a.statement.sentence === b.statement.sentence) return undefined;
  const slip = isSlip(one, other);
  if (
    slip &&
    isLongSlip(one, other) &&
    !isOtherYear(a, b) &&
    (isTurnedRound(a, b) || !isOfOtherSort(one, other))
  )
    return 'warning';
  // 2.5% beside 2.5‰ is told by unit/permille-bps
  if (isSignSlip(a, b)) return undefined;
  const period = periodKinship(a.statement, b.statement);
  if (period === 'other' || isOfOtherSort(one, other)) return undefined;
  const measure = slip ? measureKinship(one, other) : closeKinship(one, other);
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
  return slip && measure !== undefined && isTelling(a, period, measure) ? 'warning' : undefined;
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

function isOtherYear(a: Fact, b: Fact): boolean {
  const [x, y] = [a.statement, b.statement];
  if (x.relative !== y.relative) return true;
  return (
    x.dated &&
    y.dated &&
    x.period !== undefined &&
    y.period !== undefined &&
    yearOf(x.period) !== yearOf(y.period)
  );
}

/** They tell of one thing as far as words and periods go. */
function isKin(a: Profile, b: Profile): boolean {
  return periodKinship(a.fact.statement, b.fact.statement) !== 'other' && measureKinship(a, b) !== 'other';
}

function draft({ earlier, later, severity }: Conflict): Draft {
  const [a, b] = [earlier.statement.figure, later.statement.figure];
  return {
    span: spanOf(later),
    message: `Stated ${b.text}; ${earlier.isHeading ? 'the heading says' : 'stated before as'} ${a.text}`,
    related: [{ span: spanOf(earlier), message: a.text }],
    fixes: [],
    severity,
  };
}
