import type { FileReport } from '../check/report.ts';

/** What a run found, for the formats to print. */
export interface Run {
  readonly reports: readonly FileReport[];
  /** Findings that the baseline left out. */
  readonly known: number;
  /** Baseline entries that no longer occur. */
  readonly gone: number;
  readonly milliseconds: number;
}
