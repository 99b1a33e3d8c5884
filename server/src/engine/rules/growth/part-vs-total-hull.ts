import { cue, mayHold } from '../../lexicon/cues.ts';
import { REBASED } from '../../lexicon/growth-words.ts';
import { MEANS, OTHER_MEASURES, PARTITIONS, type Partition, WITH_PARTNER } from '../../lexicon/partitions.ts';
import { formatInterval } from '../../quantity/format.ts';
import { hull, type Interval, meets, negate } from '../../quantity/interval.ts';
import { samePeriod } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const NAMES = PARTITIONS.map(({ whole, parts }) => [whole, ...parts].map(name => cue(name)));

/** [WAVG]: a whole grows by a weighted mean of the growth of its parts, whatever the weights. */
export const partVsTotalHull: Rule = {
  id: 'growth/part-vs-total-hull',
  severity: 'warning',
  summary: 'A whole grows faster, or slower, than all of its parts.',
  scope: 'prose',
  needs: ['triple', 'shares'],
  check: block =>
    ofEach(PARTITIONS, (partition, i) =>
      NAMES[i]?.every(name => mayHold(block, name)) ? check(block, partition) : [],
    ),
};

function check(block: BlockReading, { whole, parts: [one, other] }: Partition): Draft[] {
  if (!one.test(block.text) || !other.test(block.text) || !whole.test(block.text)) return [];
  const rates = block.statements.filter(isRate);
  const named = (name: RegExp, not: RegExp): Statement[] =>
    rates.filter(
      s => name.test(phraseOf(block, s)) && !not.test(phraseOf(block, s)) && !whole.test(phraseOf(block, s)),
    );
  const [first, ...more] = named(one, other);
  const [second, ...others] = named(other, one);
  const totals = rates.filter(
    s =>
      whole.test(phraseOf(block, s)) &&
      !one.test(withoutWhole(block, s, whole)) &&
      !other.test(withoutWhole(block, s, whole)),
  );
  const [total] = totals;
  // Two rates of one name: of two measures or two periods, and nothing tells which is meant.
  if (first === undefined || second === undefined || total === undefined) return [];
  if (more.length > 0 || others.length > 0 || totals.length > 1) return [];
  return alike(block, total, [first, second]) ? draft(total, [first, second]) : [];
}

function withoutWhole(block: BlockReading, s: Statement, whole: RegExp): string {
  return phraseOf(block, s).replace(whole, '');
}

function isRate(s: Statement): boolean {
  return (
    s.role === 'growth' &&
    s.figure.kind === 'percent' &&
    s.figure.range === undefined &&
    s.basis !== 'contribution' &&
    s.depth === 0 &&
    !isHypothetical(s)
  );
}

/** All three in one breath, of one period and basis, of things that add up. */
function alike(block: BlockReading, total: Statement, parts: readonly Statement[]): boolean {
  const all = [total, ...parts];
  const from = Math.min(...all.map(s => s.sentence));
  const to = Math.max(...all.map(s => s.sentence));
  if (to - from > 1) return false;
  const text = block.text.slice(block.sentences[from]?.start ?? 0, block.sentences[to]?.end);
  if (REBASED.test(text) || MEANS.test(text) || WITH_PARTNER.test(text)) return false;
  // Group profit beside domestic and foreign sales
  const [own, others] = [phraseOf(block, total), parts.map(s => phraseOf(block, s))];
  if (others.some(phrase => OTHER_MEASURES.test(phrase) !== OTHER_MEASURES.test(own))) return false;
  return parts.every(
    s =>
      (s.basis === total.basis || s.basis === 'none' || total.basis === 'none') &&
      (s.basis !== 'qoq') === (total.basis !== 'qoq') &&
      (s.period === undefined || total.period === undefined || samePeriod(s.period, total.period)) &&
      s.part?.[0] === total.part?.[0] &&
      s.part?.[1] === total.part?.[1],
  );
}

function signed(s: Statement): Interval {
  return s.direction < 0 && s.figure.value > 0 ? negate(s.figure.interval) : s.figure.interval;
}

function draft(total: Statement, parts: readonly Statement[]): Draft[] {
  const reach = parts.map(signed).reduce(hull);
  const step = Math.min(total.figure.step, 0.1);
  // Rates that were rounded twice may miss by one unit.
  if (meets(reach, { low: signed(total).low - step, high: signed(total).high + step })) return [];
  return [
    {
      span: total.figure.span,
      message: `Growth of the whole of ${total.figure.text} lies outside that of its parts, ${parts.map(p => p.figure.text).join(' and ')} (${formatInterval(reach, 1)}%)`,
      related: parts.map(relatedTo),
      fixes: [],
    },
  ];
}
