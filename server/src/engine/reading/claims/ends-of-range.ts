import { RANGES_FROM } from '../../lexicon/ranges.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from '../statements/statements.ts';

/** How far before the first end the words stand that say that something ranges. */
const REACH = 24;

/** "a density ranging from 7 on Skarra to 2,904", "forecasts whose range went from 49.8 to 51.0": the upper end, which is no level. */
export function isEndOfRange({ changes, text }: BlockReading, statement: Statement): boolean {
  const from = changes.find(c => c.to === statement)?.from?.figure.span.start;
  return from !== undefined && RANGES_FROM.test(text.slice(Math.max(0, from - REACH), from));
}
