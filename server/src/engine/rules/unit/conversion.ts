import { OTHER_SIZES } from '../../lexicon/units.ts';
import { inBase } from '../../quantity/compare.ts';
import { digitsOf } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { looseStep } from '../../quantity/hedge.ts';
import { type Interval, meets, middle, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { gapText } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Draft, Rule } from '../rule.ts';
import { restatedInBrackets } from './in-brackets.ts';
import { type Restated, restatedDraft, restatedIn } from './restated.ts';
import { areOfTwoTongues } from './zh-en-scale.ts';

export const conversion: Rule = {
  id: 'unit/conversion',
  severity: 'error',
  summary: 'Two writings of one quantity, in other units or scales, are not equal.',
  scope: 'prose',
  needs: ['pair'],
  check: block => [...restatedIn(block), ...restatedInBrackets(block)].flatMap(told => check(block, told)),
};

function check(block: BlockReading, [a, b]: Restated): Draft[] {
  const one = a.figure;
  const other = asWeight(b.figure, one);
  if (isUnitOfRate(b)) return [];
  if (one.kind !== 'amount' || other.kind !== 'amount' || !isConvertible(one, other)) return [];
  const first = inBase(one);
  const second = inBase(other);
  const ratio = middle(second) / middle(first);
  if (
    meets(rounded(first, one), rounded(second, other)) ||
    isOfOtherSize(one, other) ||
    !(
      isRestatement(ratio) ||
      sizeMeant(ratio, other) !== 1 ||
      isInverted(ratio, one, other) ||
      isToldInWords(block, a, b)
    ) ||
    areOfTwoTongues(one, other)
  )
    return [];
  const factor = other.unit?.factor ?? 1;
  const shown = middle(scale(first, 1 / factor / other.scale)) / sizeMeant(ratio, other);
  return [restatedDraft(a, b, { shown, ratio })];
}

/** 86 吨黄金为 27.6 万盎司: off by a power of ten in the other size of the unit, as a factor of the size above; 1 otherwise. */
function sizeMeant(ratio: number, { unit }: Figure): number {
  if (isRestatement(ratio)) return 1;
  return (OTHER_SIZES.get(unit?.id ?? '') ?? []).find(size => isRestatement(ratio * size)) ?? 1;
}

/** 14.93 吨黄金为 480 千盎司: a name for two sizes of unit. */
function isOfOtherSize(one: Figure, other: Figure): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([a, b]) =>
    (OTHER_SIZES.get(a?.unit?.id ?? '') ?? []).some(
      size =>
        a !== undefined &&
        b !== undefined &&
        meets(rounded(scale(inBase(a), size), a), rounded(inBase(b), b)),
    ),
  );
}

/** "80 kg, or 176 pounds": beside a weight the pounds are no money. */
function asWeight(figure: Figure, beside: Figure): Figure {
  const isPound = figure.unit?.id === 'GBP' && /pounds?$/iu.test(figure.text) && !/£/u.test(figure.text);
  return isPound && beside.unit?.dimension === 'mass'
    ? { ...figure, unit: { id: '[lb]', dimension: 'mass', factor: 0.45359237 } }
    : figure;
}

/** （1 美元兑 32 元新台币）: the one of an exchange rate. */
function isUnitOfRate({ figure, after }: Restated[1]): boolean {
  return figure.value === 1 && /^(?:[兑兌合=折]|equals?|to$)/iu.test(after[0] ?? '');
}

/** 860,000 sq ft are 79,897 sq m, and are written as 79,900: a conversion may be as round as what is converted. */
function rounded(i: Interval, { written, step, unit }: Figure): Interval {
  const room = (looseStep(written, step) / 2) * (unit?.factor ?? 1);
  return room > Math.abs(middle(i)) * MOST_ROUNDED ? i : { low: i.low - room, high: i.high + room };
}

const MOST_ROUNDED = 0.02;

/** A writing of the same quantity is off by a slip of the scale or by a wrong factor, not by a hundred and something. */
function isRestatement(ratio: number): boolean {
  const power = Math.log10(Math.abs(ratio));
  return Math.abs(power) < 0.7 || Math.abs(power - Math.round(power)) < 0.03;
}

/** Multiplied by the factor between the units where it had to be divided by. */
function isInverted(ratio: number, a: Figure, b: Figure): boolean {
  const factor = (a.unit?.factor ?? 1) / (b.unit?.factor ?? 1);
  const squared = Math.abs(Math.log10(factor)) * 2;
  return squared > 0.1 && Math.abs(Math.abs(Math.log10(Math.abs(ratio))) - squared) < 0.01;
}

/** 1,260 平方公里（约合 12.6 万亩）: the text says itself that both are one, however far they lie apart. */
function isToldInWords(block: BlockReading, a: Statement, b: Statement): boolean {
  const { unit } = a.figure;
  const isMoney = unit?.dimension.startsWith('money') === true;
  return (
    unit !== undefined && !isMoney && unit.id !== b.figure.unit?.id && CONVERTS.test(gapText(block, a, b))
  );
}

const CONVERTS = /约合|約合|折合|折算|换算|換算|相当于|相當於|\b(?:equivalent to|equal to|equals|i\.e\.)/iu;

/** Other unit of one dimension, or the same unit at another scale: otherwise the second figure tells something new. */
function isConvertible(a: Figure, b: Figure): boolean {
  if (a.unit === undefined && b.unit === undefined)
    return a.scale !== b.scale && ((a.scale > 1 && b.scale > 1) || digitsOf(a).digits === digitsOf(b).digits);
  if (a.unit === undefined || b.unit === undefined)
    return (
      a.scale > 1 &&
      b.scale > 1 &&
      b.scale !== a.scale &&
      ((a.unit ?? b.unit)?.dimension.startsWith('money') === true ||
        digitsOf(a).digits === digitsOf(b).digits)
    );
  // Cents beside dollars are prices of two things, or a rate.
  const isOneMoney = a.unit.id.includes('/') && a.unit.id.split('/')[0] === b.unit.id.split('/')[0];
  if (a.unit.dimension.startsWith('money') && a.unit.id !== b.unit.id && !isOneMoney) return false;
  return a.unit.dimension === b.unit.dimension && (a.unit.id !== b.unit.id || a.scale !== b.scale);
}
