import { LIMIT } from '../../lexicon/totals.ts';
import { comparable, inBase, likelyInBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import {
  below,
  exactly,
  type Interval,
  magnitude,
  meets,
  negate,
  scale,
  subtract,
  sum,
} from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import { isMistyped, isSwapped } from '../../quantity/slips.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { movementsOf } from '../../reading/claims/movements.ts';
import { type StatedSum, sumsOf } from '../../reading/claims/sums.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isBorneOut } from '../drawn/borne-out.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const proseSum: Rule = {
  id: 'total/prose-sum',
  severity: 'error',
  summary: 'A total in the text is not the sum of the parts named with it.',
  scope: 'prose',
  needs: ['pair'],
  check: block =>
    sumsOf(block).flatMap(sum => {
      const drafts = check(sum);
      return drafts.length > 0 &&
        (isBorneOut(block, sum.total, isPlainList(sum) ? 0 : undefined) ||
          isNamedOtherwise(block, sum) ||
          movementsOf(block).some(m => m.result === sum.total) ||
          isSumOfAnother(block, sum) ||
          areMembers(block, sum))
        ? []
        : drafts;
    }),
};

/** Three parts or more of one sentence with their total: rates of other sentences that happen to make it tell nothing. */
function isPlainList({ total, parts, partition }: StatedSum): boolean {
  return partition === 'all' && parts.length > 2 && parts.every(p => p.sentence === total.sentence);
}

/** 毛收入 2,267.8，高于预算的 2,160。甲 547.6，其余 1,720.2: the parts make another amount that was told before them. */
function isSumOfAnother({ statements }: BlockReading, { total, parts }: StatedSum): boolean {
  const sum = addUp(parts);
  return statements.some(
    s =>
      s !== total &&
      s.figure.span.end < total.figure.span.start &&
      total.turn - s.turn <= 1 &&
      !parts.includes(s) &&
      comparable(s.figure, total.figure) &&
      s.figure.range === undefined &&
      ((digitCount(s.figure.written) >= 4 && meets(sizeOf(s), sum)) ||
        // "operating profit of 160. Interest took 43 and taxes 29, so that 88 was earned": what they leave of it
        (digitCount(s.figure.written) >= 3 && meets(subtract(sizeOf(s), sum), sizeOf(total)))),
  );
}

/** "38% is bought by the United States, 27% by China and 16% by the European Union": each of a buyer of its own. */
function areMembers({ text }: BlockReading, { total, parts }: StatedSum): boolean {
  const joint = JOINT_OF_MEMBER.exec(text.slice(total.figure.span.end, total.figure.span.end + 32))?.[1];
  return (
    joint !== undefined &&
    parts.every(({ figure: { span } }) => text.slice(span.end, span.end + joint.length + 2) === ` ${joint} `)
  );
}

const JOINT_OF_MEMBER = /^ (?:is|are|was|were) [a-z]+ (by|from|to|in|for|on|through|via) /;

/** "5.6 million, of which 3.1 million was spring barley, and grain maize 3.3 million": the second is named before its figure, and is no part. */
function isNamedOtherwise({ text }: BlockReading, { parts }: StatedSum): boolean {
  const [a, b] = parts;
  if (parts.length !== 2 || a === undefined || b === undefined) return false;
  return NAMED_BEHIND_THEN_BEFORE.test(text.slice(a.figure.span.end, b.figure.span.start));
}

const NAMED_BEHIND_THEN_BEFORE =
  /^ (?:was|were|is|are) [a-z][a-z -]*, and (?!another|a further)[a-z][a-z -]* $/i;

export const subsetExceedsWhole: Rule = {
  id: 'share/subset-exceeds-whole',
  severity: 'error',
  summary: 'A part, or the parts together, exceed the whole that they are said to be of.',
  scope: 'prose',
  needs: ['pair'],
  check: block => sumsOf(block).flatMap(s => checkExcess(block, s)),
};

/** "Service revenue was 503, and including handsets revenue came to 588": with them it is more. */
const WITH_MORE =
  /(?:\b(?:including|with|counting)\b[^.;,\d]*\b(?:was|were|is|are|came to|comes to|reached|totall?ed|stood at|amounted to|rises to|rose to)\s*$|(?:含|包括|计入|計入|加上)[^，。；\d]*[，,][^，。；\d]*$)/iu;

/** "villages of fewer than 500, of which there are over 3,000": they are counted, not who lives there. */
const COUNTED_THEMSELVES = /\bof which there (?:are|were|is|was)\b/iu;

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
  if (someRunMeets(s.parts, total)) return [];
  if (
    !isLikelyAmount(writtenSize(s.total), addUp(s.parts)) ||
    holdsSubtotal(s.parts) ||
    makeOneOfThem(s.parts) ||
    areSharesOfOne(s)
  )
    return [];
  if (s.partition === 'all') return [draft(s, 'preferred')];
  if (exceeds(s)) return [draft(s, 'offered')];
  return isReconciledBySlip(s) ? [{ ...draft(s, 'offered'), severity: 'warning' }] : [];
}

