import type { Severity } from '../../finding.ts';
import { isOfOtherSide } from '../../lexicon/opposites.ts';
import { digitCount } from '../../quantity/digits.ts';
import { meets } from '../../quantity/interval.ts';
import { isNeighbourSwap, mostWithoutChance } from '../../quantity/slips.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, keysOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { grouped } from '../document/grouped.ts';
import {
  areApart,
  disagree,
  haveOtherNames,
  isBlocked,
  measureKinship,
  type Profile,
  profileOf,
} from '../document/kinship.ts';
import { periodKinship } from '../document/period-kinship.ts';
import { isFirstOfAll, wordingOf } from '../document/wording.ts';
import type { Draft, Rule } from '../rule.ts';
import { isBorneTitle } from './borne-title.ts';
import {
  areChangeAndShare,
  areOfOpposites,
  areOnOtherBases,
  isOtherYear,
  type Rarity,
  rarityIn,
  severityOf,
  sizeKeyOf,
} from './how-sure.ts';
import { saidOtherwise } from './said-otherwise.ts';
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
    return [...told, ...topicPairs(document).filter(c => !later.has(c.later))].map(draftOf);
  },
};

export const summaryVsBody: Rule = {
  id: 'conflict/summary-vs-body',
  severity: 'warning',
  summary: 'A heading states another value than the text below it.',
  scope: 'document',
  check: document =>
    conflictsOf(document)
      .filter(
        c =>
          (c.earlier.isHeading || c.later.isHeading) &&
          !isBorneTitle(document, c.earlier, c.later) &&
          !isOfOtherSide(wordsOf(c.earlier), wordsOf(c.later)),
      )
      .map(draftOf),
};

/** 海外收入 above 收入: the title is of a part of what the text tells. */
function wordsOf({ measure: { words } }: Fact): string {
  return words.join(' ');
}

interface Conflict {
  readonly earlier: Fact;
  readonly later: Fact;
  readonly severity: Severity;
}

/** Pairs of facts that tell one thing in two ways; each later fact is told once, with the nearest earlier one. */
const conflictsOf: (document: DocumentReading) => readonly Conflict[] = once(document =>
  search(factsOf(document)),
);

/** True when a fact is told to contradict another, or another to contradict it. */
export function isToldOf(document: DocumentReading, fact: Fact): boolean {
  return inConflict(document).has(fact);
}

const inConflict: (document: DocumentReading) => ReadonlySet<Fact> = once(
  document => new Set(conflictsOf(document).flatMap(c => [c.earlier, c.later])),
);

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
    // Of those that tell one value the first decides
    const told = [...grouped(g.facts, f => `${f.value.low} ${f.value.high}`).values()].flatMap(same =>
      same.slice(0, 1),
    );
    return g.facts.slice(1).flatMap((later): Conflict[] => {
      const earlier = told.find(f => f.fact.start < later.fact.start && !meets(f.value, later.value));
      return earlier === undefined || earlier.fact.block === later.fact.block
        ? []
        : [{ earlier: earlier.fact, later: later.fact, severity: 'warning' }];
    });
  });
}

/** Facts that share a word meet in its list; only the last few of each list are compared, so the work stays linear. */
const MOST_COMPARED = 60;

/** The facts that say one word: how many there were, and the last of them, apart by what may be compared at all. */
interface Meeting {
  told: number;
  readonly kinds: { readonly kind: number; readonly facts: Met[]; readonly places: number[] }[];
}

/** A fact with the last one that was held against it: two that share several words meet as often. */
interface Met {
  readonly profile: Profile;
  by: Profile | undefined;
}

function search(all: readonly Fact[]): Conflict[] {
  const byWord = new Map<string, Meeting>();
  const bySize = new Map<string, Sized>();
  const conflicts: Conflict[] = [];
  const rarity = rarityIn(all);
  for (const fact of all) {
    if (!isComparable(fact)) continue;
    const later = profileOf(fact);
    const met: Profile[] = [];
    const sizeKey = sizeKeyOf(fact);
    const own: Met = { profile: later, by: undefined };
    for (const key of keysOf(fact)) meet(byWord, key, own, met);
    meet(byWord, sizeKey, own, met);
    if (later.conceptKey !== undefined) meet(byWord, `= ${later.conceptKey}`, own, met);
    const alike = filed(bySize, sizeKey, later);
    const conflict = met.length === 0 ? undefined : worstOf(met, later, rarity);
    if (conflict !== undefined) conflicts.push(conflict);
    else swapped(alike, later, conflicts);
  }
  return conflicts;
}

