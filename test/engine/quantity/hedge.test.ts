import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hedgedInterval, likelyInterval, looseStep } from '../../../server/src/engine/quantity/hedge.ts';
import { includes } from '../../../server/src/engine/quantity/interval.ts';

/** 约 / about: value, step and what it may be, as the rule catalogue has them. */
test.each([
  ['10', 1, 9, 11],
  ['20', 1, 19, 21],
  ['3500', 1, 3450, 3550],
  ['15.4', 0.1, 15.3, 15.5],
  ['12.0', 0.1, 11.9, 12.1],
])('about %s', (written, step, low, high) => {
  const value = Number(written);
  const told = hedgedInterval({ value, step, looseStep: looseStep(written, step) }, 'about');
  expect(told.low).toBeCloseTo(low, 9);
  expect(told.high).toBeCloseTo(high, 9);
});

test('zeros at the end of a whole number may be rounding', () => {
  expect(looseStep('3500', 1)).toBe(100);
  expect(looseStep('3501', 1)).toBe(1);
  expect(looseStep('100', 1)).toBe(100);
  expect(looseStep('12.0', 0.1)).toBe(0.1);
});

const written = fc
  .record({ whole: fc.integer({ min: 1, max: 10 ** 6 }), decimals: fc.nat(3) })
  .map(({ whole, decimals }) => {
    const step = 10 ** -decimals;
    const value = Number((whole * step).toFixed(decimals));
    return { value, step, looseStep: looseStep(value.toFixed(decimals), step) };
  });

test('every hedge allows the number itself', () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom('about', 'nearly', 'below', 'over', 'odd', 'atLeast', 'atMost', 'vague', undefined),
      (w, hedge) => {
        expect(includes(hedgedInterval(w, hedge), w.value)).toBe(true);
        expect(includes(likelyInterval(w, hedge, hedgedInterval(w, hedge)), w.value)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('a hedge on its open side has no end, as people mean it has one', () => {
  fc.assert(
    fc.property(written, w => {
      expect(hedgedInterval(w, 'over').high).toBe(Number.POSITIVE_INFINITY);
      expect(hedgedInterval(w, 'below').low).toBe(Number.NEGATIVE_INFINITY);
      expect(likelyInterval(w, 'over', hedgedInterval(w, 'over')).high).toBeLessThanOrEqual(
        w.value + Math.max(w.step, w.value * 0.05),
      );
      expect(likelyInterval(w, 'below', hedgedInterval(w, 'below')).low).toBeGreaterThanOrEqual(
        w.value - Math.max(w.step, w.value * 0.05),
      );
    }),
  );
});