/** "a maximum of 14 days: 11 in the north, 13 in the east …": what is told as a limit is as near to a sum as its number is. */
function writtenSize(total: Statement): Interval {
  const { hedge, value, unit } = total.figure;
  return hedge === 'atMost' || hedge === 'below' ? exactly(value * (unit?.factor ?? 1)) : sizeOf(total);
}

/** 17,042 人获录取，当中 12,874 人…，其余 4,168 人: the first is the whole of the others, which is said of one of them. */
function holdsSubtotal([first, ...others]: readonly Statement[]): boolean {
  const areOfFirst = others.some(p =>
    p.lead.some(t => t.type === 'word' && (t.kind === 'of-which' || t.kind === 'rest')),
  );
  return first !== undefined && others.length > 1 && areOfFirst && meets(sizeOf(first), addUp(others));
}

/** 在校生 55.2，教师 3.1；毕业生 17.1，升学 11.3，就业 4.9，其余 0.9: the last of them make one that stands among them. */
function makeOneOfThem(parts: readonly Statement[]): boolean {
  return parts.some((part, i) => {
    const behind = parts.slice(i + 1);
    return i > 0 && behind.length > 1 && meets(sizeOf(part), addUp(behind));
  });
}

/** "stakes of 45%, 35% and 20%": what is taken for a total completes the others to a hundred. */
function areSharesOfOne({ total, parts }: StatedSum): boolean {
  return total.figure.kind === 'percent' && meets(addUp([total, ...parts]), exactly(100));
}

function addUp(parts: readonly Statement[], negative: ReadonlySet<Statement> = NONE): Interval {
  return sum(parts.map(p => (negative.has(p) ? negate(sizeOf(p)) : sizeOf(p))));
}

/** Below this a number without a unit, or of things that are counted, is no rounded one: "28 clinics". */
const MOST_COUNTED = 100;

function sizeOf({ figure }: Statement): Interval {
  const { unit, value, scale: factor, hedge, kind } = figure;
  const isCount =
    kind === 'amount' && factor === 1 && (unit === undefined || unit.dimension.startsWith('count'));
  return isCount &&
    hedge === undefined &&
    Number.isInteger(value) &&
    value < MOST_COUNTED &&
    /^\d+$/.test(figure.written)
    ? exactly(value * (unit?.factor ?? 1))
    : inBase(figure);
}

const NONE: ReadonlySet<Statement> = new Set();

/** All parts, the last few or the first few come to the total: it may be of those only. */
function someRunMeets(parts: readonly Statement[], total: Interval): boolean {
  return parts.some(
    (_, i) =>
      parts.length - i >= 2 &&
      (meets(addUp(parts.slice(i)), total) || meets(addUp(parts.slice(0, parts.length - i)), total)),
  );
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
  const slips = [s.total, ...s.parts].filter(one => {
    const others = s.parts.filter(p => p !== one);
    const expected = one === s.total ? parts : subtract(total, addUp(others));
    const { written } = one.figure;
    return digitCount(written) >= LEAST_DIGITS && isSlip(writtenAs(one, expected), written);
  });
  return slips.length === 1;
}

const LEAST_DIGITS = 4;

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

function oversizedPart(s: StatedSum): Statement | undefined {
  const total = likelyInBase(s.total.figure);
  return s.parts.find(p => below(total, inBase(p.figure)) && !isLimit(p));
}

/** 控制在限额 1462.0 亿元之内: what the whole may come to. */
function isLimit({ subject }: Statement): boolean {
  return LIMIT.test(subject.words.join(' '));
}

/** 淨移入 11,800 人，其中流入 41,900 人: what comes in is more than what remains of it. */
function isNet(s: Statement): boolean {
  return /净|淨|\bnet\b/i.test(s.subject.words.join(' '));
}

/** A mean, a price or a rate is no whole: a member may well exceed it. */
function isMean(s: Statement): boolean {
  return (
    s.words.has('average') ||
    s.after.includes('head') ||
    s.after.includes('capita') ||
    s.figure.unit?.dimension.includes('/') === true ||
    /(?:平均|均|率|价|價|average|mean|median|rate|price)/i.test(s.subject.words.join(' '))
  );
}

function checkExcess({ text }: BlockReading, s: StatedSum): Draft[] {
  if (s.partition === 'all' || s.total.figure.kind !== 'amount' || isMean(s.total) || isNet(s.total))
    return [];
  // "more than 1,000 patients: 1,120, 1,340": a mark that all of them passed
  if (s.total.figure.hedge === 'over' || s.total.figure.hedge === 'atLeast') return [];
  const part = oversizedPart(s);
  // "one household in six rents from the city: 41,200 of 247,000": a part of something else
  if (part === undefined || !isLikelyAmount(inBase(part.figure), sizeOf(s.total))) return [];
  const between = text.slice(s.total.figure.span.end, part.figure.span.start);
  if (WITH_MORE.test(between) || COUNTED_THEMSELVES.test(between)) return [];
  return [
    {
      span: part.figure.span,
      message: `A part of ${part.figure.text} exceeds its whole of ${s.total.figure.text}`,
      related: [relatedTo(s.total)],
      fixes: [],
    },
  ];
}
