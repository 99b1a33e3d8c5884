import { MONEY_ROWS } from '../../engine/lexicon/currencies.ts';
import { COUNT_ROWS, MEASURE_ROWS } from '../../engine/lexicon/units.ts';
import type { Figure } from '../../engine/quantity/figure.ts';

/** A figure's value and the ends of its interval in the base unit of its dimension: cents in dollars, GWh in Wh. */
export interface BaseValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** So many base units are one of the unit as written. */
  readonly factor: number;
  /** Id of the base unit; that of the unit as written where its dimension has none of its own. */
  readonly unit: string | undefined;
}

export function inBaseUnit({ value, interval, unit }: Figure): BaseValue {
  const base = unit && BASES.get(unit.dimension);
  const factor = unit && base !== undefined ? unit.factor : 1;
  return {
    value: rounded(value * factor),
    low: rounded(interval.low * factor),
    high: rounded(interval.high * factor),
    factor,
    unit: base ?? unit?.id,
  };
}

/** Dimension → id of its unit of size 1; the first where there are several. */
const BASES: ReadonlyMap<string, string> = new Map(
  [...MONEY_ROWS, ...MEASURE_ROWS, ...COUNT_ROWS]
    .filter(([, , factor]) => factor === 1)
    .map(([id, dimension]) => [dimension, id] as const)
    .reverse(),
);

/** Fifteen digits are what a double holds for certain; the rest is noise of the multiplication. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
