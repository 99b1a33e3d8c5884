import { PROFIT_BEFORE_TAX, TABLE_WORDS, type TableTag } from '../../lexicon/table-words.ts';
import { isLatin } from '../../lexicon/trie.ts';
import { foldCase, isDigit } from '../numbers/chars.ts';

const NONE: ReadonlySet<TableTag> = new Set();

/** What a word says, and where in a head it says it. */
interface Sense {
  readonly tag: TableTag;
  readonly place: 'anywhere' | 'end' | 'alone';
}

interface Word {
  readonly text: string;
  readonly senses: Sense[];
}

/** The words by their first UTF-16 unit: a few for each, and none for most. */
const WORDS: ReadonlyMap<number, readonly Word[]> = wordsByStart();

/** What the words of a head say: "Total", "其中：出口", "Share of group". Empty for plain names. */
export function tagsOf(text: string): ReadonlySet<TableTag> {
  const lower = foldCase(text).replace(PROFIT_BEFORE_TAX, '$1');
  let tags: Set<TableTag> | undefined;
  for (let at = 0; at < lower.length; at++) {
    const words = WORDS.get(lower.charCodeAt(at));
    if (words === undefined || !isWordStart(lower, at)) continue;
    for (const word of words) {
      const end = at + word.text.length;
      if (!lower.startsWith(word.text, at) || !isWordEnd(lower, end)) continue;
      for (const { tag, place } of word.senses) {
        if (place === 'end' && end < lower.length) continue;
        if (place === 'alone' && (at > 0 || end < lower.length)) continue;
        tags ??= new Set();
        tags.add(tag);
      }
    }
  }
  return tags ?? NONE;
}

/** Chinese words stand anywhere; a Latin one begins and ends where a word does. */
function isWordStart(lower: string, at: number): boolean {
  if (at === 0) return true;
  if (isDigit(lower.charCodeAt(at))) return !isDigit(lower.charCodeAt(at - 1));
  if (!isLatin(lower.charCodeAt(at))) return true;
  const before = lower.charCodeAt(at - 1);
  return !isLatin(before) && !isDigit(before);
}

function isWordEnd(lower: string, end: number): boolean {
  return end === lower.length || !isLatin(lower.charCodeAt(end - 1)) || !isLatin(lower.charCodeAt(end));
}

function wordsByStart(): Map<number, Word[]> {
  const senses = new Map<string, Sense[]>();
  const add = (words: readonly string[], sense: Sense): void => {
    for (const word of words) senses.set(word, [...(senses.get(word) ?? []), sense]);
  };
  for (const { tag, zh, en, whole, ending } of TABLE_WORDS) {
    add([...zh, ...en], { tag, place: 'anywhere' });
    add(whole, { tag, place: 'alone' });
    add(ending, { tag, place: 'end' });
  }
  const out = new Map<number, Word[]>();
  for (const [text, found] of senses) {
    const start = text.charCodeAt(0);
    out.set(start, [...(out.get(start) ?? []), { text, senses: found }]);
  }
  return out;
}
