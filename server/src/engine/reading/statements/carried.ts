import type { SpokenPeriod } from './spoken-period.ts';

/** What one sentence hands to the next of its paragraph. */
export interface Carried extends SpokenPeriod {
  subject: readonly string[];
  /** The last sentence that told figures, and its turn. */
  told?: { readonly sentence: number; readonly turn: number };
}

/** What is told behind a remark goes on from what was told before it; behind several it does not. */
export function turnOf({ told }: Carried, sentence: number): number {
  if (told === undefined) return sentence;
  const silent = sentence - told.sentence - 1;
  return told.turn + 1 + Math.max(0, silent - 1);
}
