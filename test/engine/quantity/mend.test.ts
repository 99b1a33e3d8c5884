import { expect, test } from 'vitest';
import type { Figure } from '../../../server/src/engine/quantity/figure.ts';
import { slipTo } from '../../../server/src/engine/quantity/mend.ts';
import { readBlock } from '../../../server/src/engine/reading/block-reading.ts';

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
