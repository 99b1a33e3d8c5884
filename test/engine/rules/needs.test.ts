import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayHold } from '../../../server/src/engine/lexicon/cues.ts';
import { readBlock } from '../../../server/src/engine/reading/block-reading.ts';
import { hasAll, materials } from '../../../server/src/engine/reading/material.ts';
import { RULES } from '../../../server/src/engine/rules/index.ts';
import { PAGES } from '../../../server/src/engine/rules/pages.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/engine/settings/settings.ts';
import { readDocument } from '../../../server/src/engine/syntax/read.ts';

const ROOT = new URL('../../..', import.meta.url);

/** Every text in which something is to be found: the labelled cases, and the pages, whose examples are blocks of code. */
function texts(): string[] {
  const cases = ['en', 'zh-hans', 'zh-hant'].flatMap(language =>
    readFileSync(new URL(`test/corpus/labelled/${language}.jsonl`, ROOT), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map((line): string => JSON.parse(line).text),
  );
  return [...cases, ...[...PAGES.values()].map(page => page.replace(/^`{3,}.*$/gm, ''))];
}

test('a rule finds nothing in blocks that lack what it needs, or the words that it listens for', () => {
  const blocks = texts()
    .flatMap(text => [...readDocument('markdown', text).blocks])
    .flatMap(b => (b.kind === 'paragraph' || b.kind === 'item' || b.kind === 'heading' ? [readBlock(b)] : []))
    .filter(block => block.sentences.length > 0);
  const context = { settings: DEFAULT_SETTINGS, options: {} };
  const missed = RULES.flatMap(rule => {
    if (rule.scope !== 'prose') return [];
    const needs = materials(rule.needs);
    const cues = rule.cues ?? [];
    return blocks
      .filter(block => !(hasAll(block.materials, needs) && cues.every(cue => mayHold(block, cue))))
      .filter(block => rule.check(block, context).length > 0)
      .map(block => `${rule.id}: ${block.text}`);
  });
  expect(missed).toEqual([]);
});
