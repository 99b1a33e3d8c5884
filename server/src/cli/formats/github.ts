import type { Severity } from '../../engine/finding.ts';
import type { ReportedFinding } from '../check/report.ts';
import type { Run } from './run.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub shows as annotations beside the lines of a pull request. */
export function toGithub({ reports }: Run): string {
  return reports
    .flatMap(report => report.findings.map(finding => `${annotation(report.path, finding)}\n`))
    .join('');
}

function annotation(path: string, finding: ReportedFinding): string {
  const { start, end } = finding.range;
  const places = [`file=${property(path)}`, `line=${start.line + 1}`, `col=${start.character + 1}`];
  places.push(`endLine=${end.line + 1}`, `endColumn=${end.character + 1}`, `title=${property(finding.rule)}`);
  return `::${COMMANDS[finding.severity]} ${places.join(',')}::${data(finding.message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
