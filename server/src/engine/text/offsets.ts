import { firstsOf, lengthOf, partAt } from './parts.ts';

const SIZE = 1024;

/**
 * Offsets in order, in columns of numbers that versions share: behind an edit a whole part moves by one number, and only
 * the part that the edit falls into is made anew.
 */
export class Offsets {
  readonly length: number;
  readonly #parts: readonly Uint32Array[];
  /** The index of the first offset of each part. */
  readonly #firsts: readonly number[];
  /** What is added to all offsets of a part. */
  readonly #shifts: readonly number[];

  private constructor(parts: readonly Uint32Array[], shifts: readonly number[]) {
    this.#parts = parts;
    this.#shifts = shifts;
    this.#firsts = firstsOf(parts);
    this.length = lengthOf(parts, this.#firsts);
  }

  static of(offsets: readonly number[]): Offsets {
    const parts = cut(offsets);
    return new Offsets(parts, new Array<number>(parts.length).fill(0));
  }

  /** Undefined before the first and behind the last. */
  at(index: number): number | undefined {
    const part = partAt(this.#firsts, index);
    const offset = this.#parts[part]?.[index - (this.#firsts[part] as number)];
    return offset === undefined ? undefined : offset + (this.#shifts[part] as number);
  }

  /** The index of the first entry that is at least `offset`; as many as there are when none is. */
  firstAtLeast(offset: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#last(middle) < offset) low = middle + 1;
      else high = middle;
    }
    if (low === this.#parts.length) return this.length;
    const part = this.#parts[low] as Uint32Array;
    return (this.#firsts[low] as number) + firstIn(part, offset - (this.#shifts[low] as number));
  }

  /** The entries up to index `kept`, the new ones, and those from index `next`, moved by `by`. */
  spliced(kept: number, between: readonly number[], next: number, by: number): Offsets {
    const from = partAt(this.#firsts, kept);
    const to = partAt(this.#firsts, next);
    const middle: number[] = [];
    for (let i = this.#firsts[from] ?? 0; i < kept; i++) middle.push(this.at(i) as number);
    for (const offset of between) middle.push(offset);
    const end = this.#firsts[to + 1] ?? this.length;
    for (let i = next; i < end; i++) middle.push((this.at(i) as number) + by);
    const parts = cut(middle);
    return new Offsets(
      [...this.#parts.slice(0, from), ...parts, ...this.#parts.slice(to + 1)],
      [...this.#shifts.slice(0, from), ...parts.map(() => 0), ...this.#shifts.slice(to + 1).map(s => s + by)],
    );
  }

  *[Symbol.iterator](): Generator<number, void> {
    yield* this.toArray();
  }

  toArray(): Uint32Array {
    const all = new Uint32Array(this.length);
    for (let part = 0; part < this.#parts.length; part++) {
      const [first, shift] = [this.#firsts[part] as number, this.#shifts[part] as number];
      all.set(this.#parts[part] as Uint32Array, first);
      if (shift !== 0) {
        const end = first + (this.#parts[part]?.length as number);
        for (let i = first; i < end; i++) all[i] = (all[i] as number) + shift;
      }
    }
    return all;
  }

  #last(part: number): number {
    return (this.#parts[part]?.at(-1) as number) + (this.#shifts[part] as number);
  }
}

function cut(offsets: readonly number[]): Uint32Array[] {
  const parts: Uint32Array[] = [];
  const size = offsets.length <= 2 * SIZE ? 2 * SIZE : SIZE;
  for (let at = 0; at < offsets.length; at += size)
    parts.push(Uint32Array.from(offsets.slice(at, at + size)));
  return parts;
}

function firstIn(sorted: Uint32Array, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
