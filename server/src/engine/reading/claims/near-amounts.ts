import { comparable } from '../../quantity/compare.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

/** Amounts told plainly in the sentence of a claim and in those before it, up to `back` sentences away; in order of place. */
export function amountsNear(block: BlockReading, claim: Statement, back: number): Statement[] {
  return block.statements.filter(
    s =>
      s !== claim && claim.sentence >= s.sentence && claim.sentence - s.sentence <= back && isPlainAmount(s),
  );
}

/** An amount with one value, of the time that is spoken of; no age and no year. */
export function isPlainAmount(s: Statement): boolean {
  return (
    s.figure.kind === 'amount' &&
    s.figure.range === undefined &&
    s.base !== 'past' &&
    !(s.depth > 0 && s.ownPeriod) &&
    s.figure.unit?.dimension !== 'age' &&
    Number.isFinite(s.figure.interval.high) &&
    !isYear(s)
  );
}

/** "founded in 1874": read as a number, and most likely a year. */
function isYear({ figure: { unit, scale, text, hedge } }: Statement): boolean {
  return unit === undefined && scale === 1 && hedge === undefined && /^(?:1[6-9]|20)\d\d$/.test(text);
}

/** Amounts that one ratio or sum may be of: of one unit, or counts of whatever sort. */
export function isLike({ figure: a }: Statement, { figure: b }: Statement): boolean {
  return (
    (comparable(a, b) && !/[/:]1e|\/|^ratio$/.test(a.unit?.dimension ?? '')) ||
    (isCounted(a.unit?.dimension) && isCounted(b.unit?.dimension))
  );
}

export function isCounted(dimension = ''): boolean {
  return dimension === '' || dimension.startsWith('count');
}

/** All sums of at least two of the amounts, each added, taken away or left out; none for more than `MOST`. */
export function signedSums(amounts: readonly Interval[]): Interval[] {
  if (amounts.length > MOST) return [];
  let made: { readonly low: number; readonly high: number; readonly terms: number }[] = [
    { low: 0, high: 0, terms: 0 },
  ];
  for (const { low, high } of amounts)
    made = made.flatMap(sum => [
      sum,
      { low: sum.low + low, high: sum.high + high, terms: sum.terms + 1 },
      { low: sum.low - high, high: sum.high - low, terms: sum.terms + 1 },
    ]);
  return made.filter(sum => sum.terms >= 2);
}

/** 3⁸ sums, of which half are the others with the sign turned. */
const MOST = 8;
