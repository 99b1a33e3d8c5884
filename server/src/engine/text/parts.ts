/** How many items a part holds when it is made: few enough to be copied with every edit, enough to have few parts. */
const SIZE = 256;

/**
 * A list in parts that its versions share: an edit makes anew only the parts that it falls into. What an edit in a long
 * document costs, in time and in memory to be collected, does not follow the length of the document.
 */
export class Parts<Item> {
  readonly length: number;
  readonly #parts: readonly (readonly Item[])[];
  /** The index of the first item of each part. */
  readonly #firsts: readonly number[];

  private constructor(parts: readonly (readonly Item[])[]) {
    this.#parts = parts;
    this.#firsts = firstsOf(parts);
    this.length = lengthOf(parts, this.#firsts);
  }

  static of<Item>(items: readonly Item[]): Parts<Item> {
    return new Parts(cut(items));
  }

  at(index: number): Item | undefined {
    const part = partAt(this.#firsts, index);
    return this.#parts[part]?.[index - (this.#firsts[part] as number)];
  }

  slice(from: number, to: number): Item[] {
    const items: Item[] = [];
    for (let part = partAt(this.#firsts, from); part < this.#parts.length; part++) {
      const first = this.#firsts[part] as number;
      if (first >= to) break;
      items.push(...(this.#parts[part] as readonly Item[]).slice(Math.max(0, from - first), to - first));
    }
    return items;
  }

  /** The items before `kept`, the new ones, and the items from `next`. */
  spliced(kept: number, between: readonly Item[], next: number): Parts<Item> {
    const from = partAt(this.#firsts, kept);
    const to = partAt(this.#firsts, next);
    const before = this.slice(this.#firsts[from] ?? 0, kept);
    const after = this.slice(next, this.#firsts[to + 1] ?? this.length);
    const middle = cut([...before, ...between, ...after]);
    return new Parts([...this.#parts.slice(0, from), ...middle, ...this.#parts.slice(to + 1)]);
  }

  /** How many items both lists start with, and end with after those: parts that they share are not looked into. */
  agreement(other: Parts<Item>): { readonly head: number; readonly tail: number } {
    const most = Math.min(this.length, other.length);
    const ours = this.#parts;
    const theirs = other.#parts;
    let head = 0;
    for (let part = 0; part < ours.length && ours[part] === theirs[part]; part++)
      head += (ours[part] as readonly Item[]).length;
    while (head < most && this.at(head) === other.at(head)) head++;
    let tail = 0;
    for (let back = 1; back <= ours.length && ours.at(-back) === theirs.at(-back); back++) {
      const { length } = ours.at(-back) as readonly Item[];
      if (tail + length > most - head) break;
      tail += length;
    }
    while (tail < most - head && this.at(this.length - 1 - tail) === other.at(other.length - 1 - tail))
      tail++;
    return { head, tail };
  }

  *[Symbol.iterator](): Generator<Item, void> {
    for (const part of this.#parts) yield* part;
  }
}

function cut<Item>(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= 2 * SIZE) return items.length === 0 ? [] : [items];
  const parts: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += SIZE) parts.push(items.slice(at, at + SIZE));
  return parts;
}

/** For each part the index of its first item in the whole. */
export function firstsOf(parts: readonly { readonly length: number }[]): number[] {
  const firsts = new Array<number>(parts.length);
  let first = 0;
  for (let part = 0; part < parts.length; part++) {
    firsts[part] = first;
    first += (parts[part] as { readonly length: number }).length;
  }
  return firsts;
}

export function lengthOf(parts: readonly { readonly length: number }[], firsts: readonly number[]): number {
  return parts.length === 0 ? 0 : (firsts.at(-1) as number) + (parts.at(-1)?.length as number);
}

/** The part that an index falls into; the last one for those behind the end. */
export function partAt(firsts: readonly number[], index: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
