import { OTHER_SIZES } from '../../lexicon/units.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf } from '../../quantity/format.ts';
import { type Interval, magnitude, meets, multiply, scale } from '../../quantity/interval.ts';
import { type Making, makingsOf } from './makings.ts';

/** What a rate is told for and an amount is not: months, quarters, weeks and days of a year, thousands of a unit. */
const STRETCHES = [1, 2, 3, 4, 6, 12, 52, 365];
const FACTORS = [...STRETCHES, ...STRETCHES.map(n => 1 / n), 100, 1000, 0.01, 0.001];

/** The size of what a figure states: in base units, or in percent. */
export function sizeOf(figure: Figure): Interval {
  return magnitude(figure.kind === 'amount' ? inBase(figure) : figure.interval);
}

/** What a result states: 94 inhabitants to the square kilometre are rounded, as an exact count of 94 is not. */
export function statedSize(figure: Figure): Interval {
  const size = sizeOf(figure);
  const half = (10 ** -decimalsOf(figure.written) * figure.scale * (figure.unit?.factor ?? 1)) / 2;
  return size.high > size.low ? size : { low: size.low - half, high: size.high + half };
}

/**
 * Whether anything that is told around a figure bears it out, alone, with another, or with a percentage told there: what one
 * reading of many explains is not contradicted.
 */
export function isExplained(figure: Figure, around: readonly Figure[]): boolean {
  const stated = statedSize(figure);
  const alike = around.filter(f => f.kind === figure.kind && comparable(f, figure));
  if (alike.some(f => meets(sizeOf(f), stated))) return true;
  const made = makingsOf(figure, around);
  if (figure.kind !== 'amount') return made.some(m => meets(m.value, stated));
  const sizes = [1, ...(OTHER_SIZES.get(figure.unit?.id ?? '') ?? [])].map(size => scale(stated, size));
  const isMade = (value: Interval) => sizes.some(size => meets(magnitude(value), size));
  const rates = around.filter(f => f.kind === 'percent').flatMap(({ interval }) => ratesOf(interval));
  return (
    made.some(m =>
      m.way === 'product' || m.way === 'quotient'
        ? FACTORS.some(factor => isMade(scale(m.value, factor)))
        : isMade(m.value),
    ) ||
    rates.some(
      rate =>
        made.some(m => isMade(multiply(m.value, rate))) || alike.some(f => isMade(multiply(sizeOf(f), rate))),
    )
  );
}

/** Whether one of the figures around states the same. */
export function isToldAmong(figure: Figure, around: readonly Figure[]): boolean {
  const stated = statedSize(figure);
  return around.some(f => comparable(f, figure) && meets(sizeOf(f), stated));
}

/** Whether some of the figures around make this one, in any of the ways that are asked for. */
export function isMadeOf(figure: Figure, around: readonly Figure[], isAsked = (_: Making) => true): boolean {
  const stated = statedSize(figure);
  return makingsOf(figure, around).some(m => isAsked(m) && meets(magnitude(m.value), stated));
}

/** So much of it, and so much more or less than it. */
export function ratesOf({ low, high }: Interval): Interval[] {
  return [
    { low: low / 100, high: high / 100 },
    { low: 1 + low / 100, high: 1 + high / 100 },
    { low: 1 - high / 100, high: 1 - low / 100 },
  ];
}
