import type { Figure } from './figure.ts';
import { growth } from './growth.ts';
import { divide, type Interval, magnitude, meets, scale } from './interval.ts';
import { slipTo } from './slips.ts';

/*
 * How far off people are. Of 175 labelled mistakes in prose with a number stated and one computed, half lie within a third of
 * the right number and four in five within a factor of 1.6; the rest are slips of the scale, of a place or of a word ("percent"
 * for points), rates that are differences of what is written, and nothing else. A claim that is off otherwise is seldom a
 * mistake: it is made of figures that the text names elsewhere or not at all.
 */

/** A part, a sum or a level that is off by more than this is of something else. */
const NEAR = 1.7;
/** A list and its total are counted by the author himself. */
const NEAR_TOTAL = 1.17;
/** Rates and points of change are differences of what is written: the same slip is larger in them. */
const NEAR_RATE = 2.2;
/** Points of a percentage that any rate may be off. */
const NEAR_POINTS = 3;
/** A share is off by fewer points than this. */
const FARTHEST_SHARE = 26;
/** And so many times: 25 % is not written where nothing was meant, 4 % may be. */
const NEAR_TIMES = 12;
const NEAR_SHARE = 5;
const NEAR_SHARE_OF = 1.62;
/** Factors are told roughly, and 番 is counted wrongly by one. */
const NEAR_FACTOR = 2.3;
/** Places that a scale slips by: one, two, thousands, 万, million, 亿. */
const PLACES = [1, 2, 3, 4, 6, 8];

/** What is known less sharply than this is off by a power of ten too easily. */
const SHARP = 1.1;

/** Whether an amount may be written where `computed` was meant; both in one unit. */
export function isLikelyAmount(stated: Interval, computed: Interval): boolean {
  return isWithin(stated, computed, NEAR) || isOffByScale(stated, computed);
}

/**
 * Whether a total may be written where a sum was meant: of 87 labelled ones three were off by more than a seventh without a
 * slip of a digit, and so were nine of the seventeen false alarms on clean pages by other authors.
 */
export function isLikelyTotal(total: Figure, stated: Interval, computed: Interval): boolean {
  if (isWithin(stated, computed, NEAR_TOTAL) || isOffByScale(stated, computed)) return true;
  return slipTo(total, scale(computed, 1 / (total.unit?.factor ?? 1))) !== undefined;
}

/** Whether a rate, share or number of points (in percent) may be written where `computed` was meant. */
export function isLikelyRate(stated: Interval, computed: Interval): boolean {
  const [a, b] = [magnitude(stated), magnitude(computed)];
  return (
    (a.low - b.high < NEAR_POINTS && b.low - a.high < NEAR_POINTS) ||
    isWithin(a, b, NEAR_RATE) ||
    isOffByScale(a, b)
  );
}

/** Whether one of two levels may have slipped by its scale: with it mended, `fits` holds of the two. */
export function isOffByLevel(
  from: Interval,
  to: Interval,
  fits: (from: Interval, to: Interval) => boolean,
): boolean {
  return PLACES.some(n => fits(scale(from, 10 ** n), to) || fits(scale(from, 10 ** -n), to));
}

/** Whether a share (in percent) may be written where `computed` was meant. */
export function isLikelyShare(stated: Interval, computed: Interval): boolean {
  const gap = Math.max(stated.low - computed.high, computed.low - stated.high);
  return (
    (gap < FARTHEST_SHARE && (gap < NEAR_SHARE || isWithin(stated, computed, NEAR_TIMES))) ||
    isOffByScale(stated, computed)
  );
}

/**
 * As `isLikelyShare`, of a part and a whole that the text tells apart from their share: of 105 labelled ones five were off by
 * more than three fifths without a slip of a digit, and so were five of the eight false alarms on clean pages.
 */
export function isLikelyShareOf(share: Figure, stated: Interval, computed: Interval): boolean {
  if (!isLikelyShare(stated, computed)) return false;
  return (
    isWithin(stated, computed, NEAR_SHARE_OF) ||
    isOffByScale(stated, computed) ||
    slipTo(share, computed) !== undefined
  );
}

/** Whether a factor may be written where `computed` was meant: 翻了两番 for threefold, "tripled" for twice as much. */
export function isLikelyFactor(stated: Interval, computed: Interval): boolean {
  return isWithin(stated, computed, NEAR_FACTOR);
}

/** Whether two levels lie as near as two values of one measure do, but for a slip of the scale. */
export function areLevelsOfOne(from: Interval, to: Interval): boolean {
  return isWithin(from, to, NEAR) || isOffByLevel(from, to, (a, b) => isWithin(a, b, NEAR));
}

/** Whether the points that are told are the relative change of the two percentages. */
export function isRelativeChange(points: Interval, from: Interval, to: Interval): boolean {
  const rate = growth(from, to);
  return rate !== undefined && meets(magnitude(rate), points);
}

function isWithin(a: Interval, b: Interval, factor: number): boolean {
  const ratio = divide(magnitude(a), magnitude(b));
  return ratio === undefined || (ratio.high >= 1 / factor && ratio.low <= factor);
}

function isOffByScale(a: Interval, b: Interval): boolean {
  const ratio = divide(magnitude(a), magnitude(b));
  return (
    ratio !== undefined &&
    ratio.high < ratio.low * SHARP &&
    PLACES.some(n => meets(ratio, band(10 ** n)) || meets(ratio, band(10 ** -n)))
  );
}

function band(power: number): Interval {
  return { low: power * 0.985, high: power * 1.015 };
}
