import { longestMatch } from '../../lexicon/trie.ts';
import { ENGLISH_NUMBERS } from './word-table.ts';

/** A number spelled out, before any scale from a million up: "two and a half", "one hundred and twenty", "three thousand five hundred". */
export interface EnglishNumeral {
  readonly end: number;
  readonly value: number;
  /** The last place that was said. */
  readonly step: number;
}

export function readEnglishNumeral(lower: string, at: number): EnglishNumeral | undefined {
  const first = readHundreds(lower, at);
  if (first === undefined) return undefined;
  const half = readHalf(lower, first);
  if (half !== undefined) return half;
  // "two thousand" alone is left to the reader of scales, as "two million" is.
  const thousand = wordAt(lower, first.end, 'thousand');
  if (thousand === undefined) return first;
  const and = / (?:and )?/y;
  and.lastIndex = thousand;
  const rest = and.test(lower) ? readHundreds(lower, and.lastIndex) : undefined;
  if (rest === undefined || wordAt(lower, rest.end, 'thousand') !== undefined) return first;
  return { end: rest.end, value: first.value * 1000 + rest.value, step: rest.step };
}

/** "seven", "two hundred", "two hundred and fifty". */
function readHundreds(lower: string, at: number): EnglishNumeral | undefined {
  const found = longestMatch(ENGLISH_NUMBERS, lower, at);
  if (found === undefined) return undefined;
  const whole = wholeHundreds(lower, found);
  const and = / and /y;
  and.lastIndex = whole.end;
  const rest =
    whole.value >= 100 && and.test(lower) ? longestMatch(ENGLISH_NUMBERS, lower, and.lastIndex) : undefined;
  // "between one hundred and two hundred"
  if (rest === undefined || rest.value >= 100 || wordAt(lower, rest.end, 'hundred') !== undefined)
    return whole;
  return { end: rest.end, value: whole.value + rest.value, step: 1 };
}

function wholeHundreds(lower: string, { end, value }: { end: number; value: number }): EnglishNumeral {
  const hundred = value < 100 ? wordAt(lower, end, 'hundred') : undefined;
  return hundred === undefined ? { end, value, step: 1 } : { end: hundred, value: value * 100, step: 100 };
}

const HALVES = [
  [' and a half', 0.5],
  [' and one half', 0.5],
  [' and a quarter', 0.25],
  [' and three quarters', 0.75],
] as const;

function readHalf(lower: string, whole: EnglishNumeral): EnglishNumeral | undefined {
  const part = HALVES.find(([words]) => lower.startsWith(words, whole.end));
  return part && { end: whole.end + part[0].length, value: whole.value + part[1], step: 0.5 };
}

function wordAt(lower: string, at: number, word: string): number | undefined {
  const end = at + 1 + word.length;
  return lower.startsWith(` ${word}`, at) && !/[a-z]/.test(lower[end] ?? ' ') ? end : undefined;
}
