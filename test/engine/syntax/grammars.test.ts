import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportDataSchema } from '../../../server/src/engine/syntax/data/schema.ts';
import { knownKeys } from '../../../server/src/engine/syntax/data/validate.ts';

function syntaxFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../syntaxes/${name}`, import.meta.url)), 'utf8');
}

test('the grammar of report data knows every key of the format', () => {
  const grammar = syntaxFile('report-data.tmLanguage.json');
  const schema = reportDataSchema();
  const keys = [
    [],
    ['series', 'x'],
    ['series', 'x', 'values', '2025'],
    ['figures', 'x'],
    ['checks', 0],
    ['charts', 0],
  ].flatMap(path => knownKeys(schema, path));
  expect(keys.length).toBeGreaterThan(25);
  for (const key of keys) expect(grammar, key).toMatch(new RegExp(`[(|]${key}[|)]`));
});

test('the injection paints figures and chart blocks as report data', () => {
  const injection = JSON.parse(syntaxFile('figures-fence.tmLanguage.json'));
  expect(injection.injectionSelector).toBe('L:text.html.markdown');
  const [begin] = [injection.repository.block.begin.replace('(^|\\G)', '^')];
  expect('```figures').toMatch(new RegExp(begin));
  expect('~~~~ chart wide').toMatch(new RegExp(begin));
  expect('```js').not.toMatch(new RegExp(begin));
});
