/**
 * The topic of a level across a whole document: what market, group or flow it is a size of, looser than its measure.
 * Scope words, words for size and volume, and carriers such as "service" are dropped, so that the size of a market and
 * its transaction volume meet. It is used only by rules that need several facts to speak before they do.
 */

import { IS_DIFFERENCE } from '../../lexicon/gap-words.ts';
import { phraseList, without } from '../../lexicon/phrases.ts';
import { CNY_BANDS } from '../../lexicon/rates.ts';
import { GENERIC_ZH, TOPIC_DROPS_ZH, TOPIC_SYNONYMS_ZH } from '../../lexicon/stopwords.ts';
import { inBase, likelyInBase } from '../../quantity/compare.ts';
import { type Interval, multiply } from '../../quantity/interval.ts';
import type { DocumentReading } from '../document-reading.ts';
import { type Fact, factsOf } from '../facts.ts';
import { core } from './measure.ts';
import type { Statement } from './statements.ts';

export interface TopicFact {
  readonly fact: Fact;
  readonly topic: string;
  /** 'money' for all currencies, else the unit's dimension. */
  readonly dimension: string;
  /** In base units; money in CNY by a wide band of rates. One-sided hedges read as people mean them. */
  readonly value: Interval;
  /** The number as stated, without its hedge's open side. */
  readonly stated: Interval;
  /** Both in the fact's own currency. */
  readonly own: Sizes;
}

export interface Sizes {
  readonly value: Interval;
  readonly stated: Interval;
}

/** The sizes of two facts in one currency: their own where it is the same, for a band of rates would blur them. */
export function sizesOf(a: TopicFact, b: TopicFact): readonly [Sizes, Sizes] {
  const [x, y] = [a.fact.statement.figure.unit?.dimension, b.fact.statement.figure.unit?.dimension];
  return x === y ? [a.own, b.own] : [a, b];
}

/** "over a trillion": a scale without a number is a bound, and no value of its own. */
export function isBareScale({ fact }: TopicFact): boolean {
  const { digits, written } = fact.statement.figure;
  return written === '' && digits.start === digits.end;
}

const known = new WeakMap<DocumentReading, TopicFact[]>();

/** Levels of amounts with a topic, in order of place. */
export function topicFacts(document: DocumentReading): TopicFact[] {
  let found = known.get(document);
  if (found === undefined) {
    found = search(document);
    known.set(document, found);
  }
  return found;
}

function search(document: DocumentReading): TopicFact[] {
  const out: TopicFact[] = [];
  let last: { block: unknown; topic: string; isMarket: boolean } | undefined;
  for (const fact of factsOf(document)) {
    const { statement: s } = fact;
    if (s.figure.kind !== 'amount' || s.role !== 'level' || s.figure.range !== undefined || s.depth > 0)
      continue;
    if (IS_DIFFERENCE.test(around(fact))) continue;
    const named = topicOf(fact);
    // "市場規模" alone is that of the market just named, never of some flow
    const topic = named !== '' ? named : last?.block === fact.block && last.isMarket ? last.topic : '';
    if (named !== '')
      last = { block: fact.block, topic: named, isMarket: /市场|市場|规模|規模/.test(around(fact)) };
    const dimension = dimensionOf(s, topic);
    if (topic === '' || dimension === undefined) continue;
    const own: Sizes = {
      value: likelyInBase(s.figure),
      stated: inBase({
        ...s.figure,
        interval: { low: s.figure.value - s.figure.step / 2, high: s.figure.value + s.figure.step / 2 },
      }),
    };
    const value = inCommon(s, own.value);
    const stated = inCommon(s, own.stated);
    if (value !== undefined && stated !== undefined) out.push({ fact, topic, dimension, value, stated, own });
  }
  return out;
}

const NOT_SIZES = new Set([
  'length-nano',
  'length',
  'age',
  'temperature',
  'ratio',
  'computing',
  'bandwidth',
  'data',
  'duration',
  'charge',
  'parts',
  'speed',
  'frequency',
  'voltage',
  'loudness',
]);

/** The sentence up to the figure. */
function around({ block, statement }: Fact): string {
  const sentence = block.reading.sentences[statement.sentence];
  return block.reading.text.slice(sentence?.start ?? 0, statement.figure.span.start);
}

function dimensionOf(s: Statement, topic: string): string | undefined {
  const dimension = s.figure.unit?.dimension;
  // Line widths, ages and temperatures tell kinds apart; they are no sizes of a topic.
  if (dimension !== undefined && NOT_SIZES.has(dimension)) return undefined;
  if (dimension === undefined)
    return s.figure.scale >= 1e4 && /人|网民|網民|用户|用戶|户|戶/.test(topic) ? 'count:person' : undefined;
  return dimension.startsWith('money:') && !dimension.includes('/') ? 'money' : dimension;
}

function inCommon(s: Statement, interval: Interval): Interval | undefined {
  const { unit } = s.figure;
  if (!unit?.dimension.startsWith('money:')) return interval;
  const band = CNY_BANDS[unit.dimension.slice('money:'.length)];
  return band && multiply(interval, { low: band[0], high: band[1] });
}

/** The words of the measure that name something; of the clauses before, when its own clause only says "market size". */
function topicOf(fact: Fact): string {
  const words = core(fact.measure);
  const joined = topicName(words.join('|'));
  if (joined !== '') return joined;
  const { reading } = fact.block;
  const { statement: s } = fact;
  const sentence = reading.sentences[s.sentence];
  if (sentence === undefined) return '';
  const before = reading.text.slice(sentence.start, s.figure.span.start);
  if (!/[\u3400-\u9fff]/.test(before)) return '';
  const named = /([\u3400-\u9fff]{2,16})(?:市场|市場)/.exec(before)?.[1];
  return named === undefined ? '' : topicName(named);
}

const DROPS = phraseList([...TOPIC_DROPS_ZH, ...GENERIC_ZH]);

/** The name of a topic that words tell: without scope words, words for size and volume, and carriers. */
export function topicName(words: string): string {
  if (!/[\u3400-\u9fff]/.test(words)) return words.split('|').sort().join(' ');
  const joined = words.replaceAll('|', '');
  const synonym = TOPIC_SYNONYMS_ZH.find(([name]) => joined.includes(name));
  const rest = without(DROPS, synonym === undefined ? joined : joined.replace(synonym[0], synonym[1]));
  return rest.length >= 2 ? rest : '';
}
