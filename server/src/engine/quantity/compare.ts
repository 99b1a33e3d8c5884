import type { Figure, Unit } from './figure.ts';
import { type Interval, scale } from './interval.ts';

/** Units that can stand in one sum or comparison: one dimension, or a bare number beside a counted one. */
export function likeUnits(a: Unit | undefined, b: Unit | undefined): boolean {
  if (a === undefined || b === undefined) return isCount(a) && isCount(b);
  if (isOfAnything(a) || isOfAnything(b)) return isCount(a) && isCount(b);
  return a.dimension === b.dimension || ellipsis(a.dimension) === ellipsis(b.dimension);
}

/** 回收问卷 1,800 份: counted, with no word for what. */
function isOfAnything({ dimension }: Unit): boolean {
  return dimension === 'count';
}

/** 214.8 kt CO2e … 231.5 kt: of the emissions named once, only the weight is said again. */
export function ellipsis(dimension: string): string {
  return dimension === 'emission' ? 'mass' : dimension;
}

function isCount(unit: Unit | undefined): boolean {
  return unit === undefined || unit.dimension.startsWith('count');
}

/** Kinds that state a level of the same sort: amounts with amounts, percentages with percentages and fractions. */
export function likeKinds(a: Figure, b: Figure): boolean {
  return a.kind === b.kind || sort(a) === sort(b);
}

function sort(f: Figure): string {
  return f.kind === 'fraction' ? 'percent' : f.kind;
}

export function comparable(a: Figure, b: Figure): boolean {
  return likeKinds(a, b) && likeUnits(a.unit, b.unit);
}

/** Prices of one thing differ by less. */
const LIKE_PRICE = 2;

/** "€1.62 a litre, 7% less than the €1.74 charged before": of a price told once, only the money is said again. */
export function isPriceAgain(a: Figure, b: Figure): boolean {
  const [x, y] = [a.unit?.id, b.unit?.id];
  if (x === undefined || y === undefined || x === y || a.scale !== 1 || b.scale !== 1) return false;
  if (a.unit?.dimension.startsWith('money') !== true || b.unit?.dimension.startsWith('money') !== true)
    return false;
  const isShort = x.startsWith(`${y}/`) || y.startsWith(`${x}/`);
  return isShort && a.value < LIKE_PRICE * b.value && b.value < LIKE_PRICE * a.value;
}

/** The interval in the base unit of the figure's dimension. */
export function inBase(f: Figure): Interval {
  const factor = f.unit?.factor ?? 1;
  return factor === 1 ? f.interval : scale(f.interval, factor);
}

/** The value in the base unit of the figure's dimension. */
export function baseValue(f: Figure): number {
  return f.value * (f.unit?.factor ?? 1);
}

/** As `inBase`, with one-sided hedges read as people mean them. */
export function likelyInBase(f: Figure): Interval {
  const factor = f.unit?.factor ?? 1;
  return factor === 1 ? f.likely : scale(f.likely, factor);
}
