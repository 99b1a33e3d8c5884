import { SCALES } from '../../lexicon/scales.ts';
import type { DataEnvironment } from '../data.ts';

const WORDS: readonly string[] = SCALES.flatMap(([words]) => words.split(' ')).sort(
  (a, b) => b.length - a.length,
);

/**
 * What bare numbers of a unit are read with: the unit itself, or, of something counted that nobody knows as a unit
 * (億枚, million robots), the scale before it.
 */
export function unitHint(unit: string | undefined, environment: DataEnvironment): string | undefined {
  if (unit === undefined || environment.knowsUnit(unit)) return unit;
  const lower = unit.trim().toLowerCase();
  return WORDS.find(
    word => lower.startsWith(word) && (/[^a-z]$/.test(word) || /^\s/.test(lower.slice(word.length))),
  );
}
