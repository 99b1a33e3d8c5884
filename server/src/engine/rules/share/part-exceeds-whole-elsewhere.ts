import { below } from '../../quantity/interval.ts';
import { samePeriod, yearOf } from '../../quantity/period.ts';
import { spanOf } from '../../reading/facts.ts';
import { isBareScale, sizesOf, type TopicFact, topicFacts } from '../../reading/statements/topics.ts';
import { extremes, listed } from '../document/extremes.ts';
import { grouped } from '../document/grouped.ts';
import { nestingsOf } from '../document/nesting.ts';
import { toldSizes } from '../document/told-sizes.ts';
import type { Draft, Rule } from '../rule.ts';

export const partExceedsWholeElsewhere: Rule = {
  id: 'share/part-exceeds-whole-elsewhere',
  severity: 'warning',
  summary: 'A segment exceeds the market that the report itself calls its whole, in the same period.',
  scope: 'document',
  check: document => {
    const nested = new Map(nestingsOf(document).map(n => [`${n.part}\n${n.whole}`, n] as const));
    if (nested.size === 0) return [];
    const dated = topicFacts(document).filter(
      f =>
        f.fact.statement.dated && f.fact.statement.period !== undefined && f.fact.statement.base !== 'from',
    );
    const facts = grouped(dated, f => f.topic);
    const wholes = new Map(
      [...new Set([...nested.values()].map(n => n.whole))].map(whole => [
        whole,
        extremes((facts.get(whole) ?? []).filter(w => !isBareScale(w))),
      ]),
    );
    const topics = grouped(facts.keys(), endOf);
    return [...nested.values()].flatMap(({ part, whole }) =>
      (topics.get(endOf(part)) ?? [])
        .filter(topic => isAtMost(topic, part, whole))
        .flatMap(topic => (facts.get(topic) ?? []).flatMap(f => check(f, wholes.get(whole) ?? []))),
    );
  },
};

/** A kind ends in the name of what it is a kind of, of four characters at least. */
function endOf(topic: string): string {
  return topic.slice(-4);
}

/** The part, or a kind of it: 线下扫码支付 beside 扫码支付. What widens it (全球) makes no kind. */
function isAtMost(topic: string, part: string, whole: string): boolean {
  return topic === part || (topic !== whole && topic.endsWith(part) && !WIDENING.test(topic));
}

const WIDENING = /全球|世界|国际|國際|海外|境外|亚太|亞太|非/;

/** Months within which a whole, told for later only, cannot have shrunk below an earlier part. */
const LATER = 12;
/** By how much a later whole must lie below: markets swing, the number of people does not. */
const LEAST_EXCESS = 1.5;
const LEAST_EXCESS_OF_PEOPLE = 1.1;

function check(part: TopicFact, wholes: readonly TopicFact[]): Draft[] {
  const told = wholes.filter(w => w.dimension === part.dimension);
  const same = told.filter(w => isSame(w, part));
  const smaller = same.length === 0 ? allBelowLater(part, told) : same.filter(w => isBelow(w, part));
  const [first] = smaller;
  const { period, figure } = part.fact.statement;
  if (first === undefined || period === undefined) return [];
  const when = first.fact.statement.period;
  return [
    {
      span: spanOf(part.fact),
      message: `${part.topic} ${figure.text} exceeds its whole ${first.topic} ${same.length > 0 || when === undefined ? `in ${yearOf(period)}` : `of ${yearOf(when)}`}: ${toldSizes(smaller).join(', ')}`,
      related: listed(smaller).map(w => ({ span: spanOf(w.fact), message: w.fact.statement.figure.text })),
      fixes: [],
    },
  ];
}

function isSame(whole: TopicFact, part: TopicFact): boolean {
  const [a, b] = [whole.fact.statement.period, part.fact.statement.period];
  return a !== undefined && b !== undefined && samePeriod(a, b);
}

function isBelow(whole: TopicFact, part: TopicFact): boolean {
  const [w, p] = sizesOf(whole, part);
  return below(w.value, p.stated);
}

/** Where the whole is not told for the time of the part: all that is told of the months after it, when all lies far below. */
function allBelowLater(part: TopicFact, wholes: readonly TopicFact[]): TopicFact[] {
  const { period } = part.fact.statement;
  const later = wholes.filter(w => {
    const months = (w.fact.statement.period?.start ?? 0) - (period?.start ?? 0);
    return months > 0 && months <= LATER;
  });
  const least = part.dimension === 'count:person' ? LEAST_EXCESS_OF_PEOPLE : LEAST_EXCESS;
  const falls = later.some(w => w.fact.statement.direction < 0 || w.fact.statement.scope.has('fall'));
  const isFar = later.every(w => {
    const [whole, one] = sizesOf(w, part);
    return whole.value.high * least <= one.stated.low;
  });
  return isFar && !falls ? later : [];
}
