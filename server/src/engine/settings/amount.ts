import { SCALES } from '../lexicon/scales.ts';

const FACTORS: ReadonlyMap<string, number> = new Map(
  SCALES.flatMap(([words, factor]) => words.split(' ').map(word => [word, factor] as const)),
);
const AMOUNT = /^(\d+(?:,\d{3})*(?:\.\d+)?)\s*(\D*)$/;

/** A number of the settings: as it is, or with a scale word (14.1亿, 335 million). Undefined for anything else. */
export function readAmount(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const parts = typeof value === 'string' ? AMOUNT.exec(value.trim()) : null;
  if (!parts) return undefined;
  const number = Number((parts[1] ?? '').replaceAll(',', ''));
  const word = (parts[2] ?? '').trim().toLowerCase();
  const factor = word === '' ? 1 : FACTORS.get(word);
  return factor === undefined ? undefined : number * factor;
}
