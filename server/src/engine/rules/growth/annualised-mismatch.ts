import { CUMULATIVE, PERIODS_A_YEAR } from '../../lexicon/growth-words.ts';
import { compounded } from '../../quantity/growth.ts';
import { hull, type Interval, meets, negate, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** [CHAIN]: a rate of a quarter or month as a rate of a year, (1 + q)^m − 1. */
export const annualisedMismatch: Rule = {
  id: 'growth/annualised-mismatch',
  severity: 'warning',
  summary: 'An annualised rate is not what the rate of the quarter or month beside it makes in a year.',
  scope: 'prose',
  needs: ['shares'],
  check: block => ofEach(block.statements, (s, i) => check(block, s, i)),
};

function check(block: BlockReading, annual: Statement, i: number): Draft[] {
  if (annual.basis !== 'annualised' || !isRate(annual) || isHypothetical(annual)) return [];
  const base = block.statements[i - 1];
  if (base === undefined || base.sentence !== annual.sentence || base.part_ !== annual.part_) return [];
  if (isAnnualised(block, base) || base.basis === 'yoy' || !isRate(base) || base.figure.hedge !== undefined)
    return [];
  const times = periodsAYear(block, base);
  if (times.length === 0) return [];
  const rate = signed(base);
  const made = times.map(m => ({ m, computed: compounded(rate, m), simple: scale(rate, m) }));
  const claim = signed(annual);
  // Yields are annualised without compounding; both conventions are in use.
  if (made.some(({ computed, simple }) => computed === undefined || meets(hull(computed, simple), claim)))
    return [];
  const [first] = made;
  if (first?.computed === undefined) return [];
  const sized: Interval = claim.high < 0 ? negate(first.computed) : first.computed;
  const point = 100 * ((1 + base.figure.value / 100) ** first.m - 1);
  return [
    {
      span: annual.figure.span,
      message: `Stated ${annual.figure.text} annualised; ${base.figure.text} ${first.m} times over is ${percentText(rate.low >= 0 ? { ...sized, point } : sized, annual.figure)}`,
      related: [relatedTo(base)],
      fixes:
        times.length === 1 && first.computed.low * claim.low > 0
          ? valueFix(annual.figure, sized, 'preferred')
          : [],
    },
  ];
}

/** Itself, not merely before the word: "0.5% corresponds to an annualised rate of 2.0%". */
function isAnnualised({ text }: BlockReading, { basis, figure, words }: Statement): boolean {
  if (basis !== 'annualised') return false;
  return (
    words.has('annualised') ||
    !/^[^,;.，；。]{0,24}\b(?:corresponds?|equivalent|equals?|which|that|or)\b/iu.test(
      text.slice(figure.span.end, figure.span.end + 40),
    )
  );
}

function isRate(s: Statement): boolean {
  return (
    s.figure.kind === 'percent' &&
    s.figure.range === undefined &&
    s.role !== 'points' &&
    s.base !== 'from' &&
    s.base !== 'past'
  );
}

function signed(s: Statement): Interval {
  return s.direction < 0 && s.figure.value > 0 ? negate(s.figure.interval) : s.figure.interval;
}

/** By the words of the base's own clause; a quarter or a month when it only says "on the period before". */
function periodsAYear(block: BlockReading, base: Statement): readonly number[] {
  const { end } = base.figure.span;
  const behind = /^[^,，;；。]*/.exec(block.text.slice(end, end + 24))?.[0] ?? '';
  const text = phraseOf(block, base) + behind;
  const isLong = base.lead.some(t => t.type === 'period' && t.duration !== undefined);
  if (isLong || CUMULATIVE.test(text)) return [];
  const named = PERIODS_A_YEAR.filter(([word]) => word.test(text)).map(([, m]) => m);
  if (named.length > 1) return [];
  if (named.length === 1) return named;
  return base.basis === 'qoq' ? [4, 12] : [];
}
