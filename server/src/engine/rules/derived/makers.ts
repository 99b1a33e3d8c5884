import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { decimalsOf, formatInterval, formatNumber, usefulDecimals } from '../../quantity/format.ts';
import { divide, type Interval, magnitude, scale, subtract, sum } from '../../quantity/interval.ts';
import type { Made } from './claim.ts';

/** a + b + … in the unit of the stated figure. */
export function summed(figures: readonly Figure[], stated: Figure): Made {
  const value = sum(figures.map(inBase));
  return {
    value: magnitude(value),
    arithmetic: figures.map(f => f.text).join(' + '),
    shown: inUnitOf(magnitude(value), stated),
    figures,
  };
}

/** |a − b|. */
export function difference(a: Figure, b: Figure, stated: Figure): Made {
  const value = magnitude(subtract(inBase(a), inBase(b)));
  return { value, arithmetic: `${a.text} − ${b.text}`, shown: inUnitOf(value, stated), figures: [a, b] };
}

/** a ÷ b, times `factor`: 100 for a share, the sizes of the units for an amount for each of something. */
export function quotient(
  parts: readonly Figure[],
  wholes: readonly Figure[],
  factor: number,
  sign: string,
): Made | undefined {
  const ratio = divide(sum(parts.map(inBase)), sum(wholes.map(inBase)));
  if (ratio === undefined) return undefined;
  const value = scale(ratio, factor);
  const side = (figures: readonly Figure[]) => {
    const texts = figures.map(f => f.text);
    const list = texts.length > 4 ? `${texts.slice(0, 3).join(' + ')} + …` : texts.join(' + ');
    return figures.length > 1 ? `(${list})` : list;
  };
  return {
    value,
    arithmetic: `${side(parts)} ÷ ${side(wholes)}`,
    shown: `${formatInterval(value, Math.max(1, usefulDecimals(value.high)))}${sign}`,
    figures: [...parts, ...wholes],
  };
}

export function inUnitOf(value: Interval, stated: Figure): string {
  const unit = stated.scale * (stated.unit?.factor ?? 1);
  const decimals = decimalsOf(stated.written);
  const point = (value.low + value.high) / 2 / unit;
  return formatNumber(point, decimals);
}

/** Figures that can be added and set against the stated one. */
export function alike(
  figures: readonly (Figure | undefined)[],
  stated?: Figure,
): figures is readonly Figure[] {
  const [first] = figures;
  return first !== undefined && figures.every(f => f !== undefined && comparable(f, stated ?? first));
}
