import { expect, test } from 'vitest';
import { lookupAt } from '../../../server/src/engine/rules/formula/evaluate.ts';
import { show } from '../../../server/src/engine/rules/formula/show.ts';
import { parseFormula } from '../../../server/src/engine/syntax/formula/parse.ts';
import { read } from '../syntax/data-text.ts';

const nothing = lookupAt(read(''), undefined);

test.each([
  ['revenue = volume * price', 'revenue = volume × price'],
  ['a + b * c = d', 'a + b × c = d'],
  ['(a + b) * c <= d', '(a + b) × c <= d'],
  ['a - (b - c) >= d / (e / f)', 'a − (b − c) >= d / (e / f)'],
  ['sum(a, b, c-d) = 100%', 'a + b + c-d = 100%'],
  ['-a < 1,234.5', '−a < 1,234.5'],
  ['營收 ＝ 銷量'.replace('＝', '='), '營收 = 銷量'],
  ['a@2025 × 2 ≤ b@2025Q3', 'a × 2 <= b'],
  ['mobile > 20億筆', 'mobile > 20億筆'],
])('%s', (text, expected) => {
  const { formula } = parseFormula(text);
  expect(
    formula && `${show(formula.left, nothing)} ${formula.comparison} ${show(formula.right, nothing)}`,
  ).toBe(expected);
});

test.each([
  ['a + = b', '=', 'Expected a name, a number or a bracket'],
  ['a + b', '', 'Expected a comparison'],
  ['(a + b = c', '=', 'Expected a closing bracket'],
  ['a = b c', 'c', 'Expected the end of the check'],
  ['a = b = c', '=', 'Expected the end of the check'],
  ['a ? b', '?', 'has no meaning'],
  ['sum(a, = b', '=', 'Expected a name'],
  ['', '', 'Expected a name'],
])('%j is wrong at %j', (text, place, message) => {
  const { problem } = parseFormula(text);
  expect(problem?.message).toContain(message);
  expect(problem && text.slice(problem.span.start, problem.span.end)).toBe(place);
});

test('brackets and signs without end are told, not followed', () => {
  expect(parseFormula(`${'('.repeat(100_000)}a`).problem?.message).toContain('fewer brackets');
  expect(parseFormula(`${'-'.repeat(100_000)}a`).problem?.message).toContain('fewer brackets');
});
