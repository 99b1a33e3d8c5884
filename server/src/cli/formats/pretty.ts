import type { Severity } from '../../engine/finding.ts';
import { type Counts, count, type FileReport, type ReportedFinding, SEVERITIES } from '../check/report.ts';
import { type Palette, palette } from '../terminal/colours.ts';
import { drawExcerpt } from '../terminal/excerpt.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { withoutControls } from '../terminal/width.ts';
import type { Run } from './run.ts';

const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
  hint: ['hint', 'hints'],
};

/** For people: each finding with its place, its arithmetic, the line it is in, and the figures it was compared with. */
export function toPretty({ reports }: Run, terminal: Terminal): string {
  const paint = palette(terminal);
  return reports
    .flatMap(report => report.findings.map(finding => block(report.path, finding, paint, terminal.columns)))
    .join('');
}

/** The last line: "2 errors, 1 warning in 3 files (214 figures, 0.1 s)". */
export function summaryLine(run: Run): string {
  const files = plural(run.reports.length, 'file', 'files');
  const figures = run.reports.reduce((sum, report) => sum + report.figures, 0);
  const fixed = run.reports.reduce((sum, report) => sum + report.fixed, 0);
  const notes = [plural(figures, 'figure', 'figures'), seconds(run.milliseconds)];
  if (fixed > 0) notes.push(`${fixed} fixed`);
  if (run.known > 0) notes.push(`${run.known} in the baseline`);
  if (run.gone > 0) notes.push(`${run.gone} of the baseline no longer found`);
  return `${found(count(run.reports))} in ${files} (${notes.join(', ')})\n`;
}

function found(counts: Counts): string {
  const named = SEVERITIES.filter(severity => counts[severity] > 0).map(severity =>
    plural(counts[severity], ...NOUNS[severity]),
  );
  return named.length === 0 ? 'No contradictions' : named.join(', ');
}

function block(path: string, finding: ReportedFinding, paint: Palette, columns: number): string {
  const place = paint.bold(withoutControls(at(path, finding.range.start)));
  const severity = paint.severity(finding.severity, finding.severity);
  const lines = [
    `${place} ${severity} ${withoutControls(finding.message)} ${paint.dim(finding.rule)}`,
    ...excerptLines(finding, paint, columns),
    ...finding.related.map(
      related =>
        `    ${paint.dim(withoutControls(at(related.path, related.range.start)))} ${withoutControls(related.message)}`,
    ),
  ];
  return `${lines.join('\n')}\n\n`;
}

function excerptLines(finding: ReportedFinding, paint: Palette, columns: number): string[] {
  if (!finding.excerpt || finding.excerpt.text.trim() === '') return [];
  const number = String(finding.range.start.line + 1);
  const margin = ' '.repeat(number.length);
  const [source, carets] = drawExcerpt(finding.excerpt, Math.max(40, columns - number.length - 5));
  return [
    `  ${paint.dim(`${number} |`)} ${source}`,
    `  ${paint.dim(`${margin} |`)} ${paint.severity(finding.severity, carets)}`,
  ];
}

/** As editors and terminals link it: path, line and column from 1. */
function at(path: string, position: FileReport['findings'][number]['range']['start']): string {
  return `${path}:${position.line + 1}:${position.character + 1}`;
}

function plural(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
