import type { Statement } from '../../statements/statements.ts';
import { isRightWithin, type Pair } from './implied.ts';

/** Fewer digits than this are off by one of them too easily. */
const ENOUGH_DIGITS = 3;

/**
 * Whether one slip of the hand explains a claim that is not right of two levels: two neighbouring digits have changed places, a
 * digit is another, or the change was taken of the new level instead of the old one.
 */
export function isOneSlip(claim: Statement, { from, to }: Pair): boolean {
  return (
    isOfNewLevel(claim, { from, to }) ||
    variantsOf(claim).some(s => isRightWithin(s, { from, to }, 0)) ||
    (isSharp(claim) && isSlipOfLevel(claim, { from, to }))
  );
}

function isSlipOfLevel(claim: Statement, { from, to }: Pair): boolean {
  return (
    variantsOf(from).some(s => isRightWithin(claim, { from: s, to }, 0)) ||
    variantsOf(to).some(s => isRightWithin(claim, { from, to: s }, 0))
  );
}

/** "8%", "a third": some slip of a level makes it right whatever it is. */
function isSharp({ figure }: Statement): boolean {
  return figure.kind !== 'fraction' && digitsThatCount(figure.written) > 1;
}

/** 30 of what came to be 120 in place of the 90 that it was before. */
function isOfNewLevel(claim: Statement, { from, to }: Pair): boolean {
  return (
    (claim.role === 'growth' || claim.role === 'compound') &&
    isRightWithin(turned(claim), { from: to, to: from }, 0)
  );
}

function turned(claim: Statement): Statement {
  return { ...claim, direction: claim.direction === 0 ? 0 : claim.direction > 0 ? -1 : 1 };
}

/** The same statement with its number written otherwise. */
function variantsOf(s: Statement): Statement[] {
  const { written, value, scale, interval, likely } = s.figure;
  const own = Number(written.replace(/[,\s]/g, ''));
  if (!Number.isFinite(own) || own === 0) return [];
  return writingsNear(written).map(other => {
    const by = (Number(other.replace(/[,\s]/g, '')) - own) * (value / own);
    return {
      ...s,
      figure: {
        ...s.figure,
        value: value + by,
        scale,
        interval: { low: interval.low + by, high: interval.high + by },
        likely: { low: likely.low + by, high: likely.high + by },
      },
    };
  });
}

function writingsNear(written: string): string[] {
  const places = [...written].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const swapped = places.slice(1).flatMap((place, i) => {
    const before = places[i] as number;
    const [a, b] = [written.charAt(before), written.charAt(place)];
    return a === b ? [] : [replaced(replaced(written, before, b), place, a)];
  });
  if (digitsThatCount(written) < ENOUGH_DIGITS) return swapped;
  const off = places.flatMap(place =>
    [...'0123456789'].filter(d => d !== written.charAt(place)).map(d => replaced(written, place, d)),
  );
  return [...swapped, ...off];
}

/** The zeros at the end of 4.90 count, those of 350,000 need not. */
function digitsThatCount(written: string): number {
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  return (written.includes('.') ? digits : digits.replace(/0+$/, '')).length;
}

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}
