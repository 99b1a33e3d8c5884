import { expect, test } from 'vitest';
import { digitsKey, roundedTo } from '../../../server/src/engine/quantity/digits.ts';

const told = (digits: string, exponent = 6) => ({ digits, exponent });

test('numbers with the same digits have one key, whatever their zeros', () => {
  expect(digitsKey(told('103'))).toBe(digitsKey(told('13')));
});

test.each([
  ['2847', 3, '285', 6],
  ['9996', 3, '1', 7],
  ['28', 3, '28', 6],
])('%s rounded to %d digits', (digits, length, expected, exponent) => {
  expect(roundedTo(told(digits), length)).toEqual({ digits: expected, exponent });
});
