import { meets } from '../../quantity/interval.ts';
import { yearOf } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { isBareScale, type TopicFact, topicFacts } from '../../reading/statements/topics.ts';
import { grouped } from '../document/grouped.ts';

/** Facts of one topic, dimension and period that fall into several values no rounding reconciles. */
export interface TopicGroup {
  readonly facts: readonly TopicFact[];
  /** How many of the values are pairwise incompatible. */
  readonly values: number;
}

const known = new WeakMap<DocumentReading, TopicGroup[]>();

export function topicGroups(document: DocumentReading): TopicGroup[] {
  let found = known.get(document);
  if (found === undefined) {
    found = search(document);
    known.set(document, found);
  }
  return found;
}

function search(document: DocumentReading): TopicGroup[] {
  const groups = new Map<string, TopicFact[]>();
  for (const t of topicFacts(document)) {
    const { period, dated, base, scope } = t.fact.statement;
    if (
      period === undefined ||
      !dated ||
      base === 'from' ||
      base === 'past' ||
      t.fact.statement.relative !== undefined ||
      t.fact.isDisputed
    )
      continue;
    const sort = scope.has('average') ? 'mean' : '';
    const key = `${t.topic}\n${sort}\n${t.dimension}\n${stockYear(t) ?? `${period.start}\n${period.end}`}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [t]);
    else list.push(t);
  }
  return [...groups.values()].flatMap(told => {
    if (told.length < 2) return [];
    const byBlock = grouped(told, f => f.fact.block);
    const all = told.filter(f => !byBlock.get(f.fact.block)?.some(o => isListedWith(f, o)));
    const sized = all.filter(f => !isBareScale(f));
    const values = countValues(sized);
    if (values < 2) return [];
    const lowest = sized.reduce((least, o) => Math.min(least, o.value.high), Number.POSITIVE_INFINITY);
    // "over a trillion" is no value of its own, but a place of the contradiction when a value lies below
    const facts = all.filter(f => !isBareScale(f) || lowest < f.value.low);
    return [{ facts, values }];
  });
}

/** 前三名影片分别收入 7.51、4.06 和 2.79 亿元: values that stand in one sentence are of several things, or of several sources. */
function isListedWith(a: TopicFact, b: TopicFact): boolean {
  return (
    a !== b &&
    a.fact.block === b.fact.block &&
    a.fact.statement.sentence === b.fact.statement.sentence &&
    !meets(a.value, b.value)
  );
}

/** Persons are a stock: within one year their number moves by little, whatever the month. */
function stockYear(t: TopicFact): string | undefined {
  const { period } = t.fact.statement;
  return t.dimension === 'count:person' && period !== undefined ? `year ${yearOf(period)}` : undefined;
}

/** How many times the largest value is of the smallest, at least. */
export function spread(group: TopicGroup): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { value } of group.facts) {
    low = Math.min(low, value.high);
    high = Math.max(high, value.low);
  }
  return high / low;
}

/** Greedy by size: the largest set of values of which no two meet. */
function countValues(facts: readonly TopicFact[]): number {
  const counted = [...facts].sort((a, b) => a.value.high - b.value.high);
  let values = 0;
  let last: TopicFact | undefined;
  for (const f of counted) {
    if (last !== undefined && (meets(last.value, f.value) || f.value.low <= last.value.high)) continue;
    values++;
    last = f;
  }
  return values;
}
