import { baseValue } from '../../quantity/compare.ts';
import type { TopicFact } from '../../reading/statements/topics.ts';
import { grouped } from './grouped.ts';

/** Of what is told in very many places, as many are listed as anyone reads. */
export const MOST_LISTED = 24;

/** Of one value as many places. */
const MOST_PLACES = 4;

/**
 * The facts that decide whether another lies above or below them, in order of place: of one currency, period and way the
 * smallest and the largest values, as many as are ever listed. What lies between them is neither the limit that a figure
 * passes nor read in a list of so many, and with it each figure would be held against all of a long report.
 */
export function extremes(facts: readonly TopicFact[]): readonly TopicFact[] {
  if (facts.length <= MOST_LISTED) return facts;
  const kept = new Set<TopicFact>();
  for (const alike of grouped(facts, keyOf).values()) {
    for (const fact of alike.length <= 2 * MOST_LISTED ? alike : ofEnds(alike)) kept.add(fact);
  }
  return facts.filter(fact => kept.has(fact));
}

function ofEnds(facts: readonly TopicFact[]): readonly TopicFact[] {
  const sizes = [...grouped(facts, sizeOf)].sort(([a], [b]) => a - b);
  const ends = new Set([...sizes.slice(0, MOST_LISTED), ...sizes.slice(-MOST_LISTED)]);
  return [...ends].flatMap(([, told]) => told.slice(0, MOST_PLACES));
}

/** As many of them as are read, the one that the message names among them. */
export function listed(facts: readonly TopicFact[], named?: TopicFact): readonly TopicFact[] {
  const first = facts.slice(0, MOST_LISTED);
  return named === undefined || first.includes(named) ? first : [...first.slice(0, -1), named];
}

function keyOf({ fact: { statement: s } }: TopicFact): string {
  const { period, figure } = s;
  const way = s.direction < 0 || s.scope.has('fall') ? 'fall' : '';
  return `${figure.unit?.dimension} ${period?.start} ${period?.end} ${way}`;
}

function sizeOf({ fact }: TopicFact): number {
  return baseValue(fact.statement.figure);
}
