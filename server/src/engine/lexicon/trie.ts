/** Finds the longest phrase of a table that starts at a place. Linear in the phrase; built once when the module loads. */
export interface Trie<Value> {
  readonly root: Node<Value>;
  /** 1 for every UTF-16 unit that some phrase starts with: most of a text is passed over by one look-up. */
  readonly starts: Uint8Array;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value: Value | undefined;
}

export interface Match<Value> {
  readonly end: number;
  readonly value: Value;
}

export function buildTrie<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Trie<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined };
  const starts = new Uint8Array(0x10000);
  for (const [phrase, value] of entries) {
    starts[phrase.charCodeAt(0)] = 1;
    let node = root;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return { root, starts };
}

/**
 * The longest phrase that starts at `at`. A phrase that ends in a Latin letter must end where a word ends:
 * "m" does not match in "mobile". `text` is expected in the case of the table (lower case for words).
 */
export function longestMatch<Value>(trie: Trie<Value>, text: string, at: number): Match<Value> | undefined {
  if (trie.starts[text.charCodeAt(at)] !== 1) return undefined;
  let node = trie.root;
  let found: Match<Value> | undefined;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = node.next.get(code);
    if (next === undefined) break;
    node = next;
    if (node.value !== undefined && !(isLatin(code) && isLatin(text.charCodeAt(i + 1)))) {
      found = { end: i + 1, value: node.value };
    }
  }
  return found;
}

export function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}
