import { expect, test } from 'vitest';
import type { Figure } from '../../../server/src/engine/quantity/figure.ts';
import {
  isMistyped,
  isOneDigitOff,
  isSwapped,
  isTransposed,
  slipBetween,
  slipTo,
  swapsOf,
  unlikeliness,
} from '../../../server/src/engine/quantity/slips.ts';
import { readBlock } from '../../../server/src/engine/reading/block-reading.ts';

test.each([
  ['31,826', '31,286', true],
  ['47.1', '41.7', true],
  ['47.1', '471', false],
  ['47.1', '47.1', false],
  ['12', '13', false],
])('digits of %s in the order of %s: %s', (a, b, expected) => {
  expect(isTransposed(a, b)).toBe(expected);
});

test.each([
  ['1,234', '1,284', true],
  ['1,234', '1,224', true],
  ['1,234', '1,243', false],
  ['12.34', '1.234', false],
])('%s with one digit changed is %s: %s', (a, b, expected) => {
  expect(isOneDigitOff(a, b)).toBe(expected);
});

test.each([
  ['1,734', '1,437', true],
  ['48.3', '34.8', false],
  ['1,734', '1,747', false],
])('%s with two digits of %s changed about: %s', (a, b, expected) => {
  expect(isSwapped(a, b)).toBe(expected);
});

test('all that a number becomes when two of its digits change places', () => {
  expect([...swapsOf('1.21')]).toEqual(['2.11', '1.12']);
});

test.each([
  ['47.1', '41.7', true],
  ['123', '128', true],
  ['12', '18', false],
])('%s mistyped as %s: %s', (a, b, expected) => {
  expect(isMistyped(a, b)).toBe(expected);
});

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

test('the more digits, the less likely by chance', () => {
  const two = unlikeliness('swap', told('14'), told('41'));
  expect(unlikeliness('swap', told('1234'), told('1243'))).toBeGreaterThan(two);
});

function figureIn(text: string): Figure {
  const block = readBlock({ kind: 'paragraph', text, level: 0, masked: [], links: [] });
  return block.statements[0]?.figure as Figure;
}

test.each([
  ['a turnout of 56.0%', 65, 'swap'],
  ['a turnout of 56.0%', 86, 'digit'],
  ['a turnout of 56.0%', 84, undefined],
  ['revenue of $2.73 million', 2.37e6, 'swap'],
  ['a crew of 7', 3, undefined],
])('%s, where it should be %s: %s', (text, target, expected) => {
  expect(slipTo(figureIn(text), { low: target, high: target })).toBe(expected);
});
