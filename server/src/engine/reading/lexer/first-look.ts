import { ERAS, FISCAL_PREFIXES, INSTANT_PREFIXES } from '../../lexicon/periods.ts';
import type { Trie } from '../../lexicon/trie.ts';
import { CHINESE_NUMERALS } from '../numbers/chinese-number.ts';
import { ENGLISH_NUMBERS, HEDGE_WORDS, NUMBER_WORDS, PERIODS, WORDS } from '../numbers/word-table.ts';
import { MONEY_PREFIX_WORDS } from '../units/units.ts';

/** What may start at a place: one bit for each of what the lexer reads. */
export enum Opening {
  Nothing = 0,
  Money = 1,
  Hedge = 2,
  Number = 4,
  Period = 8,
  Claim = 16,
  Anything = 31,
}

/**
 * What may start at a place, from its first three characters alone. Most of a text is passed over by this one look instead
 * of a walk through every table.
 */
export function openingsAt(lower: string, at: number): number {
  const first = lower.charCodeAt(at);
  if (seen[first] === 0) look(first);
  const two = joined(first, lower.charCodeAt(at + 1));
  const three = joined(two, lower.charCodeAt(at + 2));
  return (alone[first] as number) | (pairs[two] as number) | (triples[three] as number);
}

/** Characters that say enough by themselves: 第一, 数百万, 负3%, 上百家, numerals. */
const SPECIAL = new Set([...`第數数几幾负負上${CHINESE_NUMERALS}`].map(character => character.charCodeAt(0)));

const PREFIXES: readonly (readonly [string, Opening])[] = [
  ...[...ERAS.map(([name]) => name), ...FISCAL_PREFIXES, ...INSTANT_PREFIXES].map(
    prefix => [prefix, Opening.Period] as const,
  ),
  ...['万分之', '萬分之', '半碼', '半码', 'a ', 'half-'].map(prefix => [prefix, Opening.Number] as const),
];
const TABLES: readonly (readonly [Trie<unknown>, Opening])[] = [
  [MONEY_PREFIX_WORDS, Opening.Money],
  [HEDGE_WORDS, Opening.Hedge],
  [NUMBER_WORDS, Opening.Number],
  [ENGLISH_NUMBERS, Opening.Number],
  [PERIODS, Opening.Period],
  [WORDS, Opening.Claim],
];

/** What is known of phrases of one, two and more characters; of each first character it is found out when a text has it. */
const seen = new Uint8Array(0x10000);
const alone = new Uint8Array(0x10000);
const pairs = new Uint8Array(0x10000);
const triples = new Uint8Array(0x10000);

function look(first: number): void {
  seen[first] = 1;
  if (SPECIAL.has(first)) alone[first] = Opening.Anything;
  for (const [prefix, opening] of PREFIXES) if (prefix.charCodeAt(0) === first) add(prefix, opening);
  for (const [table, opening] of TABLES)
    for (const [phrase] of table.phrases.get(first) ?? []) add(phrase, opening);
}

function add(phrase: string, opening: Opening): void {
  const first = phrase.charCodeAt(0);
  const two = joined(first, phrase.charCodeAt(1));
  if (phrase.length === 1) give(alone, first, opening);
  else if (phrase.length === 2) give(pairs, two, opening);
  else give(triples, joined(two, phrase.charCodeAt(2)), opening);
}

function give(table: Uint8Array, place: number, opening: Opening): void {
  table[place] = (table[place] as number) | opening;
}

/** Characters that share a place cost a needless walk, never a miss. */
function joined(before: number, following: number): number {
  return (before * 31 + following) & 0xffff;
}
