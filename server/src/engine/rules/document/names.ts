import type { Fact } from '../../reading/facts.ts';
import { wordsBetween } from '../../reading/measure.ts';

const cache = new Map<string, string[]>();

/** A head's own words, without units and years. */
function wordsOf(name: string): string[] {
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
  const own = fact.measure.words;
  if ((words[0] as string).charCodeAt(0) >= 0x3400) {
    const joined = own.join('');
    const key = words.join('');
    return key.length >= 2 && joined.includes(key);
  }
  return words.every(w => own.includes(w));
}
