import { LIMIT } from '../../lexicon/totals.ts';
import { inBase, likelyInBase } from '../../quantity/compare.ts';
import { below, exactly, type Interval, negate, sum } from '../../quantity/interval.ts';
import type { StatedSum } from '../../reading/claims/sums.ts';
import type { Statement } from '../../reading/statements/statements.ts';

/** No part is taken off. */
export const NONE: ReadonlySet<Statement> = new Set();

/** What the parts come to in base units, those that are taken off with their sign. */
export function addUp(parts: readonly Statement[], negative: ReadonlySet<Statement> = NONE): Interval {
  return sum(parts.map(p => (negative.has(p) ? negate(sizeOf(p)) : sizeOf(p))));
}

/** Below this a number without a unit, or of things that are counted, is no rounded one: "28 clinics". */
const MOST_COUNTED = 100;

/** The size of a part or total in base units, a small count without any room. */
export function sizeOf({ figure }: Statement): Interval {
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

/** The part that alone is more than its total. */
export function oversizedPart(s: StatedSum): Statement | undefined {
  const total = likelyInBase(s.total.figure);
  return s.parts.find(p => below(total, inBase(p.figure)) && !isLimit(p));
}

/** 控制在限额 1462.0 亿元之内: what the whole may come to. */
function isLimit({ subject }: Statement): boolean {
  return LIMIT.test(subject.words.join(' '));
}

/** A mean, a price or a rate is no whole: a member may well exceed it. */
export function isMean(s: Statement): boolean {
  return (
    s.words.has('average') ||
    s.after.includes('head') ||
    s.after.includes('capita') ||
    s.figure.unit?.dimension.includes('/') === true ||
    /(?:平均|均|率|价|價|average|mean|median|rate|price)/i.test(s.subject.words.join(' '))
  );
}
