import { below } from '../../quantity/interval.ts';
import { samePeriod, yearOf } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { factsOf, spanOf } from '../../reading/facts.ts';
import { type TopicFact, topicFacts } from '../../reading/topics.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, Rule } from '../rule.ts';

export const partExceedsWholeElsewhere: Rule = {
  id: 'share/part-exceeds-whole-elsewhere',
  severity: 'warning',
  summary: 'A segment exceeds the market that the report itself calls its whole, in the same period.',
  scope: 'document',
  check: document => {
    const nested = nestings(document);
    if (nested.length === 0) return [];
    const facts = grouped(
      topicFacts(document).filter(
        f =>
          f.fact.statement.dated && f.fact.statement.period !== undefined && f.fact.statement.base !== 'from',
      ),
      f => f.topic,
    );
    return nested.flatMap(([part, whole]) =>
      (facts.get(part) ?? []).flatMap(f => check(f, facts.get(whole) ?? [])),
    );
  },
};

/** "第三方支付 … 其中移动支付占比 85%": what the report declares a part of what. */
function nestings(document: DocumentReading): (readonly [part: string, whole: string])[] {
  const byBlock = grouped(topicFacts(document), t => t.fact.block);
  const names = [...new Set(topicFacts(document).map(t => t.topic))];
  const places = new Map(names.map((topic, i) => [topic, i] as const));
  const found = new Map<string, readonly [string, string]>();
  for (const share of factsOf(document)) {
    const { statement: s } = share;
    if (s.role !== 'share' || !s.scope.has('of-which')) continue;
    const whole = byBlock
      .get(share.block)
      ?.findLast(
        t =>
          t.fact.statement.figure.span.end < s.figure.span.start &&
          s.sentence - t.fact.statement.sentence <= 1,
      );
    if (whole === undefined) continue;
    const part = firstWithin(share.measure.words.join(''), places, whole.topic);
    if (part !== undefined && !part.includes(whole.topic))
      found.set(`${part}\n${whole.topic}`, [part, whole.topic]);
  }
  return [...found.values()];
}

const SHORTEST_TOPIC = 4;
const LONGEST_TOPIC = 40;

/** The topic told first in the document of those that stand in a text; its stretches are looked up, not all topics tried. */
function firstWithin(text: string, places: ReadonlyMap<string, number>, except: string): string | undefined {
  let first: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start + SHORTEST_TOPIC <= text.length; start++) {
    const last = Math.min(text.length, start + LONGEST_TOPIC);
    for (let end = start + SHORTEST_TOPIC; end <= last; end++) {
      const topic = text.slice(start, end);
      const place = topic === except ? undefined : places.get(topic);
      if (place === undefined || place >= least) continue;
      least = place;
      first = topic;
    }
  }
  return first;
}

function check(part: TopicFact, wholes: readonly TopicFact[]): Draft[] {
  const { statement: s } = part.fact;
  const smaller = wholes.filter(w => {
    const { period, figure } = w.fact.statement;
    return (
      w.dimension === part.dimension &&
      period !== undefined &&
      s.period !== undefined &&
      samePeriod(period, s.period) &&
      figure.written !== '' &&
      below(w.value, part.stated)
    );
  });
  if (smaller.length === 0) return [];
  return [
    {
      span: spanOf(part.fact),
      message: `${part.topic} ${s.figure.text} exceeds its whole ${smaller[0]?.topic} in ${s.period === undefined ? '' : yearOf(s.period)}: ${smaller.map(w => w.fact.statement.figure.text).join(', ')}`,
      related: smaller.map(w => ({ span: spanOf(w.fact), message: w.fact.statement.figure.text })),
      fixes: [],
    },
  ];
}
