import { below } from '../../quantity/interval.ts';
import { samePeriod, yearOf } from '../../quantity/period.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { factsOf, spanOf } from '../../reading/facts.ts';
import { type TopicFact, topicFacts } from '../../reading/topics.ts';
import type { Draft, Rule } from '../rule.ts';

export const partExceedsWholeElsewhere: Rule = {
  id: 'share/part-exceeds-whole-elsewhere',
  severity: 'warning',
  summary: 'A segment exceeds the market that the report itself calls its whole, in the same period.',
  scope: 'document',
  check: document => {
    const nested = nestings(document);
    if (nested.length === 0) return [];
    const facts = topicFacts(document).filter(
      f =>
        f.fact.statement.dated && f.fact.statement.period !== undefined && f.fact.statement.base !== 'from',
    );
    return nested.flatMap(([part, whole]) =>
      facts
        .filter(f => f.topic === part)
        .flatMap(f =>
          check(
            f,
            facts.filter(w => w.topic === whole),
          ),
        ),
    );
  },
};

/** "第三方支付 … 其中移动支付占比 85%": what the report declares a part of what. */
function nestings(document: DocumentReading): (readonly [part: string, whole: string])[] {
  const topics = topicFacts(document);
  const found = new Map<string, readonly [string, string]>();
  for (const share of factsOf(document)) {
    const { statement: s } = share;
    if (s.role !== 'share' || !s.scope.has('of-which')) continue;
    const whole = topics.findLast(
      t =>
        t.fact.block === share.block &&
        t.fact.statement.figure.span.end < s.figure.span.start &&
        s.sentence - t.fact.statement.sentence <= 1,
    );
    const part = topics.find(
      t => t.topic !== whole?.topic && share.measure.words.join('').includes(t.topic) && t.topic.length >= 4,
    );
    if (whole !== undefined && part !== undefined && !part.topic.includes(whole.topic))
      found.set(`${part.topic}\n${whole.topic}`, [part.topic, whole.topic]);
  }
  return [...found.values()];
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
