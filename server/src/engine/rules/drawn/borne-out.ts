import { comparable } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Interval, meets, multiply } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ratesOf, sizeOf, statedSize } from './explained.ts';
import { makingsOf } from './makings.ts';

/** Sharper than this two figures do not meet by chance. */
const SHARP = 0.02;
/** Sentences about the claim in which what bears it out may stand. */
const REACH = 3;

/**
 * Whether other figures of the block bear a claim out, sharply enough to be no chance: two amounts make the rate, or a rate that is told makes
 * the amount of another. A rule that ties the claim to figures by their place alone has then taken the wrong ones.
 */
export function isBorneOut(block: BlockReading, claim: Statement, reach = REACH): boolean {
  const { figure, sentence } = claim;
  const around = block.statements
    .filter(s => s !== claim && Math.abs(s.sentence - sentence) <= reach && s.figure.range === undefined)
    .map(s => s.figure);
  const stated = statedSize(figure);
  if (!isSharp(stated)) return false;
  return figure.kind === 'amount' ? isMadeByRate(figure, stated, around) : isRatioOf(figure, stated, around);
}

/** So much of another amount that is told, or so much more or less than it. */
export function isMadeByRate(figure: Figure, stated: Interval, around: readonly Figure[]): boolean {
  const alike = around
    .filter(f => f.kind === 'amount' && comparable(f, figure))
    .map(sizeOf)
    .filter(isSharp);
  const rates = around
    .filter(f => f.kind === 'percent')
    .flatMap(f => ratesOf(f.interval))
    .filter(isSharp);
  return rates.some(rate =>
    alike.some(size => meets(multiply(size, rate), stated) || meets(multiply(stated, rate), size)),
  );
}

function isRatioOf(figure: Figure, stated: Interval, around: readonly Figure[]): boolean {
  if (figure.kind !== 'percent') return false;
  return makingsOf(
    figure,
    around.filter(f => f.kind === 'amount'),
  ).some(m => (m.way === 'share' || m.way === 'change') && isSharp(m.value) && meets(m.value, stated));
}

/** Whether an interval is so narrow beside its size that two of them do not meet by chance. */
export function isSharp({ low, high }: Interval): boolean {
  return high - low < SHARP * Math.abs(high + low);
}
