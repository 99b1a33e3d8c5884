import { onForget } from '../text/forget.ts';
import { BREAK, requiredBy } from './required.ts';
import { REQUIRED_WORDS } from './required-words.ts';
import type { Trie } from './trie.ts';

/**
 * A number for a set of patterns and tables of words. A text is looked through once for the words of all cues: asking for
 * one costs nothing after that, and a rule whose cue is not given needs no look at the text at all.
 */
export type Cue = number;

const cues: (readonly (RegExp | Trie<unknown>)[])[] = [];

/** The cue that a text gives when it holds what one of the patterns or tables looks for. */
export function cue(...words: readonly (RegExp | Trie<unknown>)[]): Cue {
  return cues.push(words) - 1;
}

/** A text that is asked about: the same object as long as it says the same. */
interface Asked {
  readonly text: string;
}

/** False when nothing in the text can be what the cue looks for; true says that it may be. */
export function mayHold(asked: Asked, one: Cue): boolean {
  if (asked !== last) {
    given = givenBy(asked);
    last = asked;
  }
  return (((given[one >> 5] ?? EVERY) >> (one & 31)) & 1) === 1;
}

/** Rules look at one block after the other: what the last one gives is at hand. One bit for each cue, set where nothing is known. */
let last: Asked | undefined;
let given: readonly number[] = [];
let known = new WeakMap<Asked, readonly number[]>();
onForget(() => {
  known = new WeakMap();
  last = undefined;
});
const EVERY = -1;

/** What a text must hold for a cue, in lower case. */
interface Word {
  readonly text: string;
  /** Its third unit, by which most words with the same two before it are told apart; 0 when it has none. */
  readonly third: number;
  readonly opensWord: boolean;
  readonly closesWord: boolean;
  readonly cues: Cue[];
}

interface Index {
  /** By their first two units in one number; those of one unit by that alone. */
  readonly words: ReadonlyMap<number, readonly Word[]>;
  /** For each unit, and for each two of them put together: whether a word starts so, and whether one does within a word. */
  readonly hints: Uint8Array;
  /** The bits of those whose patterns may match anything. */
  readonly always: readonly number[];
  /** How many cues it knows. */
  readonly size: number;
}

const [ALONE, AT_START, ANYWHERE] = [1, 2, 4];

let index: Index | undefined;

/** Before so many units it costs more to find out what the patterns need than to try them, where that is not known. */
const WORTHWHILE = Object.keys(REQUIRED_WORDS).length > 0 ? 0 : 65_536;
let passed = 0;

function givenBy(asked: Asked): readonly number[] {
  if (index?.size !== cues.length) {
    passed += asked.text.length;
    if (passed < WORTHWHILE) return [];
    index = indexOf(cues);
    known = new WeakMap();
    last = undefined;
  }
  let found = asked.text === last?.text ? given : known.get(asked);
  if (found === undefined) {
    found = lookThrough(asked.text.toLowerCase(), index);
    known.set(asked, found);
  }
  return found;
}

/**
 * The same for one pattern and texts that are put together and looked at once, such as the phrase of a figure: false when
 * nothing in the text can be a match. Worth it for patterns of very many alternatives, which are slow to try at each place.
 */
export function mayMatch(pattern: RegExp): (text: string) => boolean {
  let own: Index | undefined;
  return text => {
    if (index === undefined) return true;
    own ??= indexOf([[pattern]]);
    return ((lookThrough(text.toLowerCase(), own)[0] as number) & 1) === 1;
  };
}

function lookThrough(lower: string, { words, hints, always }: Index): number[] {
  const found = always.slice();
  let before = 0;
  let code = lower.charCodeAt(0);
  for (let at = 0; at < lower.length; at++) {
    const following = lower.charCodeAt(at + 1);
    if (((hints[code] as number) & ALONE) !== 0) mark(found, words.get(code), lower, at, before);
    const hint = hints[(code * 31 + following) & 0xffff] as number;
    if ((hint & ANYWHERE) !== 0 || ((hint & AT_START) !== 0 && !isWordPart(before)))
      mark(found, words.get(pairOf(code, following)), lower, at, before);
    before = code;
    code = following;
  }
  return found;
}

function mark(
  found: number[],
  candidates: readonly Word[] = [],
  lower: string,
  at: number,
  before: number,
): void {
  const third = lower.charCodeAt(at + 2);
  for (const { text, third: expected, opensWord, closesWord, cues: own } of candidates) {
    if ((expected !== 0 && expected !== third) || (opensWord && isWordPart(before))) continue;
    if (!lower.startsWith(text, at) || (closesWord && isWordPart(lower.charCodeAt(at + text.length))))
      continue;
    for (const one of own) give(found, one);
  }
}

function give(found: number[], one: Cue): void {
  found[one >> 5] = (found[one >> 5] as number) | (1 << (one & 31));
}

function indexOf(all: typeof cues): Index {
  const known = new Map<string, Word>();
  const always = Array.from({ length: (all.length >> 5) + 1 }, () => 0);
  all.forEach((sources, given) => {
    const texts = sources.map(source => (source instanceof RegExp ? requiredOf(source) : phrasesOf(source)));
    if (texts.some(one => one === undefined)) give(always, given);
    else for (const text of new Set(texts.flatMap(one => one ?? []))) add(known, text, given);
  });
  const words = new Map<number, Word[]>();
  const hints = new Uint8Array(0x10000);
  for (const word of known.values()) {
    const [first, second] = [word.text.charCodeAt(0), word.text.charCodeAt(1)];
    const key = word.text.length === 1 ? first : pairOf(first, second);
    const hint = word.text.length === 1 ? first : (first * 31 + second) & 0xffff;
    hints[hint] =
      (hints[hint] as number) | (word.text.length === 1 ? ALONE : word.opensWord ? AT_START : ANYWHERE);
    const others = words.get(key);
    if (others === undefined) words.set(key, [word]);
    else others.push(word);
  }
  return { words, hints, always, size: all.length };
}

function requiredOf(pattern: RegExp): readonly string[] | undefined {
  const known = REQUIRED_WORDS[pattern.source];
  return known === undefined ? requiredBy(pattern) : (known ?? undefined);
}

/** What the patterns of all cues require, for the bundler. */
export function requiredWords(): Record<string, readonly string[] | null> {
  const patterns = cues.flat().filter(source => source instanceof RegExp);
  return Object.fromEntries(patterns.map(pattern => [pattern.source, requiredBy(pattern) ?? null]));
}

function add(known: Map<string, Word>, required: string, given: Cue): void {
  const word = known.get(required);
  if (word !== undefined) {
    word.cues.push(given);
    return;
  }
  const text = required.replaceAll(BREAK, '');
  known.set(required, {
    text,
    third: text.length > 2 ? text.charCodeAt(2) : 0,
    opensWord: required.startsWith(BREAK) && isWordPart(text.charCodeAt(0)),
    closesWord: required.endsWith(BREAK) && isWordPart(text.charCodeAt(text.length - 1)),
    cues: [given],
  });
}

/** A phrase of a table that starts with a letter starts a word. */
function phrasesOf({ phrases }: Trie<unknown>): readonly string[] {
  return [...phrases.values()].flatMap(entries => entries.map(([phrase]) => BREAK + phrase));
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** As `\b` of a pattern sees it. */
function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
