import type { Fact } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { wordsBetween } from '../../reading/statements/measure.ts';
import { onForget } from '../../text/forget.ts';

/** Content words, and in one piece where they may be a run of Chinese characters. */
interface Words {
  readonly words: readonly string[];
  readonly run: string | undefined;
  readonly isNumbered: boolean;
}

const heads = new Map<string, Words>();
onForget(() => heads.clear());

/** A head's own words, without units and years. */
function wordsOf(name: string): Words {
  let found = heads.get(name);
  if (found === undefined) {
    const bare = name.replace(/\*/g, '');
    const words = wordsBetween(bare, [], 0, bare.length);
    const run = isIdeographic(words[0]) ? words.join('') : undefined;
    found = { words, run, isNumbered: NUMBERED.test(name) };
    if (heads.size > 20_000) heads.clear();
    heads.set(name, found);
  }
  return found;
}

function isIdeographic(word: string | undefined): boolean {
  return word !== undefined && word.charCodeAt(0) >= 0x3400;
}

/** True when the statement's own words name the row or column: all its words, or its run of characters. */
export function nameMatches(name: string, fact: Fact): boolean {
  const { words, run, isNumbered } = wordsOf(name);
  if (words.length === 0) return false;
  if (isNumbered) return textSinceFigure(fact).includes(name.trim());
  const own = nearWords(fact);
  if (run !== undefined) return run.length >= 2 && own.run.includes(run);
  return words.every(w => own.words.includes(w));
}

/** 1号线, 3號機, 2期: told from the others of its kind by the number alone. */
const NUMBERED = /^\s*(?:\d{1,3}|[A-Za-z]\d{0,2})\s?[\u3400-\u9fff]{1,6}\s*$/u;

function textSinceFigure({ block, statement }: Fact): string {
  const { text, sentences, statements } = block.reading;
  const { start } = statement.figure.span;
  const before = statements.findLast(s => s.figure.span.end <= start && s.sentence === statement.sentence);
  const from = before?.figure.span.end ?? sentences[statement.sentence]?.start ?? 0;
  return text.slice(from, start);
}

/**
 * The words that say what a figure is of: its measure, and what its sentence says since the figure before, so that
 * "Households, with heat pumps spreading fast, took 2.74 TWh" names the households.
 */
const nearWords: (fact: Fact) => { readonly words: readonly string[]; readonly run: string } = once(fact => {
  const words = [...fact.measure.words, ...wordsSinceFigure(fact)];
  return { words, run: words.join('') };
});

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
