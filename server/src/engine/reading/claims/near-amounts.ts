import { comparable } from '../../quantity/compare.ts';
import { type Interval, meets } from '../../quantity/interval.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

/** Amounts told plainly in the sentence of a claim and in those before it, up to `back` sentences away; in order of place. */
export function amountsNear(block: BlockReading, claim: Statement, back: number): Statement[] {
  return block.statements.filter(
    s => s !== claim && claim.sentence >= s.sentence && claim.turn - s.turn <= back && isPlainAmount(s),
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

/**
 * Whether at least two of the amounts, each added, taken away or left out, come to `target` or to its opposite; of more than
 * `MOST` none do. A sum that what is left can no longer bring near is not followed.
 */
export function isSignedSum(amounts: readonly Interval[], target: Interval): boolean {
  if (amounts.length > MOST || amounts.length < 2) return false;
  const left = new Float64Array(amounts.length + 1);
  for (let i = amounts.length - 1; i >= 0; i--) left[i] = (left[i + 1] as number) + largest(amounts[i]);
  const slack = SLACK * ((left[0] as number) + largest(target));
  return reaches({ amounts, target, left, slack }, 0, 0, 0, 0);
}

/** At most 3⁸ sums. */
const MOST = 8;
/** More than rounding takes from a sum of so few. */
const SLACK = 1e-9;

interface Search {
  readonly amounts: readonly Interval[];
  readonly target: Interval;
  /** For each amount, how much it and those behind it can add. */
  readonly left: Float64Array;
  readonly slack: number;
}

function reaches(search: Search, at: number, low: number, high: number, terms: number): boolean {
  const { amounts, target, left, slack } = search;
  const more = (left[at] as number) + slack;
  if (low - more > target.high || high + more < target.low) return false;
  const amount = amounts[at];
  if (amount === undefined) return terms >= 2 && meets({ low, high }, target);
  return (
    reaches(search, at + 1, low, high, terms) ||
    reaches(search, at + 1, low + amount.low, high + amount.high, terms + 1) ||
    reaches(search, at + 1, low - amount.high, high - amount.low, terms + 1)
  );
}

function largest(amount: Interval | undefined): number {
  return amount === undefined ? 0 : Math.max(Math.abs(amount.low), Math.abs(amount.high));
}
