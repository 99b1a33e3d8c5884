/** Finds the longest phrase of a table that starts at a place. Linear in the phrase. */
export interface Trie<Value> {
  /** 1 for every UTF-16 unit that some phrase starts with: most of a text is passed over by one look-up. */
  readonly starts: Uint8Array;
  readonly phrases: ReadonlyMap<number, readonly Entry<Value>[]>;
  /** Branches by their first unit, each grown when a text first has it: few reports need many of them. */
  readonly branches: Map<number, Node<Value>>;
}

/** A phrase with what it says, and the endings with which it says something else. */
export type Entry<Value> = readonly [
  phrase: string,
  value: Value,
  endings?: readonly (readonly [ending: string, value: Value])[],
];

/** Most nodes have one child: it stands in `code` and `child`, the others in `more`. */
interface Node<Value> {
  code: number;
  child: Node<Value> | undefined;
  more: Map<number, Node<Value>> | undefined;
  value: Value | undefined;
}

export interface Match<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Of phrases that are given twice the first counts. */
export function buildTrie<Value>(entries: Iterable<Entry<Value>>): Trie<Value> {
  const starts = new Uint8Array(0x10000);
  const phrases = new Map<number, Entry<Value>[]>();
  for (const entry of entries) {
    const first = entry[0].charCodeAt(0);
    if (starts[first] === 1) phrases.get(first)?.push(entry);
    else phrases.set(first, [entry]);
    starts[first] = 1;
  }
  return { starts, phrases, branches: new Map() };
}

/**
 * The longest phrase that starts at `at`. A phrase that ends in a Latin letter must end where a word ends:
 * "m" does not match in "mobile", and no digits go on: "h1" does not match in "h100". `text` is expected in the case of the table (lower case for words).
 */
export function longestMatch<Value>(trie: Trie<Value>, text: string, at: number): Match<Value> | undefined {
  const first = text.charCodeAt(at);
  if (trie.starts[first] !== 1) return undefined;
  let node: Node<Value> | undefined = trie.branches.get(first) ?? grow(trie, first);
  let found: Match<Value> | undefined;
  for (let i = at; node !== undefined; i++) {
    const following = text.charCodeAt(i + 1);
    if (node.value !== undefined && !goesOn(text.charCodeAt(i), following)) {
      found = { end: i + 1, value: node.value };
    }
    node = node.code === following ? node.child : node.more?.get(following);
  }
  return found;
}

/** True when a text in lower case holds a phrase of the table, as whole words where it is Latin. */
export function holds(trie: Trie<unknown>, lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (trie.starts[code] !== 1 || (isLatin(code) && isWordPart(lower.charCodeAt(at - 1)))) continue;
    if (longestMatch(trie, lower, at) !== undefined) return true;
  }
  return false;
}

function isWordPart(code: number): boolean {
  return isLatin(code) || isAsciiDigit(code);
}

function goesOn(last: number, following: number): boolean {
  return (isLatin(last) && isLatin(following)) || (isAsciiDigit(last) && isAsciiDigit(following));
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function grow<Value>(trie: Trie<Value>, first: number): Node<Value> {
  const branch = leaf<Value>();
  for (const [phrase, value, endings] of trie.phrases.get(first) ?? []) {
    const end = grown(branch, phrase, 1, value);
    if (endings !== undefined) for (const [ending, own] of endings) grown(end, ending, 0, own);
  }
  trie.branches.set(first, branch);
  return branch;
}

function grown<Value>(from: Node<Value>, letters: string, at: number, value: Value): Node<Value> {
  let node = from;
  for (let i = at; i < letters.length; i++) node = childOf(node, letters.charCodeAt(i));
  node.value ??= value;
  return node;
}

function childOf<Value>(node: Node<Value>, code: number): Node<Value> {
  const known = node.code === code ? node.child : node.more?.get(code);
  if (known !== undefined) return known;
  const child = leaf<Value>();
  if (node.child === undefined) {
    node.code = code;
    node.child = child;
  } else {
    node.more ??= new Map();
    node.more.set(code, child);
  }
  return child;
}

/** -1 is no UTF-16 unit, so nothing follows; past the end of a text `charCodeAt` gives NaN, which equals nothing. */
function leaf<Value>(): Node<Value> {
  return { code: -1, child: undefined, more: undefined, value: undefined };
}

export function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}
