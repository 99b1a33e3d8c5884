import type { Interval } from '../../quantity/interval.ts';
import { middle, multiply } from '../../quantity/interval.ts';
import type { TableModel } from '../table-model.ts';
import { type Grid, type GridLine, gridsOf, PERCENT_DIMENSION, type Slot } from './grid.ts';

/** Value, volume and price that are a power of ten apart wherever they are given. */
export interface PriceSlip {
  /** The stated value over volume × price, as a power of ten. */
  readonly power: number;
  readonly value: GridLine;
  readonly places: readonly PriceSlipPlace[];
}

export interface PriceSlipPlace {
  readonly value: Slot;
  readonly volume: Slot;
  readonly price: Slot;
  readonly product: Interval;
}

/** How far from the power of ten a place may be, as a factor: averages of prices are seldom exact. */
const ROUGHLY = 1.2;

/**
 * Lines of volume, price and value, known by their heads and units (a price in money, or money per unit of the volume),
 * whose product is off by one power of ten throughout: a scale that was lost in a head.
 */
export function priceSlips(table: TableModel): PriceSlip[] {
  const { columns, rows } = gridsOf(table);
  return [...slipsOf(columns), ...slipsOf(rows)];
}

function slipsOf(grid: Grid): PriceSlip[] {
  const out: PriceSlip[] = [];
  for (const price of grid.lines) {
    if (!isPrice(price)) continue;
    const values = grid.lines.filter(line => line !== price && isValueFor(line, price));
    const volumes = grid.lines.filter(line => line !== price && isVolumeFor(line, price));
    const [value, volume] = [values[0], volumes[0]];
    if (values.length !== 1 || volumes.length !== 1 || value === undefined || volume === undefined) continue;
    const places = placesOf(grid, value, volume, price);
    const power = commonPower(places);
    if (power !== undefined && power !== 0) out.push({ power, value, places });
  }
  return out;
}

function isPrice({ line, dimension }: GridLine): boolean {
  return line.tags.has('price') && dimension?.startsWith('money') === true;
}

function isValueFor({ line, dimension }: GridLine, price: GridLine): boolean {
  const money = price.dimension?.split('/')[0];
  return dimension === money && line.tags.has('revenue') && !line.tags.has('price') && line.scale >= 1;
}

/** The unit of the volume has to be known: a count, or what the price is for. */
function isVolumeFor({ line, dimension }: GridLine, price: GridLine): boolean {
  if (
    dimension === undefined ||
    dimension === '' ||
    dimension.startsWith('money') ||
    !line.tags.has('volume')
  )
    return false;
  const per = price.dimension?.split('/')[1];
  return per === undefined ? dimension.startsWith('count') : per === dimension;
}

function placesOf(grid: Grid, value: GridLine, volume: GridLine, price: GridLine): PriceSlipPlace[] {
  return grid.positions.flatMap((_, at) => {
    const [v, q, p] = [value.slots[at], volume.slots[at], price.slots[at]];
    if (v === undefined || q === undefined || p === undefined) return [];
    if ([v, q, p].some(slot => slot.dimension === PERCENT_DIMENSION)) return [];
    return [{ value: v, volume: q, price: p, product: multiply(q.x, p.x) }];
  });
}

/** The power of ten by which all places are off; undefined when they are not, or not alike. */
function commonPower(places: readonly PriceSlipPlace[]): number | undefined {
  const powers = places.map(({ value, product }) => {
    const ratio = middle(value.x) / middle(product);
    const power = Math.round(Math.log10(ratio));
    const rest = ratio / 10 ** power;
    return rest <= ROUGHLY && rest >= 1 / ROUGHLY ? power : undefined;
  });
  const [first] = powers;
  return first !== undefined && powers.every(power => power === first) ? first : undefined;
}
