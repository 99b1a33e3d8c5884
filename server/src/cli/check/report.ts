import type { FixKind, Severity } from '../../engine/finding.ts';
import type { Position } from '../../engine/text/lines.ts';
import type { Excerpt } from '../terminal/excerpt.ts';

/** What a run has to say, as plain data that can cross to another thread and that every format prints. */
export interface FileReport {
  /** As printed: relative to the working folder, forward slashes. */
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  /** How many figures were read. */
  readonly figures: number;
  /** The file or folder could not be read at all; its one finding says why. */
  readonly unreadable: boolean;
  /** Fixes that were written to the file. */
  readonly fixed: number;
  /** Ticktie's own faults while checking it. */
  readonly faults: readonly string[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly ReportedPlace[];
  readonly fixes: readonly ReportedFix[];
  /** The source line; undefined where there is no source. */
  readonly excerpt?: Excerpt;
}

/** Lines and UTF-16 units from 0, end exclusive, as in LSP. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportedPlace {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly { readonly path: string; readonly range: Range; readonly newText: string }[];
}

export type Counts = Readonly<Record<Severity, number>>;

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The report of a file or folder that cannot be read or written: one finding, at its beginning. */
export function unreadableReport(path: string, message: string): FileReport {
  const finding: ReportedFinding = {
    rule: 'reference/missing-file',
    severity: 'error',
    message,
    range: NOWHERE,
    related: [],
    fixes: [],
  };
  return { path, findings: [finding], figures: 0, unreadable: true, fixed: 0, faults: [] };
}

/** The report of a file that Ticktie itself stumbled over. */
export function faultyReport(path: string, fault: string): FileReport {
  return { path, findings: [], figures: 0, unreadable: false, fixed: 0, faults: [fault] };
}

export function count(reports: readonly FileReport[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const report of reports) for (const finding of report.findings) counts[finding.severity]++;
  return counts;
}

/** Whether a finding of this severity is at or above the threshold. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
