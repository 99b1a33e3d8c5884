import type { Finding, Severity } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReportData } from '../syntax/data.ts';
import type { Document, Problem } from '../syntax/document.ts';

/** What is wrong with the shape of the file, as findings of the `schema` and `reference` rules. */
export function problemFindings(
  document: Document,
  data: readonly ReportData[],
  settings: Settings,
): Finding[] {
  const problems = [...document.problems, ...data.flatMap(d => d.problems)];
  return problems.flatMap(p => {
    const severity = settings.rules[p.rule]?.severity ?? defaultSeverity(p.rule);
    return severity === 'off' ? [] : [finding(p, severity)];
  });
}

function defaultSeverity(id: string): Severity {
  return RULES.find(r => r.id === id)?.severity ?? 'error';
}

function finding(p: Problem, severity: Severity): Finding {
  const fixes =
    p.suggestion === undefined
      ? []
      : [
          {
            title: p.suggestion.title,
            kind: 'structure' as const,
            preferred: true as const,
            edits: [{ span: p.span, newText: p.suggestion.newText }],
          },
        ];
  return { rule: p.rule, severity, message: p.message, span: p.span, related: [], fixes };
}
