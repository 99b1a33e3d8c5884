import { countAtHead } from './ordered.ts';
import type { Span } from './span.ts';

/** What was left out of a text: where in the rest each stretch stood, in order, and how long it and all before it are. */
export interface Omitted {
  readonly at: readonly number[];
  readonly total: readonly number[];
}

/** A stretch to leave out, with what stands in its place: something shorter. */
export interface Cut extends Span {
  readonly fill: string;
}

/** A text without some stretches, which are in order and apart. */
export function without(text: string, cuts: readonly Cut[]): { text: string; omitted: Omitted } {
  const at: number[] = [];
  const total: number[] = [];
  let rest = '';
  let from = 0;
  let gone = 0;
  for (const { start, end, fill } of cuts) {
    rest += text.slice(from, start) + fill;
    from = end;
    gone += end - start - fill.length;
    at.push(rest.length);
    total.push(gone);
  }
  return { text: rest + text.slice(from), omitted: { at, total } };
}

/** Where a stretch of the rest stands in the whole text: as narrow as can be, so that a figure in bold is placed within its marks. */
export function inWhole({ at, total }: Omitted, { start, end }: Span): Span {
  const from = start + goneBefore(at, total, start + 1);
  return { start: from, end: Math.max(from, end + goneBefore(at, total, end)) };
}

/** How much was left out at places below one. */
function goneBefore(at: readonly number[], total: readonly number[], place: number): number {
  return total[countAtHead(at, gone => gone < place) - 1] ?? 0;
}
