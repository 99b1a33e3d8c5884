import { ERAS, FISCAL_PREFIXES, INSTANT_PREFIXES } from '../../lexicon/periods.ts';
import type { Trie } from '../../lexicon/trie.ts';
import { CHINESE_NUMERALS } from '../numbers/chinese-number.ts';
import { ENGLISH_NUMBERS, HEDGE_WORDS, NUMBER_WORDS, PERIODS, WORDS } from '../numbers/word-table.ts';
import { MONEY_PREFIX_WORDS } from '../units/units.ts';

/**
 * Whether anything that the lexer knows may start at a place, from its first three characters alone. Most of a text is
 * passed over by this one look instead of a walk through every table.
 */
export function mayStartWord(lower: string, at: number): boolean {
  const first = lower.charCodeAt(at);
  if (seen[first] === 0) look(first);
  if (alone[first] === 1) return true;
  const two = joined(first, lower.charCodeAt(at + 1));
  return pairs[two] === 1 || triples[joined(two, lower.charCodeAt(at + 2))] === 1;
}

/** Characters that say enough by themselves: 第一, 数百万, 负3%, 上百家, numerals. */
const SPECIAL = new Set([...`第數数几幾负負上${CHINESE_NUMERALS}`].map(character => character.charCodeAt(0)));
const PREFIXES = [
  ...ERAS.map(([name]) => name),
  ...FISCAL_PREFIXES,
  ...INSTANT_PREFIXES,
  '万分之',
  '萬分之',
  '半碼',
  '半码',
  // "a million"
  'a ',
];
const TABLES: readonly Trie<unknown>[] = [
  MONEY_PREFIX_WORDS,
  HEDGE_WORDS,
  NUMBER_WORDS,
  ENGLISH_NUMBERS,
  PERIODS,
  WORDS,
];

/** What is known of phrases of one, two and more characters; of each first character it is found out when a text has it. */
const seen = new Uint8Array(0x10000);
const alone = new Uint8Array(0x10000);
const pairs = new Uint8Array(0x10000);
const triples = new Uint8Array(0x10000);

function look(first: number): void {
  seen[first] = 1;
  if (SPECIAL.has(first)) alone[first] = 1;
  for (const prefix of PREFIXES) if (prefix.charCodeAt(0) === first) add(prefix);
  for (const table of TABLES) for (const [phrase] of table.phrases.get(first) ?? []) add(phrase);
}

function add(phrase: string): void {
  const first = phrase.charCodeAt(0);
  const two = joined(first, phrase.charCodeAt(1));
  if (phrase.length === 1) alone[first] = 1;
  else if (phrase.length === 2) pairs[two] = 1;
  else triples[joined(two, phrase.charCodeAt(2))] = 1;
}

/** Characters that share a place cost a needless walk, never a miss. */
function joined(before: number, following: number): number {
  return (before * 31 + following) & 0xffff;
}
