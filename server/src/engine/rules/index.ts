import { absDeltaMismatch } from './growth/abs-delta-mismatch.ts';
import { cagrMismatch } from './growth/cagr-mismatch.ts';
import { cagrYears } from './growth/cagr-years.ts';
import { directionMismatch } from './growth/direction-mismatch.ts';
import { multipleMismatch } from './growth/multiple-mismatch.ts';
import { percentVsPp } from './growth/percent-vs-pp.ts';
import { ppDeltaMismatch } from './growth/pp-delta-mismatch.ts';
import { PAGES } from './pages.ts';
import { simpleAverageAsCompound } from './growth/simple-average-as-compound.ts';
import { qoqMismatch, yoyMismatch } from './growth/yoy-mismatch.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, in the order of their pages. */
export const RULES: readonly Rule[] = [
  cagrMismatch,
  cagrYears,
  simpleAverageAsCompound,
  yoyMismatch,
  qoqMismatch,
  directionMismatch,
  absDeltaMismatch,
  ppDeltaMismatch,
  percentVsPp,
  multipleMismatch,
];

/** The rule's page in Markdown; undefined for an id that no rule has. */
export function pageOf(id: string): string | undefined {
  return PAGES.get(id);
}