/** Adds the facts that were last told with a word and may be compared with this one, and leaves this one there. */
function meet(byWord: Map<string, Meeting>, word: string, own: Met, met: Profile[]): void {
  const later = own.profile;
  let meeting = byWord.get(word);
  if (meeting === undefined) {
    meeting = { told: 0, kinds: [] };
    byWord.set(word, meeting);
  }
  let alike = meeting.kinds.find(k => k.kind === later.kind);
  if (alike === undefined) {
    alike = { kind: later.kind, facts: [], places: [] };
    meeting.kinds.push(alike);
  }
  const { facts, places } = alike;
  let from = places.length;
  while (from > 0 && (places[from - 1] as number) >= meeting.told - MOST_COMPARED) from--;
  for (let i = from; i < facts.length; i++) {
    const earlier = facts[i] as Met;
    if (earlier.by === later) continue;
    earlier.by = later;
    if (!areApart(earlier.profile, later) && !isBlocked(earlier.profile, later)) met.push(earlier.profile);
  }
  if (from > MOST_COMPARED) {
    facts.splice(0, from);
    places.splice(0, from);
  }
  facts.push(own);
  places.push(meeting.told++);
}

/** Figures of one unit and length, apart by their digits: only the same ones can change places. */
interface Sized {
  count: number;
  readonly byDigits: Map<string, Profile[]>;
}

function filed(bySize: Map<string, Sized>, sizeKey: string, later: Profile): Sized {
  let sized = bySize.get(sizeKey);
  if (sized === undefined) {
    sized = { count: 0, byDigits: new Map() };
    bySize.set(sizeKey, sized);
  }
  sized.count++;
  const { sorted } = later.writing;
  const alike = sized.byDigits.get(sorted);
  if (alike === undefined) sized.byDigits.set(sorted, [later]);
  else alike.push(later);
  return sized;
}

/** 23,715 人 … 23,175 名: under other words, but too few figures of that length stand here for chance to swap two digits. */
function swapped(alike: Sized, later: Profile, conflicts: Conflict[]): void {
  const { figure } = later.fact.statement;
  if (figure.unit === undefined || figure.hedge !== undefined) return;
  if (alike.count > mostWithoutChance(digitCount(figure.written))) return;
  const told = alike.byDigits.get(later.writing.sorted) ?? [];
  // What is told in two places is told of something
  if (told.some(p => p !== later && p.writing.digits === later.writing.digits)) return;
  const earlier = told.find(
    ({ fact }) =>
      fact.block !== later.fact.block &&
      fact.statement.figure.unit?.id === figure.unit?.id &&
      fact.statement.figure.scale === figure.scale &&
      fact.statement.figure.hedge === undefined &&
      !isOtherYear(fact, later.fact) &&
      !haveOtherNames(fact, later.fact) &&
      !areChangeAndShare(fact, later.fact) &&
      !areOnOtherBases(fact, later.fact) &&
      isFirstOfAll(wordingOf(fact)) === isFirstOfAll(wordingOf(later.fact)) &&
      !areOfOpposites(fact, later.fact) &&
      isNeighbourSwap(fact.statement.figure.written, figure.written),
  );
  if (earlier !== undefined)
    conflicts.push({ earlier: earlier.fact, later: later.fact, severity: 'warning' });
}

/** The nearest earlier fact that contradicts this one, unless another agrees with it. */
function worstOf(earlier: readonly Profile[], later: Profile, rarity: Rarity): Conflict | undefined {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const rival = earlier[i] as Profile;
    const severity = disagree(rival, later) ? severityOf(rival, later, rarity) : undefined;
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
  const isEnd = s.base === 'past' || (s.base === 'from' && isSetBeside(f));
  if (isEnd && !isDatedItself(s)) return false;
  return (isEnd || s.base !== 'from' || isDatedItself(s)) && s.depth === 0 && s.figure.hedge !== 'vague';
}

/** "€94m after €81m in the 2022 financial year": a level of that year, whatever it is told beside. */
function isDatedItself({ ownPeriod, period, relative, part }: Statement): boolean {
  return ownPeriod && period !== undefined && relative === undefined && part === undefined;
}

/** Not "revised from €81m": compared with, it stands. */
function isSetBeside({ statement: { figure, words }, block }: Fact): boolean {
  const start = Math.min(figure.span.start, figure.hedgeSpan?.start ?? figure.span.start);
  return (
    words.has('compare') ||
    /\b(?:after|against) $/.test(block.reading.text.slice(Math.max(0, start - 9), start))
  );
}

/** They tell of one thing as far as words and periods go. */
function isKin(a: Profile, b: Profile): boolean {
  return periodKinship(a.fact.statement, b.fact.statement) !== 'other' && measureKinship(a, b) !== 'other';
}

function draftOf({ earlier, later, severity }: Conflict): Draft {
  return { ...saidOtherwise(earlier, later), severity };
}
