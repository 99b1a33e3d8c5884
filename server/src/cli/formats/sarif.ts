import type { Severity } from '../../engine/finding.ts';
import { pageOf, RULES } from '../../engine/rules/index.ts';
import type { Rule } from '../../engine/rules/rule.ts';
import { identity } from '../check/baseline.ts';
import type { FileReport, Range, ReportedFinding, ReportedFix } from '../check/report.ts';
import { version } from '../version.ts';
import type { Run } from './run.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, as code scanning services read it; paths are relative to the working folder. */
export async function toSarif({ reports }: Run): Promise<string> {
  const { createHash } = await import('node:crypto');
  const fingerprint = (finding: ReportedFinding) =>
    createHash('sha256').update(identity(finding)).digest('hex').slice(0, 32);
  const ids = usedRules(reports);
  const faults = reports.flatMap(({ path, faults }) => faults.map(fault => `${path}: ${fault}`));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Ticktie', semanticVersion: version, rules: ids.map(ruleMetadata) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: faults.length === 0,
            toolExecutionNotifications: faults.map(text => ({ level: 'error', message: { text } })),
          },
        ],
        artifacts: reports.map(({ path }) => ({ location: artifact(path) })),
        results: reports.flatMap(report =>
          report.findings.map(finding => ({
            ...result(report, finding, ids),
            partialFingerprints: { 'ruleAndMessage/v1': fingerprint(finding) },
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** Every rule that there is, and those that only this program's reading of files can raise. */
function usedRules(reports: readonly FileReport[]): readonly string[] {
  const raised = reports.flatMap(report => report.findings.map(({ rule }) => rule));
  return [...new Set([...RULES.map(({ id }) => id), ...raised])];
}

function ruleMetadata(id: string) {
  const rule: Rule | undefined = RULES.find(candidate => candidate.id === id);
  const page = pageOf(id);
  return {
    id,
    ...(rule
      ? {
          shortDescription: { text: rule.summary },
          defaultConfiguration: { enabled: rule.optIn !== true, level: LEVELS[rule.severity] },
        }
      : {}),
    ...(page === undefined ? {} : { help: { text: page, markdown: page } }),
  };
}

function result({ path }: FileReport, finding: ReportedFinding, ids: readonly string[]) {
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [location(path, finding.range)],
    relatedLocations: finding.related.map((place, id) => ({
      id,
      ...location(place.path, place.range),
      message: { text: place.message },
    })),
    fixes: finding.fixes.map(fix),
  };
}

function fix({ title, edits }: ReportedFix) {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    description: { text: title },
    artifactChanges: paths.map(path => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter(edit => edit.path === path)
        .map(({ range, newText }) => ({
          deletedRegion: region(range),
          insertedContent: { text: newText },
        })),
    })),
  };
}

function location(path: string, range: Range) {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
}

function artifact(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** SARIF counts lines and columns from 1. */
function region({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
