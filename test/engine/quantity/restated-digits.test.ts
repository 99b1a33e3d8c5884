import { expect, test } from 'vitest';
import {
  digitsKey,
  roundedTo,
  slipBetween,
  unlikeliness,
} from '../../../server/src/engine/quantity/restated-digits.ts';

const told = (digits: string, exponent = 6) => ({ digits, exponent });

test.each([
  ['131', '113', 'swap'],
  ['13', '103', 'swap'],
  ['184', '481', 'farSwap'],
  ['388', '338', 'digit'],
  ['184', '195', undefined],
  ['184', '814', 'swap'],
])('%s told again as %s: %s', (a, b, expected) => {
  expect(slipBetween(told(a), told(b))).toBe(expected);
});

test('a number of another size is no slip', () => {
  expect(slipBetween(told('184', 6), told('148', 5))).toBeUndefined();
});

test('numbers with the same digits have one key, whatever their zeros', () => {
  expect(digitsKey(told('103'))).toBe(digitsKey(told('13')));
});

test('the more digits, the less likely by chance', () => {
  const two = unlikeliness('swap', told('14'), told('41'));
  expect(unlikeliness('swap', told('1234'), told('1243'))).toBeGreaterThan(two);
});

test.each([
  ['2847', 3, '285', 6],
  ['9996', 3, '1', 7],
  ['28', 3, '28', 6],
])('%s rounded to %d digits', (digits, length, expected, exponent) => {
  expect(roundedTo(told(digits), length)).toEqual({ digits: expected, exponent });
});
