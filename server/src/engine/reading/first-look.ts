import { FISCAL_PREFIXES, INSTANT_PREFIXES } from '../lexicon/periods.ts';
import type { Trie } from '../lexicon/trie.ts';
import { CHINESE_NUMERALS } from './chinese-number.ts';
import { MONEY_PREFIX_WORDS } from './units.ts';
import { ENGLISH_NUMBERS, HEDGE_WORDS, NUMBER_WORDS, PERIODS, WORDS } from './word-table.ts';

/**
 * Whether anything that the lexer knows may start at a place, from its first two characters alone. Most of a text is
 * passed over by this one look instead of a walk through every table.
 */
export function mayStartWord(lower: string, at: number): boolean {
  const first = lower.charCodeAt(at);
  return ALONE[first] === 1 || PAIRS[pair(first, lower.charCodeAt(at + 1))] === 1;
}

/** Characters that say enough by themselves: 第一, 数百万, 负3%, 上百家, numerals. */
const SPECIAL = `第数數几幾负負上${CHINESE_NUMERALS}`;

const ALONE = new Uint8Array(0x10000);
const PAIRS = new Uint8Array(0x10000);

for (const character of SPECIAL) ALONE[character.charCodeAt(0)] = 1;
for (const prefix of [...FISCAL_PREFIXES, ...INSTANT_PREFIXES, '万分之', '萬分之']) add(prefix);
const tables: readonly Trie<unknown>[] = [
  MONEY_PREFIX_WORDS,
  HEDGE_WORDS,
  NUMBER_WORDS,
  ENGLISH_NUMBERS,
  PERIODS,
  WORDS,
];
for (const table of tables)
  for (const entries of table.phrases.values()) for (const [phrase] of entries) add(phrase);

function add(phrase: string): void {
  if (phrase.length === 1) ALONE[phrase.charCodeAt(0)] = 1;
  else PAIRS[pair(phrase.charCodeAt(0), phrase.charCodeAt(1))] = 1;
}

/** Pairs that share a place cost a needless walk, never a miss. */
function pair(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
