import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import { type TopicFact, topicFacts, topicName } from '../../reading/statements/topics.ts';
import { ofEach } from '../../text/of-each.ts';
import { grouped } from './grouped.ts';

/** What the report declares a part of what: "第三方支付 … 其中移动支付占比 85%". */
export interface Nesting {
  readonly part: string;
  readonly whole: string;
  /** The share that says so, and the size that it is a share of. */
  readonly share: Fact;
  readonly of: TopicFact;
}

const known = new WeakMap<DocumentReading, Nesting[]>();

export function nestingsOf(document: DocumentReading): Nesting[] {
  let found = known.get(document);
  if (found === undefined) {
    found = search(document);
    known.set(document, found);
  }
  return found;
}

function search(document: DocumentReading): Nesting[] {
  const byBlock = grouped(topicFacts(document), t => t.fact.block);
  const names = [...new Set(topicFacts(document).map(t => t.topic))];
  const places = new Map(names.map((topic, i) => [topic, i] as const));
  return ofEach(factsOf(document), share => {
    const { statement: s } = share;
    if (s.role !== 'share' || !s.scope.has('of-which')) return [];
    const of = byBlock
      .get(share.block)
      ?.findLast(
        t => t.fact.statement.figure.span.end < s.figure.span.start && s.turn - t.fact.statement.turn <= 1,
      );
    if (of === undefined) return [];
    const whole = of.topic;
    const part = namedPart(share) ?? firstWithin(share.measure.words.join(''), places, whole);
    return part === undefined || part.includes(whole) ? [] : [{ part, whole, share, of }];
  });
}

const SHORTEST_TOPIC = 4;
const LONGEST_TOPIC = 40;
const FARTHEST_NAME = 60;

/** "其中，移动支付作为主要驱动力，占比达78%": the part stands behind 其中, up to what is said of it. */
const NAME = /^[，,、\s]*([\u3400-\u9fff]{2,16}?)(?:作为|作為|仍|是|为|為|占|佔|的|已|比|[，,])/;

function namedPart({ block, statement: s }: Fact): string | undefined {
  const from = Math.max(block.reading.sentences[s.sentence]?.start ?? 0, s.figure.span.start - FARTHEST_NAME);
  const before = block.reading.text.slice(from, s.figure.span.start);
  const at = before.lastIndexOf('其中');
  const name = at < 0 ? undefined : NAME.exec(before.slice(at + 2))?.[1];
  const topic = name === undefined ? '' : topicName(name);
  return topic.length >= SHORTEST_TOPIC ? topic : undefined;
}

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
