import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compounded, compoundGrowth, growth } from '../../../server/src/engine/quantity/growth.ts';
import {
  add,
  below,
  distance,
  divide,
  exactly,
  hull,
  type Interval,
  includes,
  intersect,
  meets,
  multiply,
  negate,
  power,
  scale,
  subtract,
  sum,
} from '../../../server/src/engine/quantity/interval.ts';

/** Report figures: up to fifteen digits over twenty powers of ten, of either sign. */
const number = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: -9, max: 9 }))
  .map(([digits, exponent]) => digits * 10 ** exponent);
const positive = number.filter(x => x !== 0).map(Math.abs);

/** An interval with a point inside it. */
interface Sampled {
  readonly interval: Interval;
  readonly point: number;
}

function around(point: number, width: number, where: number): Sampled {
  const low = point - width * where;
  return { interval: { low: Math.min(low, point), high: Math.max(low + width, point) }, point };
}

const part = fc.double({ min: 0, max: 1, noNaN: true });
const sampled = fc.tuple(number, positive, part).map(([x, width, where]) => around(x, width, where));
/** Two of one size: a tolerance relative to the larger means the same for both. */
const neighbours = fc
  .tuple(number, positive, part, fc.double({ min: -2, max: 2, noNaN: true }), part)
  .map(
    ([x, width, where, shift, whereElse]) =>
      [around(x, width, where), around(x + shift * width, width, whereElse)] as const,
  );
/** Wholly above zero, from hair-thin to a factor of two. */
const level = fc
  .tuple(positive, fc.double({ min: 0, max: 0.5, noNaN: true }), part)
  .map(([x, relative, where]) => around(x, x * relative, where));
const years = fc.integer({ min: 1, max: 120 }).map(n => n / 4);

function holds(result: Interval | undefined, value: number): void {
  expect(result).toBeDefined();
  if (result !== undefined) expect([result, value, includes(result, value)]).toEqual([result, value, true]);
}

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: 500 });
}

describe('the result holds what its operands hold', () => {
  test('sums and differences', () => {
    check(fc.tuple(sampled, sampled), ([a, b]) => {
      holds(add(a.interval, b.interval), a.point + b.point);
      holds(subtract(a.interval, b.interval), a.point - b.point);
      holds(negate(a.interval), -a.point);
    });
  });

  test('sums of a column', () => {
    check(fc.array(sampled, { maxLength: 40 }), column => {
      holds(
        sum(column.map(s => s.interval)),
        column.reduce((total, s) => total + s.point, 0),
      );
    });
  });

  test('products and quotients', () => {
    check(fc.tuple(sampled, sampled, number), ([a, b, factor]) => {
      holds(multiply(a.interval, b.interval), a.point * b.point);
      holds(scale(a.interval, factor), a.point * factor);
      const quotient = divide(a.interval, b.interval);
      if (quotient !== undefined) holds(quotient, a.point / b.point);
    });
  });

  test('powers', () => {
    check(fc.tuple(level, fc.double({ min: -4, max: 4, noNaN: true })), ([a, exponent]) => {
      holds(power(a.interval, exponent), a.point ** exponent);
    });
  });

  test('growth, compound growth, and what a compound rate comes to', () => {
    check(fc.tuple(level, level, years), ([from, to, n]) => {
      holds(growth(from.interval, to.interval), 100 * (to.point / from.point - 1));
      holds(compoundGrowth(from.interval, to.interval, n), 100 * ((to.point / from.point) ** (1 / n) - 1));
    });
    check(fc.tuple(fc.integer({ min: -40, max: 80 }), years), ([rate, n]) => {
      holds(compounded({ low: rate - 0.5, high: rate + 0.5 }, n), 100 * ((1 + rate / 100) ** n - 1));
    });
  });
});

describe('comparing', () => {
  test('two intervals meet, or one lies below the other', () => {
    check(fc.tuple(sampled, sampled), ([{ interval: a }, { interval: b }]) => {
      expect([meets(a, b), below(a, b), below(b, a)].filter(Boolean)).toHaveLength(1);
      expect(distance(a, b) === 0).toBe(meets(a, b));
      expect(intersect(a, b) !== undefined).toBe(meets(a, b));
    });
  });

  test('what two share lies in both; their hull holds both', () => {
    check(neighbours, ([a, b]) => {
      const shared = intersect(a.interval, b.interval);
      if (shared !== undefined) {
        holds(a.interval, shared.low);
        holds(b.interval, shared.high);
      }
      holds(hull(a.interval, b.interval), a.point);
      holds(hull(a.interval, b.interval), b.point);
    });
  });

  test('ends that touch meet, in spite of binary fractions', () => {
    check(fc.tuple(number, positive), ([x, step]) => {
      expect(meets({ low: x - step, high: x + step / 2 }, { low: x + step / 2, high: x + step })).toBe(true);
    });
    expect(meets(sum([exactly(0.1), exactly(0.2)]), exactly(0.3))).toBe(true);
  });
});

describe('what has no answer', () => {
  test('a quotient by what may be nothing, growth on a base that may be nothing or less', () => {
    check(fc.tuple(sampled, positive, positive), ([a, low, high]) => {
      expect(divide(a.interval, { low: -low, high })).toBeUndefined();
      expect(growth({ low: -low, high }, a.interval)).toBeUndefined();
      expect(compoundGrowth({ low: -low, high }, exactly(1), 3)).toBeUndefined();
    });
    expect(divide(exactly(1), exactly(0))).toBeUndefined();
  });

  test('compound growth over no time, powers of negative numbers', () => {
    expect(compoundGrowth(exactly(1), exactly(2), 0)).toBeUndefined();
    expect(power({ low: -1, high: 4 }, 0.5)).toBeUndefined();
  });

  test('open ends stay open', () => {
    const over: Interval = { low: 13, high: Number.POSITIVE_INFINITY };
    expect(add(over, exactly(1)).high).toBe(Number.POSITIVE_INFINITY);
    expect(growth(exactly(10), over)?.high).toBe(Number.POSITIVE_INFINITY);
    expect(below(exactly(12), over)).toBe(true);
    expect(meets(over, exactly(90))).toBe(true);
  });
});
