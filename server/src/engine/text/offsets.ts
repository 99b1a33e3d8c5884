import { countAtHead } from './ordered.ts';
import { firstsOf, lengthOf, partAt } from './parts.ts';

const SIZE = 256;

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
  /** The last offset of each part. */
  readonly #lasts: readonly number[];

  private constructor(parts: readonly Uint32Array[], shifts: readonly number[]) {
    this.#parts = parts;
    this.#shifts = shifts;
    this.#firsts = firstsOf(parts);
    this.#lasts = parts.map((part, i) => (part[part.length - 1] as number) + (shifts[i] as number));
    this.length = lengthOf(parts, this.#firsts);
  }

  static of(offsets: readonly number[]): Offsets {
    const parts = cut(Uint32Array.from(offsets));
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
    const low = countAtHead(this.#lasts, last => last < offset);
    if (low === this.#parts.length) return this.length;
    const part = this.#parts[low] as Uint32Array;
    return (this.#firsts[low] as number) + firstIn(part, offset - (this.#shifts[low] as number));
  }

  /** The entries up to index `kept`, the new ones, and those from index `next`, moved by `by`. */
  spliced(kept: number, between: readonly number[], next: number, by: number): Offsets {
    const from = partAt(this.#firsts, kept);
    const to = partAt(this.#firsts, next);
    const [before, after] = [this.#partAt(from), this.#partAt(to)];
    const head = before.offsets.subarray(0, kept - before.first);
    const tail = after.offsets.subarray(next - after.first);
    const middle = new Uint32Array(head.length + between.length + tail.length);
    middle.set(head);
    add(middle, 0, head.length, before.shift);
    middle.set(between, head.length);
    middle.set(tail, head.length + between.length);
    add(middle, head.length + between.length, middle.length, after.shift + by);
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
      const { offsets, first, shift } = this.#partAt(part);
      all.set(offsets, first);
      add(all, first, first + offsets.length, shift);
    }
    return all;
  }

  #partAt(part: number) {
    return {
      offsets: this.#parts[part] ?? NONE,
      first: this.#firsts[part] ?? 0,
      shift: this.#shifts[part] ?? 0,
    };
  }
}

const NONE = new Uint32Array();

function add(offsets: Uint32Array, from: number, to: number, by: number): void {
  if (by !== 0) for (let i = from; i < to; i++) offsets[i] = (offsets[i] as number) + by;
}

/** Copies, so that a part holds no more memory than its own. */
function cut(offsets: Uint32Array): Uint32Array[] {
  if (offsets.length <= 2 * SIZE) return offsets.length === 0 ? [] : [offsets];
  const parts: Uint32Array[] = [];
  for (let at = 0; at < offsets.length; at += SIZE) parts.push(offsets.slice(at, at + SIZE));
  return parts;
}

function firstIn(sorted: Uint32Array, offset: number): number {
  return countAtHead(sorted, entry => entry < offset);
}
