import type { Figure } from '../../quantity/figure.ts';
import type { Interval } from '../../quantity/interval.ts';

/** Three quarters of the way from a half to the next fraction that has a name, and as far below it. */
const MOST_ABOVE = 1.25;
const MOST_BELOW = 0.8;

/** What a share leaves open, in percent: 近半數 is said of 45 % as well, and "just over a quarter" ends well before a third. */
export function roomOf(f: Figure): Interval {
  if (f.kind !== 'fraction') return f.interval;
  // 一半以上 is said of all that is not yet called two thirds
  if (f.hedge === 'over' || /(?:以上|or more)$/.test(f.text))
    return { low: f.interval.low, high: Math.max(f.likely.high, f.value * MOST_ABOVE) };
  if (f.hedge === 'below')
    return { low: Math.min(f.likely.low, f.value * MOST_BELOW), high: f.interval.high };
  return f.hedge === 'nearly' ? { low: f.value * 0.895, high: f.likely.high } : f.likely;
}

/** Words are told where a share comes near them: the room that they leave, an eighth wider on both sides. */
export function looseRoomOf(f: Figure): Interval {
  const { low, high } = roomOf(f);
  return {
    low: Math.min(low, f.interval.low) * (1 - LOOSE),
    high: Math.max(high, f.interval.high) * (1 + LOOSE),
  };
}

const LOOSE = 0.12;
