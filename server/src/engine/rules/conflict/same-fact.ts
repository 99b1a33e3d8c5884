import type { Severity } from '../../finding.ts';
import { meets } from '../../quantity/interval.ts';
import { yearOf } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, keysOf, spanOf } from '../../reading/facts.ts';
import { core } from '../../reading/measure.ts';
import { disagree, isBlocked, isOfOtherSort, kinship } from '../document/kinship.ts';
import type { Draft, Rule } from '../rule.ts';
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
  const byWord = new Map<string, Fact[]>();
  const conflicts: Conflict[] = [];
  for (const later of all.filter(isComparable)) {
    const seen = new Set<Fact>();
    for (const key of [
      ...keysOf(later),
      `${later.statement.figure.unit?.dimension ?? ''}|${later.statement.figure.written.length}`,
    ]) {
      const list = byWord.get(key) ?? [];
      for (const earlier of list.slice(-MOST_COMPARED)) seen.add(earlier);
      list.push(later);
      byWord.set(key, list);
    }
    const rivals = [...seen].flatMap(earlier => {
      const severity = severityOf(earlier, later);
      return severity === undefined ? [] : [{ earlier, later, severity }];
    });
    const agrees = [...seen].some(earlier => isAgreement(earlier, later));
    const worst = rivals.at(-1);
    if (worst !== undefined && !agrees) conflicts.push(worst);
  }
  return conflicts;
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

function severityOf(a: Fact, b: Fact): Severity | undefined {
  if (isBlocked(a.statement, b.statement) || !disagree(a.statement, b.statement)) return undefined;
  if (a.block === b.block && a.statement.sentence === b.statement.sentence) return undefined;
  const { measure, period, slip } = kinship(a, b);
  if (slip && isLongSlip(a, b) && !isOtherYear(a, b)) return 'warning';
  if (measure === 'other' || period === 'other' || isOfOtherSort(a.statement, b.statement)) return undefined;
  const heading = a.isHeading || b.isHeading;
  if (measure === 'same' && period === 'same')
    return a.section === b.section && !heading ? 'error' : 'warning';
  if (
    measure === 'same' &&
    (heading || (a.isSummary !== b.isSummary && a.statement.figure.kind === 'percent'))
  )
    return 'warning';
  if (measure === 'within' && period === 'same' && isSpecific(a, b)) return 'warning';
  if (measure === 'within' && heading && a.statement.role !== 'level') return 'warning';
  return slip ? 'warning' : undefined;
}

/** Both years stand with their figures, and two words or more are shared: only scope words differ. */
function isSpecific(a: Fact, b: Fact): boolean {
  if (
    !a.statement.ownPeriod ||
    !b.statement.ownPeriod ||
    a.statement.figure.scale !== b.statement.figure.scale ||
    a.statement.role !== 'level'
  )
    return false;
  const shared = core(a.measure).filter(w => core(b.measure).includes(w));
  return shared.length >= 2 && shared.every(w => w.charCodeAt(0) < 0x3400);
}

/** Four digits in another order under one noun: more than chance, even where the text dates them by other months. */
function isLongSlip(a: Fact, b: Fact): boolean {
  return (
    a.statement.figure.written.replace(/\D/g, '').length >= 4 &&
    a.measure.head !== '' &&
    (a.measure.head.includes(b.measure.head) || b.measure.head.includes(a.measure.head))
  );
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

function isAgreement(a: Fact, b: Fact): boolean {
  if (isBlocked(a.statement, b.statement) || disagree(a.statement, b.statement)) return false;
  const { measure, period } = kinship(a, b);
  return measure !== 'other' && period !== 'other';
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
