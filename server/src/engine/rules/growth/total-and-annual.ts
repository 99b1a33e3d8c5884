import { cue } from '../../lexicon/cues.ts';
import { exactly, type Interval, magnitude, meets, power, scale, subtract } from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import { gapText } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { PeriodToken } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { cagrMismatch } from './cagr-mismatch.ts';
import { claimOf } from './told-rate.ts';

/** Words without which no rate is one of each year. */
const A_YEAR = /\b(?:a year|per year|per annum|annually|compound)|CAGR|年均|每年|复合|複合/iu;

/**
 * [CAGR] "up by 70% over the ten years since 2013, or 5.4% a year": the growth of all the years and that of each of them,
 * 100·((1 + T)^(1/n) − 1). Without a word for compounding T / n is as common, and right.
 */
export const totalAndAnnual: Rule = {
  id: cagrMismatch.id,
  severity: 'warning',
  summary: 'A growth rate a year does not make the growth over all the years that is told with it.',
  scope: 'prose',
  needs: ['pair', 'shares'],
  cues: [cue(A_YEAR)],
  check: block =>
    ofEach(block.statements, (annual, i) => {
      const total = block.statements[i - 1];
      return total === undefined || !isPair(block, total, annual) ? [] : check(block, total, annual);
    }),
};

/** Between the two: 即年均, ", or", "which is". */
const TOLD_AGAIN =
  /^[^.;，。；]{0,56}(?:,| –| —)? (?:or|i\.e\.|that is|which is|which makes|equivalent to|equal to|an average of|averaging|a compound|compound(?:ing|ed)?)\b[^.;,\d]{0,40}$|^[，,（(]?(?:即|相当于|相當於|折合|折算)?(?:年均|平均每年|每年|复合|複合|CAGR)[^，。；\d]{0,10}$/iu;

function isPair(block: BlockReading, total: Statement, annual: Statement): boolean {
  const isTotal = total.role === 'growth' && total.basis === 'none' && isPlain(total);
  const isAnnual = (annual.role === 'compound' || annual.basis === 'annual') && isPlain(annual);
  return (
    isTotal &&
    isAnnual &&
    total.sentence === annual.sentence &&
    total.part_ === annual.part_ &&
    TOLD_AGAIN.test(gapText(block, total, annual))
  );
}

function isPlain(s: Statement): boolean {
  const { kind, range, hedge } = s.figure;
  return kind === 'percent' && range === undefined && hedge === undefined && !isHypothetical(s);
}

function check(block: BlockReading, total: Statement, annual: Statement): Draft[] {
  const years = yearsIn(block.sentences[annual.sentence]);
  if (years === undefined || years < 2) return [];
  const claim = magnitude(claimOf(annual));
  const whole = claimOf(total);
  const computed = ofEachYear(whole, years);
  const simple = scale(magnitude(whole), 1 / years);
  const isCompound = annual.role === 'compound' || annual.words.has('compound');
  // Ten years may be nine steps, and so may eleven be
  const room = [
    ...[years - 1, years, years + 1].map(n => ofEachYear(whole, n)),
    ...(isCompound ? [] : [simple]),
  ];
  if (computed === undefined || room.some(i => i !== undefined && meets(i, claim))) return [];
  if (!isLikelyRate(claim, computed) && !meets(simple, claim)) return [];
  const point = 100 * Math.abs((1 + (whole.low + whole.high) / 200) ** (1 / years) - 1);
  const diagnosis = meets(simple, claim) ? `; that is ${total.figure.text} divided by ${years}` : '';
  return [
    {
      span: annual.figure.span,
      message: `Stated ${annual.figure.text} a year; ${total.figure.text} over ${years} years is ${percentText({ ...computed, point }, annual.figure)} a year compounded${diagnosis}`,
      related: [relatedTo(total)],
      fixes: valueFix(annual.figure, { ...computed, point }, 'offered'),
    },
  ];
}

/** The size of the rate a year that makes a growth over so many, in percent. */
function ofEachYear({ low, high }: Interval, years: number): Interval | undefined {
  const factor = power({ low: 1 + low / 100, high: 1 + high / 100 }, 1 / years);
  return factor && magnitude(scale(subtract(factor, exactly(1)), 100));
}

/** The one length of time, or the one span, or the two years that a sentence tells. */
function yearsIn(sentence: Sentence | undefined): number | undefined {
  const periods = (sentence?.tokens ?? []).filter((t): t is PeriodToken => t.type === 'period');
  const lengths = periods.flatMap(t =>
    t.duration !== undefined && t.duration >= 12 ? [t.duration / 12] : [],
  );
  if (lengths.length > 0)
    return lengths.length === 1 && Number.isInteger(lengths[0]) ? lengths[0] : undefined;
  const spans = periods.flatMap(t =>
    t.isSpan && t.period ? [(t.period.end - t.period.start) / 12 - 1] : [],
  );
  if (spans.length > 0) return spans.length === 1 ? spans[0] : undefined;
  const [from, to, ...others] = periods.flatMap(t => (t.period === undefined ? [] : [t.period]));
  return from === undefined || to === undefined || others.length > 0 ? undefined : (to.end - from.end) / 12;
}
