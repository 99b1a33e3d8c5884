/** Offsets in order, as columns of numbers: moving all behind an edit is one pass over memory, and makes no objects. */
export type Offsets = Uint32Array;

/** The first entry that is at least `offset`; as many as there are when none is. */
export function firstAtLeast(offsets: Offsets, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The old entries up to index `kept`, the new ones, and the old ones from index `next`, moved by `by`. */
export function spliced(
  old: Offsets,
  kept: number,
  between: readonly number[],
  next: number,
  by: number,
): Offsets {
  const to = kept + between.length;
  const out = new Uint32Array(to + old.length - next);
  out.set(old.subarray(0, kept));
  out.set(between, kept);
  if (by === 0) out.set(old.subarray(next), to);
  else for (let i = next; i < old.length; i++) out[to + i - next] = (old[i] as number) + by;
  return out;
}
