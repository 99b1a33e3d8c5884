import { count } from '../check/report.ts';
import type { Run } from './run.ts';

/** The format of `ticktie check --format json`, version 1. Keys are added in later versions, never changed. */
export function toJson({ reports }: Run): string {
  const counts = count(reports);
  const result = {
    version: 1,
    files: reports.map(({ path, findings }) => ({
      path,
      findings: findings.map(({ rule, severity, message, range, related, fixes }) => ({
        rule,
        severity,
        message,
        range,
        related,
        fixes: fixes.map(({ title, edits }) => ({ title, edits })),
      })),
    })),
    summary: {
      files: reports.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
    },
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
