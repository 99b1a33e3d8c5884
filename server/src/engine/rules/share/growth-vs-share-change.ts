import { REBASED } from '../../lexicon/growth-words.ts';
import { BY_VALUE, BY_VOLUME, MARKET } from '../../lexicon/partitions.ts';
import { divide, type Interval, meets, multiply, negate } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { percentText, relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** [CHAIN]: share₁ = share₀ · (1 + g of the part) / (1 + g of the whole). */
export const growthVsShareChange: Rule = {
  id: 'share/growth-vs-share-change',
  severity: 'warning',
  summary: 'A share changes otherwise than the growth of the part and of the whole make it change.',
  scope: 'prose',
  needs: ['triple', 'shares'],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const before = group.find(
    s => s.base === 'from' && isPercent(s) && /占|佔|份额|份額|比重|\bshare\b/i.test(phraseOf(block, s)),
  );
  const after = group.find(
    s => s.base === 'to' && isPercent(s) && before !== undefined && s.clause === before.clause,
  );
  if (before === undefined || after === undefined || isHypothetical(after)) return [];
  const rates = group.filter(
    (s, i) => s.figure.span.end <= before.figure.span.start && isRate(s, group[i - 1]),
  );
  const [one, other] = rates;
  if (one === undefined || other === undefined || rates.length !== 2) return [];
  const sentence = block.sentences[after.sentence];
  const text = block.text.slice(sentence?.start ?? 0, sentence?.end);
  if (REBASED.test(text) || (BY_VOLUME.test(text) && BY_VALUE.test(text))) return [];
  const [first, second] = [MARKET.test(phraseOf(block, one)), MARKET.test(phraseOf(block, other))];
  if (first === second) return [];
  const [part, whole] = first ? [other, one] : [one, other];
  const ratio = divide(factor(part), factor(whole));
  const computed = ratio && multiply(before.figure.interval, ratio);
  const step = Math.min(after.figure.step, 0.1);
  const claim = after.figure.interval;
  if (computed === undefined || meets(computed, { low: claim.low - step, high: claim.high + step }))
    return [];
  return [
    {
      span: after.figure.span,
      message: `Stated share ${after.figure.text}; ${before.figure.text} with the part at ${signText(part)} and the whole at ${signText(whole)} is ${percentText(computed, after.figure)}`,
      related: [relatedTo(before), relatedTo(part), relatedTo(whole)],
      fixes: [],
    },
  ];
}

function isPercent(s: Statement): boolean {
  return s.figure.kind === 'percent' && s.figure.range === undefined;
}

/** "grew 5 % and the market 10 %": the second rate borrows the verb of the first. */
function isRate(s: Statement, previous: Statement | undefined): boolean {
  if (!isPercent(s) || s.depth > 0 || s.basis === 'contribution') return false;
  if (s.role === 'growth') return true;
  return (
    s.role === 'level' && s.base === 'none' && previous?.role === 'growth' && s.clause === previous.clause
  );
}

function signed(s: Statement): Interval {
  return s.direction < 0 && s.figure.value > 0 ? negate(s.figure.interval) : s.figure.interval;
}

function factor(s: Statement): Interval {
  const rate = signed(s);
  return { low: 1 + rate.low / 100, high: 1 + rate.high / 100 };
}

function signText(s: Statement): string {
  return `${s.direction < 0 && s.figure.value > 0 ? '−' : '+'}${s.figure.text}`;
}
