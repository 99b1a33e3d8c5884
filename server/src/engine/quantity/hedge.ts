import type { Hedge } from './figure.ts';
import { EVERYTHING, type Interval } from './interval.ts';

/** What a number says before any hedge: its value, the step of its last place, and how many zeros it ends in. */
export interface WrittenValue {
  readonly value: number;
  /** One unit in the last written place; 0 when exact. */
  readonly step: number;
  /** The step that the trailing zeros suggest: 3500 → 100 steps. Equal to `step` when there are none. */
  readonly looseStep: number;
}

/** [INT]: half a step either way, ends closed, as conventional rounding allows. */
export function writtenInterval(w: WrittenValue): Interval {
  return { low: w.value - w.step / 2, high: w.value + w.step / 2 };
}

/**
 * [HEDGE]: what the blurred number allows. R = max(U, min(U_L/2, 5 % of x)), so that 约10 % is ±1 point and
 * 约3500 亿 is ±50 亿. One-sided hedges keep the rounding of the number itself on their closed side.
 */
export function hedgedInterval(w: WrittenValue, hedge: Hedge | undefined): Interval {
  const plain = writtenInterval(w);
  const { value, step, looseStep } = w;
  const size = Math.abs(value);
  switch (hedge) {
    case undefined:
      return plain;
    case 'about': {
      const reach = Math.max(step, Math.min(looseStep / 2, size * 0.05));
      return { low: value - reach, high: value + reach };
    }
    case 'nearly':
      return { low: value - Math.max(size * 0.1, step / 2), high: plain.high };
    case 'below':
      return { low: Number.NEGATIVE_INFINITY, high: plain.high };
    case 'over':
    case 'atLeast':
      return { low: plain.low, high: Number.POSITIVE_INFINITY };
    case 'odd':
      return { low: value, high: value + looseStep };
    case 'atMost':
      return { low: Number.NEGATIVE_INFINITY, high: plain.high };
    case 'vague':
      return EVERYTHING;
  }
}

/** The step of the last digit that is not a trailing zero of the whole part: 3,500 with step 1 → 100. */
export function looseStep(written: string, step: number): number {
  if (written.includes('.')) return step;
  let zeros = 0;
  while (zeros < written.length - 1 && written[written.length - 1 - zeros] === '0') zeros++;
  return step * 10 ** zeros;
}

/**
 * What a one-sided hedge means in practice: "over 13 trillion" is 13-point-something, not 90. The open side is cut at
 * one step (or 5 %) beyond the number; `hard` is what the hedge allows. Contradictions that need this cut are warnings, never errors.
 */
export function likelyInterval(w: WrittenValue, hedge: Hedge | undefined, hard: Interval): Interval {
  const reach = Math.max(w.step, Math.abs(w.value) * 0.05);
  if (hedge === 'over') return { low: hard.low, high: w.value + reach };
  if (hedge === 'below') return { low: w.value - reach, high: hard.high };
  return hard;
}
