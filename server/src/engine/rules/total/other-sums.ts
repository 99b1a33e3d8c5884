import { comparable } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import {
  exactly,
  type Interval,
  includes,
  magnitude,
  meets,
  negate,
  subtract,
  sum,
} from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { movementsOf } from '../../reading/claims/movements.ts';
import { partsWithShares } from '../../reading/claims/part-of-whole.ts';
import type { StatedSum } from '../../reading/claims/sums.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isBorneOut } from '../drawn/borne-out.ts';
import { addUp, sizeOf } from './parts-of-sum.ts';

/** Where the text around a total and its parts says that the one is not the sum of the others. */
export function isOtherSum(block: BlockReading, sum: StatedSum): boolean {
  return (
    isBorneOut(block, sum.total, isPlainList(sum) ? 0 : undefined) ||
    isNamedOtherwise(block, sum) ||
    movementsOf(block).some(m => m.result === sum.total) ||
    isSumOfAnother(block, sum) ||
    areMembers(block, sum) ||
    areBesideShares(block, sum)
  );
}

/** Where the parts themselves make the total, or something else, in another way than added up. */
export function foldsOtherwise(s: StatedSum, total: Interval): boolean {
  return (
    someRunMeets(s.parts, total) ||
    goesUpAndDown(s.parts, total) ||
    holdsSubtotal(s.parts) ||
    makeOneOfThem(s.parts) ||
    areSharesOfOne(s)
  );
}

/** Three parts or more of one sentence with their total: rates of other sentences that happen to make it tell nothing. */
export function isPlainList({ total, parts, partition }: StatedSum): boolean {
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
      // "1,140 fewer. 9,870 joined it, 9,540 were treated and 1,470 taken off": what came, and what went
      ((digitCount(s.figure.written) >= 3 && meets(sizeOf(s), magnitude(subtract(sizeOf(total), sum)))) ||
        (digitCount(s.figure.written) >= 4 && meets(sizeOf(s), sum)) ||
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

/** 三房占 46.1%，即 190 件，兩房 131 件，占 31.8%，其他 91 件，占 22.1%: each with its share of another whole. */
function areBesideShares(block: BlockReading, { total, parts }: StatedSum): boolean {
  const all = [total, ...parts];
  const beside = partsWithShares(block).filter(({ part }) => all.includes(part));
  const shares = beside.map(({ share }) => share.figure.interval);
  return beside.length === all.length && includes(sum(shares), 100);
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

/** All parts, the last few or the first few come to the total: it may be of those only. */
function someRunMeets(parts: readonly Statement[], total: Interval): boolean {
  return parts.some(
    (_, i) =>
      parts.length - i >= 2 &&
      (meets(addUp(parts.slice(i)), total) || meets(addUp(parts.slice(0, parts.length - i)), total)),
  );
}

/** 146 座，改造完工 58 座，新检出 9 座，尚余 97 座: three or more that make the total where some are taken off. */
function goesUpAndDown(parts: readonly Statement[], total: Interval): boolean {
  if (parts.length < 3 || parts.length > MOST_SIGNED) return false;
  const sizes = parts.map(sizeOf);
  return Array.from({ length: 2 ** parts.length - 1 }, (_, signs) =>
    sum(sizes.map((size, i) => (((signs >> i) & 1) === 1 ? size : negate(size)))),
  ).some(made => meets(made, total));
}

const MOST_SIGNED = 6;
