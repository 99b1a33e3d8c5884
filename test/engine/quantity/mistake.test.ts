import { describe, expect, it } from 'vitest';
import { exactly, interval, meets, subtract } from '../../../server/src/engine/quantity/interval.ts';
import {
  areLevelsOfOne,
  isLikelyAmount,
  isLikelyFactor,
  isLikelyRate,
  isLikelyShare,
  isOffByLevel,
  isRelativeChange,
} from '../../../server/src/engine/quantity/mistake.ts';

describe('how far off a mistake is', () => {
  it('an amount is near the right one, or a slip of the scale away', () => {
    expect(isLikelyAmount(exactly(2.61), interval(2.32, 2.33))).toBe(true);
    expect(isLikelyAmount(exactly(260), interval(25.9, 26.1))).toBe(true);
    expect(isLikelyAmount(exactly(68.9), interval(317.5, 317.7))).toBe(false);
  });

  it('what is known roughly is off by no power of ten', () => {
    expect(isLikelyAmount(exactly(9), interval(0.8, 2.4))).toBe(false);
  });

  it('a rate is off by a few points or by half', () => {
    expect(isLikelyRate(exactly(17.4), interval(8.7, 10.2))).toBe(true);
    expect(isLikelyRate(exactly(0.5), interval(3.2, 3.3))).toBe(true);
    expect(isLikelyRate(exactly(-4.6), interval(0.46, 0.47))).toBe(true);
    expect(isLikelyRate(exactly(9), interval(1.5, 1.7))).toBe(false);
  });

  it('a share is off by a quarter of the whole at most', () => {
    expect(isLikelyShare(interval(66, 67), interval(41.7, 41.8))).toBe(true);
    expect(isLikelyShare(exactly(52), interval(96.8, 97.9))).toBe(false);
  });

  it('a factor is told for its neighbour', () => {
    expect(isLikelyFactor(exactly(8), interval(3.9, 4.1))).toBe(true);
    expect(isLikelyFactor(exactly(3), interval(1.03, 1.05))).toBe(false);
  });

  it('two values of one measure are of one size once their scale is mended', () => {
    expect(areLevelsOfOne(exactly(3.84e9), exactly(4.02e6))).toBe(true);
    expect(areLevelsOfOne(exactly(5.13), exactly(1.01))).toBe(false);
  });

  it('one level may have slipped by its scale', () => {
    const falls = (from: { low: number; high: number }, to: { low: number; high: number }) =>
      meets(subtract(from, to), interval(0.305e9, 0.315e9));
    expect(isOffByLevel(exactly(1.73e6), exactly(1.42e9), falls)).toBe(true);
    expect(isOffByLevel(exactly(1.9e6), exactly(1.42e9), falls)).toBe(false);
  });

  it('points may be the relative change of two percentages', () => {
    expect(isRelativeChange(exactly(25), exactly(24), exactly(30))).toBe(true);
    expect(isRelativeChange(exactly(6), exactly(24), exactly(30))).toBe(false);
  });
});
