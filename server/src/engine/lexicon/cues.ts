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

/** The same for the text of a block while it is read. */
export function maySay(text: string, one: Cue): boolean {
  return mayHold(last?.text === text ? last : { text }, one);
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
  readonly opensWord: boolean;
  readonly closesWord: boolean;
  readonly cues: Cue[];
}

interface Index {
  readonly words: Group;
  /** For the first units of words of one, of two and of more, in one number: whether a word starts so, and whether one does within a word. */
  readonly hints: readonly [Uint8Array, Uint8Array, Uint8Array];
  /** The bits of those whose patterns may match anything. */
  readonly always: readonly number[];
  /** How many cues it knows. */
  readonly size: number;
}

/** Words with the same first units. Once a text has these, they are told apart by the unit behind, unless they are few. */
interface Group {
  /** How many units they have in common. */
  readonly depth: number;
  words: readonly Word[];
  further: ReadonlyMap<number, Group> | undefined;
}

const FEW = 3;

const [AT_START, ANYWHERE] = [1, 2];

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
  const before = known.get(asked);
  if (before !== undefined) return before;
  const found = asked.text === last?.text ? given : lookThrough(asked.text.toLowerCase(), index);
  known.set(asked, found);
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

/** Calls nothing where no word may start: this passes every place of a text, and most places of most texts are such. */
function lookThrough(lower: string, { words, hints: [alone, pairs, triples], always }: Index): number[] {
  const found = always.slice();
  const { length } = lower;
  let before = 0;
  let first = length > 0 ? lower.charCodeAt(0) : 0;
  let second = length > 1 ? lower.charCodeAt(1) : 0;
  for (let at = 0; at < length; at++) {
    const third = at + 2 < length ? lower.charCodeAt(at + 2) : 0;
    const two = (first * 31 + second) & 0xffff;
    const three = (two * 31 + third) & 0xffff;
    const hint = (alone[first] as number) | (pairs[two] as number) | (triples[three] as number);
    if (hint !== 0 && (hint !== AT_START || !isWordPart(before))) mark(found, words, lower, at, before);
    before = first;
    first = second;
    second = third;
  }
  return found;
}

function mark(found: number[], all: Group, lower: string, at: number, before: number): void {
  for (let group: Group | undefined = all; group !== undefined; ) {
    if (group.further === undefined && group.words.length > FEW) split(group);
    for (const { text, opensWord, closesWord, cues: own } of group.words) {
      if (opensWord && isWordPart(before)) continue;
      if (!lower.startsWith(text, at) || (closesWord && isWordPart(lower.charCodeAt(at + text.length))))
        continue;
      for (const one of own) give(found, one);
    }
    group = group.further?.get(lower.charCodeAt(at + group.depth));
  }
}

function split(group: Group): void {
  const { depth, words } = group;
  const further = new Map<number, Group & { readonly words: Word[] }>();
  for (const word of words) {
    if (word.text.length === depth) continue;
    const unit = word.text.charCodeAt(depth);
    const others = further.get(unit);
    if (others === undefined) further.set(unit, { depth: depth + 1, words: [word], further: undefined });
    else others.words.push(word);
  }
  group.words = words.filter(word => word.text.length === depth);
  group.further = further;
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
  const words = [...known.values()];
  return { words: { depth: 0, words, further: undefined }, hints: hintsOf(words), always, size: all.length };
}

function hintsOf(words: readonly Word[]): Index['hints'] {
  const hints: Index['hints'] = [new Uint8Array(0x10000), new Uint8Array(0x10000), new Uint8Array(0x10000)];
  for (const { text, opensWord } of words) {
    const head = headOf(text);
    const own = hints[Math.min(text.length, 3) - 1] as Uint8Array;
    own[head] = (own[head] as number) | (opensWord ? AT_START : ANYWHERE);
  }
  return hints;
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
    opensWord: required.startsWith(BREAK) && isWordPart(text.charCodeAt(0)),
    closesWord: required.endsWith(BREAK) && isWordPart(text.charCodeAt(text.length - 1)),
    cues: [given],
  });
}

/** A phrase of a table that starts with a letter starts a word. */
function phrasesOf({ phrases }: Trie<unknown>): readonly string[] {
  return [...phrases.values()].flatMap(entries => entries.map(([phrase]) => BREAK + phrase));
}

/** As `lookThrough` puts units together; words that share a number without need cost a needless look. */
function headOf(text: string): number {
  let head = text.charCodeAt(0);
  for (let at = 1; at < Math.min(text.length, 3); at++) head = (head * 31 + text.charCodeAt(at)) & 0xffff;
  return head;
}

/** As `\b` of a pattern sees it. */
function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
