import { likelyInBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { below, exactly, type Interval, magnitude, meets, scale, subtract } from '../../quantity/interval.ts';
import { isLikelyAmount, isLikelyTotal } from '../../quantity/mistake.ts';
import { isMistyped, isOneDigitOff, isSwapped } from '../../quantity/slips.ts';
import { saysTotal } from '../../reading/claims/sums/total-words.ts';
import { type StatedSum, sumsOf } from '../../reading/claims/sums.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { foldsOtherwise, isOtherSum, isPlainList } from './other-sums.ts';
import { addUp, isMean, NONE, oversizedPart, sizeOf } from './parts-of-sum.ts';

export const proseSum: Rule = {
  id: 'total/prose-sum',
  severity: 'error',
  summary: 'A total in the text is not the sum of the parts named with it.',
  scope: 'prose',
  needs: ['pair'],
  check: block => {
    const told = sumsOf(block).flatMap(sum => {
      const drafts = check(sum);
      return drafts.length > 0 && isOtherSum(block, sum) ? [] : drafts;
    });
    // One total may be bound in two frames: what is sure in one of them is told once
    return told.filter(
      (draft, i) =>
        !told.some(
          (other, at) =>
            other.message === draft.message &&
            (draft.severity === other.severity ? at < i : draft.severity !== undefined),
        ),
    );
  },
};

function check(s: StatedSum): Draft[] {
  const total = sizeOf(s.total);
  if (s.negative !== undefined) {
    const signed = magnitude(addUp(s.parts, s.negative));
    return s.partition === 'some' || meets(signed, magnitude(total)) || meets(addUp(s.parts), total)
      ? []
      : [draft(s, 'offered')];
  }
  // What is larger than a total behind it is no part of it
  const isBehind = s.total.figure.span.start > (s.parts[0] as Statement).figure.span.start;
  if (isBehind && oversizedPart(s) !== undefined) return [];
  if (!isLikelyAmount(writtenSize(s.total), addUp(s.parts)) || foldsOtherwise(s, total)) return [];
  if (s.partition === 'all') return isSaidToBeAll(s) || isNearTotal(s) ? [draft(s, 'preferred')] : [];
  if (exceeds(s)) return [draft(s, 'offered')];
  return isReconciledBySlip(s) ? [{ ...draft(s, 'offered'), severity: 'warning' }] : [];
}

/** 三地分别为…，合计…, "in all": nothing else can be meant, however far off it is. */
function isSaidToBeAll(s: StatedSum): boolean {
  return isPlainList(s) && saysTotal(s.total);
}

function isNearTotal({ total, parts }: StatedSum): boolean {
  return isLikelyTotal(total.figure, writtenSize(total), addUp(parts));
}

/** "a maximum of 14 days: 11 in the north, 13 in the east …": what is told as a limit is as near to a sum as its number is. */
function writtenSize(total: Statement): Interval {
  const { hedge, value, unit } = total.figure;
  return hedge === 'atMost' || hedge === 'below' ? exactly(value * (unit?.factor ?? 1)) : sizeOf(total);
}

/** Parts close to the whole that one slip of a digit in the total or a part would make foot: more than chance. */
function isReconciledBySlip(s: StatedSum): boolean {
  const total = sizeOf(s.total);
  const parts = addUp(s.parts);
  if (s.parts.length < 2 || meets(parts, total) || below(total, parts)) return false;
  // Of two parts only two digits that have changed places are no chance
  const isSlip = s.parts.length < 3 ? isSwapped : isMistyped;
  const gap = Math.abs(subtract(total, parts).low) / Math.abs(total.high);
  if (gap > 0.1) return false;
  // Three parts that miss their long total by one digit of it: what is left over is seldom so round
  if (s.parts.length > 2 && gap < NEARLY && isRoundMiss(s.total, parts)) return true;
  const slips = [s.total, ...s.parts].filter(one => {
    const others = s.parts.filter(p => p !== one);
    const expected = one === s.total ? parts : subtract(total, addUp(others));
    const { written } = one.figure;
    return digitCount(written) >= LEAST_DIGITS && isSlip(writtenAs(one, expected), written);
  });
  return slips.length === 1;
}

const LEAST_DIGITS = 4;
const NEARLY = 0.03;
const LONG = 6;

/** 13,722.7 of parts that come to 13,522.7. */
function isRoundMiss(total: Statement, parts: Interval): boolean {
  const { written } = total.figure;
  return digitCount(written) >= LONG && isOneDigitOff(writtenAs(total, parts), written.replaceAll(',', ''));
}

function writtenAs({ figure }: Statement, expected: Interval): string {
  const unit = (figure.unit?.factor ?? 1) * figure.scale;
  return Math.abs((expected.low + expected.high) / 2 / unit).toFixed(decimalsOf(figure.written));
}

function draft(s: StatedSum, preferred: 'preferred' | 'offered'): Draft {
  const { figure } = s.total;
  const unit = (figure.unit?.factor ?? 1) * figure.scale;
  const { negative = NONE } = s;
  const shown = s.parts.reduce(
    (a, p) => a + (negative.has(p) ? -1 : 1) * p.figure.value * (p.figure.unit?.factor ?? 1),
    0,
  );
  const path = s.parts
    .map((p, i) => `${negative.has(p) ? '− ' : i > 0 ? '+ ' : ''}${p.figure.text}`)
    .join(' ');
  const made = negative.size > 0 ? magnitude(addUp(s.parts, negative)) : addUp(s.parts);
  return {
    span: figure.span,
    message: `Stated total ${figure.text}; ${path} = ${formatNumber(shown / unit, decimalsOf(figure.written))}`,
    related: s.parts.map(relatedTo),
    fixes: valueFix(figure, scale(made, 1 / (figure.unit?.factor ?? 1)), preferred),
  };
}

/** Parts that are told apart and together are more than their whole. */
function exceeds(s: StatedSum): boolean {
  const total = likelyInBase(s.total.figure);
  return (
    s.parts.length >= 2 &&
    s.total.figure.kind === 'amount' &&
    !isMean(s.total) &&
    below(total, addUp(s.parts)) &&
    oversizedPart(s) === undefined
  );
}
