import type { Fact } from '../../reading/facts.ts';
import { wordsBetween } from '../../reading/measure.ts';

const cache = new Map<string, readonly string[]>();

/** A head's own words, without units and years. */
function wordsOf(name: string): readonly string[] {
  let words = cache.get(name);
  if (words === undefined) {
    words = wordsBetween(name, [], 0, name.length);
    if (cache.size > 20_000) cache.clear();
    cache.set(name, words);
  }
  return words;
}

/** True when the statement's own words name the row or column: all its words, or its run of characters. */
export function nameMatches(name: string, fact: Fact): boolean {
  const words = wordsOf(name.replace(/\*/g, ''));
  if (words.length === 0) return false;
  const own = nearWords(fact);
  if ((words[0] as string).charCodeAt(0) >= 0x3400) {
    const joined = own.join('');
    const key = words.join('');
    return key.length >= 2 && joined.includes(key);
  }
  return words.every(w => own.includes(w));
}

const near = new WeakMap<Fact, readonly string[]>();

/**
 * The words that say what a figure is of: its measure, and what its sentence says since the figure before, so that
 * "Households, with heat pumps spreading fast, took 2.74 TWh" names the households.
 */
function nearWords(fact: Fact): readonly string[] {
  let words = near.get(fact);
  if (words === undefined) {
    words = [...fact.measure.words, ...wordsSinceFigure(fact)];
    near.set(fact, words);
  }
  return words;
}

function wordsSinceFigure({ block, statement }: Fact): readonly string[] {
  const sentence = block.reading.sentences[statement.sentence];
  if (sentence === undefined) return [];
  let from = sentence.start;
  for (const token of sentence.tokens) {
    if (token.start >= statement.figure.span.start) break;
    if (token.type === 'figure') from = token.end;
  }
  return wordsBetween(block.reading.text, sentence.tokens, from, statement.figure.span.start);
}
