import { ERAS, FISCAL_PREFIXES, INSTANT_PREFIXES } from '../../lexicon/periods.ts';
import { buildTrie, longestMatch } from '../../lexicon/trie.ts';
import { isDigit } from '../numbers/chars.ts';
import { PERIODS } from '../numbers/word-table.ts';
import type { PeriodToken } from '../tokens.ts';
import { readEra } from './eras.ts';
import { readFiscal, readYear } from './period-reader.ts';

type YearPrefix = 'fiscal' | 'instant' | { readonly before: number };

const YEAR_PREFIXES = buildTrie<YearPrefix>([
  ...FISCAL_PREFIXES.map(word => [word, 'fiscal'] as const),
  ...INSTANT_PREFIXES.map(word => [word, 'instant'] as const),
  ...ERAS.map(([name, before]) => [name, { before }] as const),
]);

/** A year behind a word that tells of what calendar it is, or that its end is meant: FY2023, 民國112年, "end of June 2023". */
export function readPrefixedYear(lower: string, at: number): PeriodToken | undefined {
  const found = longestMatch(YEAR_PREFIXES, lower, at);
  if (found === undefined) return undefined;
  if (found.value === 'fiscal') return readFiscal(lower, at, found.end);
  return found.value === 'instant'
    ? readEnd(lower, at, found.end)
    : readEra(lower, at, found.end, found.value.before);
}

function readEnd(lower: string, start: number, at: number): PeriodToken | undefined {
  const month = longestMatch(PERIODS, lower, at);
  if (month?.value.part?.[1] === 1 && month.value.instant !== true)
    return { type: 'period', start, end: month.end, part: month.value.part, instant: true };
  const y = isDigit(lower.charCodeAt(at)) ? readYear(lower, at) : undefined;
  if (y?.period === undefined || y.isSpan) return undefined;
  return { ...y, start, period: { start: y.period.end - 1, end: y.period.end, instant: true } };
}
