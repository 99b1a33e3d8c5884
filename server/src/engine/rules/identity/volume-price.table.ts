import { middle } from '../../quantity/interval.ts';
import { type PriceSlip, priceSlips } from '../../reading/table/price-slips.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, Rule } from '../rule.ts';
import { factorWord, figureText } from '../table/arithmetic.ts';
import { disputeDrafts, labelOf, relatedTo } from '../table/dispute-drafts.ts';
import { writtenLike } from '../table/written.ts';

/** Value = volume × price, in a table that has all three. */
export const volumePriceInTable: Rule = {
  id: 'identity/volume-price',
  severity: 'error',
  summary: 'Value is not volume times price.',
  scope: 'table',
  check: (table, context) => [
    ...priceSlips(table).flatMap(slip => slipDraft(table, slip) ?? []),
    ...disputeDrafts(table, 'identity/volume-price', context),
  ],
};

/** One finding for the whole line: the scale is wrong once, in its head. */
function slipDraft(table: TableModel, { places, power }: PriceSlip): Draft | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  const { value, volume, price, product } = first;
  const everywhere = places.length === 1 ? '' : `, and so in all ${places.length} places`;
  const [a, b] = [figureText(volume), figureText(price)];
  return {
    span: value.figure.span,
    message: `${figureText(value)} is ${factorWord(Math.abs(power))} ${power > 0 ? 'too much' : 'too little'} for ${a} × ${b} = ${writtenLike(value, middle(product))} (${labelOf(table, value)}: factor 10^${power})${everywhere}`,
    related: [
      relatedTo(table, volume),
      relatedTo(table, price),
      ...places
        .slice(1)
        .flatMap(place => [place.value, place.volume, place.price].map(slot => relatedTo(table, slot))),
    ],
    fixes: [],
  };
}
