import { STOPWORDS_EN } from '../../lexicon/stopwords.ts';
import { COMMON_EN, COMMON_ZH } from '../../lexicon/table-talk.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { once } from '../../reading/latest.ts';
import { foldCase } from '../../reading/numbers/chars.ts';
import { ofEach } from '../../text/of-each.ts';

/** The words that a table uses of what it shows: heads, caption, titles. */
interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** How the words of a stretch of text stand to a table. */
export interface Relevance {
  /** Words that the table uses too. */
  readonly shared: number;
  /** Words of its own that tell of something: "exports" beside a table of output. */
  readonly foreign: number;
}

/** Words that are in the table's vocabulary, and words that are in none: names and words that any sentence has left out. */
export function relevance(table: PlacedTable, text: string): Relevance {
  const vocabulary = vocabularyOf(table);
  let shared = 0;
  let foreign = 0;
  for (const word of contentOf(text)) {
    const fits =
      word.charCodeAt(0) >= 0x3400
        ? pairsOf(word).some(p => vocabulary.pairs.has(p))
        : vocabulary.stems.has(stemOf(word));
    if (fits) shared++;
    else foreign++;
  }
  return { shared, foreign };
}

/** True when the text names the head: all its words, or a run of its characters. */
export function namesHead(head: string, text: string): boolean {
  const words = contentOf(head);
  if (words.length === 0) return false;
  const own = contentOf(text);
  const stems = new Set(own.map(stemOf));
  return words.every(w =>
    w.charCodeAt(0) >= 0x3400
      ? text.includes(w) || pairsOf(w).some(p => text.includes(p))
      : stems.has(stemOf(w)),
  );
}

const vocabularyOf: (table: PlacedTable) => Vocabulary = once(({ model }) => {
  const heads = [...model.columns, ...model.rows].map(l => `${l.name} ${l.unitText}`);
  const titles = [model.caption, ...model.surroundings.split('\n')].filter(t => !SENTENCE.test(t));
  const words = contentOf([...titles, ...heads].join('\n'));
  return {
    // Olive-oil exports are of oil
    stems: new Set(
      words.filter(w => w.charCodeAt(0) < 0x3400).flatMap(w => [w, ...w.split('-')].map(stemOf)),
    ),
    pairs: new Set(words.filter(w => w.charCodeAt(0) >= 0x3400).flatMap(pairsOf)),
  };
});

/** Captions and titles end without a stop; a paragraph beside the table would vouch for its own words. */
const SENTENCE = /[.!?。！？]\s*$|[。！？]/u;

const WORD = /[a-zà-ɏ][a-zà-ɏ'’-]*|[\u3400-\u9fff]+/g;

function contentOf(text: string): string[] {
  return ofEach(foldCase(text).match(WORD) ?? [], word => {
    if (word.charCodeAt(0) < 0x3400)
      return STOPWORDS_EN.has(word) || COMMON_EN.has(word) || word.endsWith('ly') || word.length < 3
        ? []
        : [word];
    return word.split(COMMON_ZH).filter(piece => piece.length >= 2);
  });
}

/** Long enough for one family of words: spending and spend, producer and production. */
const STEM = 5;

function stemOf(word: string): string {
  const bare = word.replace(/(?:'s|ies|ing|ed|es|s|y)$/, '');
  return (bare.length >= 3 ? bare : word).slice(0, STEM);
}

function pairsOf(word: string): string[] {
  const out: string[] = [];
  for (let i = 0; i + 1 < word.length; i++) out.push(word.slice(i, i + 2));
  return out;
}
