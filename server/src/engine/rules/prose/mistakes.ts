import { inBase } from '../../quantity/compare.ts';
import { digitCount } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import type { Interval } from '../../quantity/interval.ts';
import { swapsOf } from '../../quantity/slips.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Levels } from './levels.ts';

/**
 * The words themselves tie the claim to both ends: "from A to B, up 23%", "A in 2022, B in 2025, growing 23%". Then it is of
 * these two, however far off; bound by its place alone it has to lie where mistakes lie (`quantity/mistake.ts`).
 */
export function isSpelledOut({ fromStatement: from, toStatement: to }: Levels, claim: Statement): boolean {
  const isOrdered = (from.base === 'from' && to.base === 'to') || (from.ownPeriod && to.ownPeriod);
  const inOneBreath = [from, to].every(s => s.sentence === claim.sentence && s.part_ === claim.part_);
  return isOrdered && inOneBreath && !claim.freshSubject;
}

/** Fewer digits than these come by chance too easily. */
const LEAST_DIGITS = 3;

/** Whether two digits of one figure have changed places: with them put back, `fits` holds of all. */
export function isSwapped(
  figures: readonly Figure[],
  fits: (sizes: readonly Interval[]) => boolean,
): boolean {
  const sizes = figures.map(inBase);
  return figures.some((figure, i) =>
    swappedSizes(figure).some(size => fits([...sizes.slice(0, i), size, ...sizes.slice(i + 1)])),
  );
}

function swappedSizes({ written, scale: by, unit, step }: Figure): Interval[] {
  if (digitCount(written) < LEAST_DIGITS) return [];
  const factor = unit?.factor ?? 1;
  return swapsOf(written)
    .map(Number)
    .map(n => ({ low: (n * by - step / 2) * factor, high: (n * by + step / 2) * factor }));
}
