import { expect, test } from 'vitest';
import { formatInterval, formatNumber, usefulDecimals } from '../../../server/src/engine/quantity/format.ts';

test('numbers in messages are grouped, without an exponent, and never minus zero', () => {
  expect(formatNumber(1234567.891, 1)).toBe('1,234,567.9');
  expect(formatNumber(1234, 0)).toBe('1234');
  expect(formatNumber(-0.04, 1)).toBe('0.0');
  expect(formatNumber(5.8e13, 0)).toBe('58,000,000,000,000');
});

test('an interval shows the decimals that tell its ends apart', () => {
  expect(formatInterval({ low: 13.04, high: 17.93 }, 1)).toBe('13.0–17.9');
  expect(formatInterval({ low: 3.77, high: 3.81 }, 1)).toBe('3.77–3.81');
  expect(formatInterval({ low: -3.2, high: -2.9 }, 1)).toBe('-3.2 to -2.9');
  expect(formatInterval({ low: 4, high: Number.POSITIVE_INFINITY }, 0)).toBe('at least 4');
  expect(formatInterval({ low: 5, high: 5 }, 1)).toBe('5.0');
});

test('about three digits count', () => {
  expect([1234, 12.3, 1.23, 0.0123].map(usefulDecimals)).toEqual([0, 1, 2, 4]);
});
