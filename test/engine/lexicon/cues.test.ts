import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cue, mayHold } from '../../../server/src/engine/lexicon/cues.ts';
import { BREAK, requiredBy } from '../../../server/src/engine/lexicon/required.ts';
import { buildTrie } from '../../../server/src/engine/lexicon/trie.ts';

/** So much has to be read before it is worth knowing what the patterns need. */
const LONG = { text: ' '.repeat(70_000) };

const ROOT = new URL('../../..', import.meta.url);

test.each<[RegExp, readonly string[] | undefined]>([
  [/rest|其[余餘]/iu, ['rest', '其余', '其餘']],
  [/\bothers?\b/i, ['~other~', '~others~']],
  [/(?:year|month) (?:after|by) \w+/, ['year after ', 'year by ', 'month after ', 'month by ']],
  [/(?<!進)口岸(?=的)/u, ['口岸']],
  [/[^,]{0,20} of which \d+/, [' of which ']],
  [/(?:about )?(\d+)[\s,]*households/, ['households']],
  [/^\s*(?:the )?$/, undefined],
  [/in all|\d+ in sum|\w+/, undefined],
])('what %s needs', (pattern, texts) => {
  expect(requiredBy(pattern)).toEqual(texts?.map(text => text.replaceAll('~', BREAK)));
});

test.each([
  ['The REST of it', true],
  ['interest', false],
  ['其餘', true],
  ['其 餘', false],
  ['', false],
])('%s may hold a rest: %s', (text, expected) => {
  const rest = cue(/\brest\b|其[余餘]/i, buildTrie([['left over', true]]));
  mayHold({ ...LONG }, rest);
  expect(mayHold({ text }, rest)).toBe(expected);
});

/** Every pattern of the lexicon, in all texts of the corpus. */
test('a text that a pattern matches may hold what the pattern needs', async () => {
  const patterns = await patternsOfLexicon();
  expect(patterns.length).toBeGreaterThan(300);
  const cues = patterns.map(pattern => cue(pattern));
  mayHold({ ...LONG }, 0);
  const texts = ['en', 'zh-hans', 'zh-hant'].flatMap(language =>
    readFileSync(new URL(`test/corpus/labelled/${language}.jsonl`, ROOT), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => ({ text: JSON.parse(line).text as string })),
  );
  const missed = texts.flatMap(asked =>
    patterns
      .filter((pattern, i) => !mayHold(asked, cues[i] as number) && asked.text.search(pattern) >= 0)
      .map(pattern => `${pattern} in ${asked.text}`),
  );
  expect(missed).toEqual([]);
});

async function patternsOfLexicon(): Promise<readonly RegExp[]> {
  const folder = new URL('server/src/engine/lexicon/', ROOT);
  const names = readdirSync(folder).filter(name => name.endsWith('.ts'));
  const modules = await Promise.all(names.map(name => import(new URL(name, folder).href)));
  return modules.flatMap(module => Object.values(module)).flatMap(patternsIn);
}

function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  return Array.isArray(value) ? value.flatMap(patternsIn) : [];
}
