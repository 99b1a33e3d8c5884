import type { WordKind } from '../../lexicon/claim-words.ts';
import type { Token } from '../tokens.ts';

export type WordSet = ReadonlySet<WordKind>;

/** The kinds of the words among tokens. Texts hold few different sets: equal ones are one object. */
export function wordSet(tokens: readonly Token[], from = 0, to = tokens.length): WordSet {
  let key = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'word') continue;
    const bit = bitOf(token.kind);
    if (Math.floor(key / bit) % 2 === 0) key += bit;
  }
  let set = sets.get(key);
  if (set === undefined) {
    set = setOf(tokens, from, to);
    sets.set(key, set);
  }
  return set;
}

/** By the sum of the bits of their kinds; a double holds 53. */
const sets = new Map<number, WordSet>();
const bits = new Map<WordKind, number>();

function bitOf(kind: WordKind): number {
  let bit = bits.get(kind);
  if (bit === undefined) {
    bit = 2 ** bits.size;
    bits.set(kind, bit);
  }
  return bit;
}

function setOf(tokens: readonly Token[], from: number, to: number): WordSet {
  const set = new Set<WordKind>();
  for (const token of tokens.slice(from, to)) if (token.type === 'word') set.add(token.kind);
  return set;
}
