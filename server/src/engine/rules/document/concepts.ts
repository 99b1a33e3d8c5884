import { FALL_EN, RISE_EN } from '../../lexicon/moves.ts';
import { GENERIC_EN, GENERIC_ZH, STOPWORDS_EN } from '../../lexicon/stopwords.ts';
import { CARRIERS_EN, PHRASES_EN, SYNONYMS_EN, SYNONYMS_ZH } from '../../lexicon/synonyms.ts';
import { COMMON_ZH } from '../../lexicon/table-talk.ts';
import type { Fact } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { foldCase } from '../../reading/numbers/chars.ts';
import { onForget } from '../../text/forget.ts';
import { phraseOf } from '../prose/phrase.ts';

/**
 * The notions that a stretch of text names, whatever words it uses for them: in English stems, in Chinese pairs of
 * characters. Verbs of change, scope words and carriers name none.
 */
export function conceptsOf(text: string): ReadonlySet<string> {
  let found = known.get(text);
  if (found === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    found = read(text);
    known.set(text, found);
  }
  return found;
}

const MOST_KNOWN = 5_000;
const known = new Map<string, ReadonlySet<string>>();
onForget(() => known.clear());

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const concept of a) if (b.has(concept)) common++;
  return common;
}

/** What the sentence says since the figure before, the unit of the figure, and the same clause behind it. */
function phraseAround({ block, statement }: Fact): string {
  const unit = statement.figure.text.replace(/[\u3400-\u9fff]/gu, ' ');
  return `${phraseOf(block.reading, statement)} ${unit} ${statement.after.join(' ')}`;
}

export function phraseConcepts(fact: Fact): ReadonlySet<string> {
  return conceptsOf(phraseAround(fact));
}

/** Words with a capital that stand inside the phrase: names of places, firms, brands. */
export const namesIn: (fact: Fact) => readonly string[] = once(({ block, statement }) => {
  const { end } = statement.figure.span;
  const behind = /^[^.,;\d]*/.exec(block.reading.text.slice(end, end + NAME_REACH))?.[0] ?? '';
  return `${phraseOf(block.reading, statement)} ${behind}`.match(NAME) ?? [];
});

const NAME_REACH = 60;

const NAME =
  /(?<=[\p{Ll},;)] )(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\b)\p{Lu}\p{Ll}{2,}/gu;

/** The notions of a set in one word: equal for equal sets, undefined for none. */
export function conceptKey(concepts: ReadonlySet<string>): string | undefined {
  return concepts.size === 0 ? undefined : [...concepts].sort().join(' ');
}

const WORD = /[a-zà-ɏ][a-zà-ɏ'’-]*|[\u3400-\u9fff]+/g;

function read(text: string): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const word of inOneWord(foldCase(text)).match(WORD) ?? []) {
    if (word.charCodeAt(0) >= 0x3400) addPairs(word, concepts);
    else {
      const concept = conceptOf(word);
      if (concept !== undefined) concepts.add(concept);
    }
  }
  return concepts;
}

function inOneWord(text: string): string {
  return PHRASES_EN.reduce((told, [phrase, word]) => told.replaceAll(phrase, word), text);
}

const MOVES = new Set(`${RISE_EN} ${FALL_EN}`.split(' '));
const CANON_EN = new Map(
  SYNONYMS_EN.flatMap(row => {
    const [first = '', ...rest] = row.split(' ');
    return [first, ...rest].map((word): [string, string] => [word, first]);
  }),
);

function conceptOf(word: string): string | undefined {
  const bare = word.replace(/(?:'s|’s|['’])$/, '');
  if (bare.length < 3 || MOVES.has(bare)) return undefined;
  const canon = CANON_EN.get(bare);
  if (canon !== undefined) return canon;
  const isFrame = [STOPWORDS_EN, GENERIC_EN, CARRIERS_EN].some(list => list.has(bare));
  return isFrame || bare.endsWith('ly') ? undefined : stemOf(bare);
}

/** Long enough for one family of words: manufacturing and manufacturers. */
const STEM = 6;

function stemOf(word: string): string {
  const bare = word.replace(/(?:ies|ing|ed|es|s|y)$/, '');
  return (bare.length >= 3 ? bare : word).slice(0, STEM);
}

/** A canonical word is kept whole: its characters are put where no text has them. */
const NOTIONS = SYNONYMS_ZH.map(row => row.split(' ').slice(1));
const PHRASES = NOTIONS.flatMap((row, notion) =>
  row.map((phrase): [string, number] => [phrase, notion]),
).sort((a, b) => b[0].length - a[0].length);
const SCOPES = new RegExp(GENERIC_ZH.filter(w => w.length > 1).join('|'), 'gu');

function addPairs(run: string, concepts: Set<string>): void {
  let rest = run;
  for (const [phrase, notion] of PHRASES) {
    if (!rest.includes(phrase)) continue;
    concepts.add(`=${notion}`);
    rest = rest.replaceAll(phrase, ' ');
  }
  for (const piece of rest.replace(SCOPES, ' ').split(/ /))
    for (const part of piece.split(COMMON_ZH))
      for (let i = 0; i + 1 < part.length; i++) concepts.add(part.slice(i, i + 2));
}
