import { below } from '../../quantity/interval.ts';
import { covers, yearOf } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { spanOf } from '../../reading/facts.ts';
import { isBareScale, sizesOf, type TopicFact, topicFacts } from '../../reading/statements/topics.ts';
import { extremes, listed } from '../document/extremes.ts';
import { grouped } from '../document/grouped.ts';
import { toldSizes } from '../document/told-sizes.ts';
import type { Draft, Rule } from '../rule.ts';

export const partPeriodExceeds: Rule = {
  id: 'total/part-period-exceeds',
  severity: 'error',
  summary: 'A half, quarter or month of a flow exceeds the year that contains it.',
  scope: 'document',
  check: partsBeyondYears,
};

/** Parts of years that exceed the year of one topic. */
export function partsBeyondYears(document: DocumentReading): Draft[] {
  const facts = topicFacts(document).filter(f => f.dimension !== 'count:person' && !isBareScale(f));
  const dated = facts.filter(f => f.fact.statement.dated && f.fact.statement.period !== undefined);
  const parts = dated.filter(isPart);
  if (parts.length === 0) return [];
  const whole = dated.filter(isYear);
  const [years, nearYears] = [keyOf, sectionKeyOf].map(key => decisive(whole, key));
  return parts.flatMap(part =>
    check(part, years?.get(keyOf(part)) ?? [], nearYears?.get(sectionKeyOf(part)) ?? []),
  );
}

function keyOf({ topic, dimension }: TopicFact): string {
  return `${topic}\n${dimension}`;
}

function sectionKeyOf(fact: TopicFact): string {
  return `${keyOf(fact)}\n${fact.fact.section}`;
}

function decisive(
  facts: readonly TopicFact[],
  key: (fact: TopicFact) => string,
): ReadonlyMap<string, readonly TopicFact[]> {
  return new Map([...grouped(facts, key)].map(([name, told]) => [name, extremes(told)]));
}

function isYear({ fact }: TopicFact): boolean {
  const { period, scope } = fact.statement;
  return period !== undefined && period.end - period.start === 12 && !scope.has('average');
}

/** Part of a year, and a flow: a balance at a month's end is no part of the year's. */
function isPart({ fact }: TopicFact): boolean {
  const { period } = fact.statement;
  return (
    period !== undefined &&
    !period.instant &&
    period.end - period.start < 12 &&
    !STOCK.test(fact.measure.words.join(' '))
  );
}

const STOCK = /余额|餘額|存量|市值|资产|資產|负债|負債|保有|累计|累計|balance|stock|asset|outstanding/i;

function check(part: TopicFact, candidates: readonly TopicFact[], near: readonly TopicFact[]): Draft[] {
  const { statement: s } = part.fact;
  const years = candidates.filter(year => isExceeded(year, part));
  if (years.length === 0) return [];
  return [
    {
      span: spanOf(part.fact),
      message: `${s.figure.text} in part of ${s.period === undefined ? 'the year' : yearOf(s.period)} exceeds ${toldSizes(years).join(', ')} stated for the whole year`,
      related: listed(years).map(y => ({ span: spanOf(y.fact), message: y.fact.statement.figure.text })),
      fixes: [],
      severity: near.some(year => isExceeded(year, part)) ? 'error' : 'warning',
    },
  ];
}

/** A part of the year, and more than is stated for it. */
function isExceeded(year: TopicFact, part: TopicFact): boolean {
  const [a, b] = [year.fact.statement.period, part.fact.statement.period];
  if (a === undefined || b === undefined || !covers(a, b)) return false;
  const [whole, one] = sizesOf(year, part);
  return below(whole.value, one.stated);
}
