import { dirname, relative, resolve } from 'node:path';
import { slashes } from '../files/paths.ts';
import { type Outcome, reasonOf } from '../outcome.ts';
import type { FileReport, ReportedFinding } from './report.ts';

/**
 * Findings that are known and accepted. One is known by its file, rule and message: the message holds the arithmetic,
 * so it outlives edits elsewhere in the file and comes back when a figure changes.
 */
export interface Baseline {
  readonly version: 1;
  /** By path relative to the baseline's own folder. */
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

export interface BaselineEntry {
  readonly rule: string;
  readonly message: string;
  readonly count: number;
}

export interface Compared {
  readonly reports: readonly FileReport[];
  /** Findings that were left out. */
  readonly known: number;
  /** Entries of the checked files that no longer occur. */
  readonly gone: number;
}

export function baselineOf(reports: readonly FileReport[], place: BaselinePlace): Baseline {
  const entries = reports
    .filter(report => report.findings.length > 0 && !report.unreadable)
    .map(report => [baselinePath(report.path, place), entriesOf(report.findings)] as const);
  return { version: 1, files: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Where a baseline is kept, and the working folder that the reports' paths are relative to. */
export interface BaselinePlace {
  readonly file: string;
  readonly cwd: string;
}

export function readBaseline(text: string): Outcome<Baseline> {
  try {
    const data: unknown = JSON.parse(text);
    if (isBaseline(data)) return { value: data };
    return { refusal: 'it is not a baseline of this version; write a new one with --write-baseline' };
  } catch (error) {
    return { refusal: reasonOf(error) };
  }
}

/** Leaves out the findings that the baseline knows, as often as it knows them. */
export function withoutKnown(
  reports: readonly FileReport[],
  baseline: Baseline,
  place: BaselinePlace,
): Compared {
  let known = 0;
  let gone = 0;
  const compared = reports.map(report => {
    const left = new Map<string, number>();
    for (const entry of baseline.files[baselinePath(report.path, place)] ?? []) {
      left.set(identity(entry), entry.count);
    }
    const findings = report.findings.filter(finding => {
      const count = left.get(identity(finding)) ?? 0;
      if (count === 0) return true;
      left.set(identity(finding), count - 1);
      known++;
      return false;
    });
    for (const count of left.values()) gone += count;
    return { ...report, findings };
  });
  return { reports: compared, known, gone };
}

/** What makes a finding the same one after an edit elsewhere in its file. */
export function identity(finding: Pick<ReportedFinding, 'rule' | 'message'>): string {
  return `${finding.rule}\n${finding.message}`;
}

function entriesOf(findings: readonly ReportedFinding[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, message } of findings) {
    const key = identity({ rule, message });
    entries.set(key, { rule, message, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

function baselinePath(path: string, place: BaselinePlace): string {
  return slashes(relative(dirname(resolve(place.cwd, place.file)), resolve(place.cwd, path)));
}

function isBaseline(data: unknown): data is Baseline {
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.files)) return false;
  return Object.values(data.files).every(entries => Array.isArray(entries) && entries.every(isEntry));
}

function isEntry(data: unknown): boolean {
  return (
    isRecord(data) &&
    typeof data.rule === 'string' &&
    typeof data.message === 'string' &&
    typeof data.count === 'number'
  );
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
