import { cue, mayHold } from '../../lexicon/cues.ts';
import { NAMED_RATES, type NamedRate, RATE_OF_OTHER } from '../../lexicon/named-rates.ts';
import { inBase } from '../../quantity/compare.ts';
import { add, exactly, type Interval, meets, percentOf, subtract } from '../../quantity/interval.ts';
import { isLikelyShare } from '../../quantity/mistake.ts';
import { slipTo } from '../../quantity/slips.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { amountsNear, isLike } from '../../reading/claims/near-amounts.ts';
import { figurePhrase } from '../../reading/statements/figure-phrase.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { roomOf } from '../prose/fractions.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft } from '../rule.ts';
import { shareDraft } from './draft.ts';

const NAMES_RATE = cue(...NAMED_RATES.map(({ rate }) => rate));

/** Characters in which a rate is named. */
const REACH = 24;
/** Among more some pair fits anything. */
const MOST = 7;
/** A part that is smaller than this many percent is of something else. */
const LEAST = 2;

/** 可售座位 412 万个，载客 346 万人次，载客率 84.0%; 任务 6.5 万亩，已栽 5.46 万亩，完成计划的 84%: a rate by the words of its part and its whole. */
export function namedRate(block: BlockReading, rate: Statement): Draft[] {
  const named = nameOf(block, rate);
  if (named === undefined) return [];
  const amounts = amountsNear(block, rate, 1).filter(s => s.figure.span.end <= rate.figure.span.start);
  const part = amounts.findLast(s => s.sentence === rate.sentence && isPart(block, s, named));
  if (part === undefined || amounts.length > MOST) return [];
  const whole = wholeOf(block, part, amounts, named);
  if (whole === undefined) return [];
  const claim = roomOf(rate.figure);
  const computed = percentOf(inBase(part.figure), inBase(whole.figure));
  if (computed === undefined || computed.high < LEAST || fitsAny(amounts, claim)) return [];
  if (!isLikelyShare(claim, computed) && slipTo(rate.figure, computed) !== 'swap') return [];
  return [shareDraft(rate, part, whole, computed)];
}

function nameOf(block: BlockReading, rate: Statement): NamedRate | undefined {
  const { figure, role } = rate;
  if ((figure.kind !== 'percent' && figure.kind !== 'fraction') || !mayHold(block, NAMES_RATE))
    return undefined;
  if (figure.range !== undefined || (role !== 'level' && role !== 'share') || isHypothetical(rate))
    return undefined;
  // 不良率 1.27%，其中零售贷款不良率 1.64%: of a part that is told nowhere
  if (rate.base === 'from' || rate.base === 'past' || rate.words.has('of-which')) return undefined;
  const start = Math.min(figure.span.start, figure.hedgeSpan?.start ?? figure.span.start);
  const before = clauseBefore(block.text, start - REACH, start, '，。；,;：:（(');
  return RATE_OF_OTHER.test(before) ? undefined : NAMED_RATES.find(({ rate: name }) => name.test(before));
}

function isPart(block: BlockReading, s: Statement, { part }: NamedRate): boolean {
  return (s.role === 'level' || s.role === 'delta') && s.base !== 'from' && part.test(figurePhrase(block, s));
}

/** The larger one that is named as what there was, or the only other amount of the kind. */
function wholeOf(
  block: BlockReading,
  part: Statement,
  amounts: readonly Statement[],
  { whole, part: done }: NamedRate,
): Statement | undefined {
  const like = amounts.filter(s => s !== part && isLike(s, part));
  const wholes = like.filter(s => isWholeOf(s, part));
  const called = wholes.filter(s => whole.test(figurePhrase(block, s)));
  const [only] = called.length === 1 ? called : like.length === 1 ? wholes : [];
  if (only === undefined) return undefined;
  // 完成 8.6 亿元，其中…完成 2.1 亿元: both were done
  return called.length === 0 && done.test(figurePhrase(block, only)) ? undefined : only;
}

function isWholeOf(s: Statement, part: Statement): boolean {
  return (
    s.role === 'level' &&
    s.base !== 'past' &&
    (s.relative ?? 0) >= (part.relative ?? 0) &&
    s.depth <= part.depth &&
    sizeOf(s) > sizeOf(part)
  );
}

function sizeOf({ figure }: Statement): number {
  return figure.value * (figure.unit?.factor ?? 1);
}

/** Of any two, of what one leaves of the other, or of two together. */
function fitsAny(amounts: readonly Statement[], claim: Interval): boolean {
  return amounts.some(a =>
    amounts.some(b => {
      if (a === b || !isLike(a, b)) return false;
      const [x, y] = [inBase(a.figure), inBase(b.figure)];
      const own = percentOf(x, y);
      const joint = percentOf(x, add(x, y));
      return [own, joint, own && subtract(exactly(100), own)].some(r => r !== undefined && meets(r, claim));
    }),
  );
}
