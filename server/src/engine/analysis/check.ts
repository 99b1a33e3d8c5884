import type { Finding, Severity, SeveritySetting } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import type { Draft, Rule, RuleContext } from '../rules/rule.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';

/** A draft with its rule, still in the coordinates of what the rule was given. */
export interface Checked {
  readonly rule: string;
  readonly severity: Severity;
  readonly draft: Draft;
}

type Scope = Rule['scope'];
type Subject<S extends Scope> = Parameters<Extract<Rule, { scope: S }>['check']>[0];

/** Runs the rules of one scope on one subject. A rule that throws is one fault; the others still run. */
export function check<S extends Scope>(scope: S, subject: Subject<S>, settings: Settings, faults: string[]): Checked[] {
  const checked: Checked[] = [];
  for (const rule of RULES) {
    if (rule.scope !== scope) continue;
    const severity = severityOf(rule, settings);
    if (severity === 'off') continue;
    const context: RuleContext = { settings, options: settings.rules[rule.id]?.options ?? {} };
    try {
      const drafts = (rule.check as (subject: Subject<S>, context: RuleContext) => readonly Draft[])(subject, context);
      for (const draft of drafts) checked.push({ rule: rule.id, severity: settle(severity, draft.severity, settings, rule.id), draft });
    } catch (fault) {
      faults.push(`${rule.id}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
    }
  }
  return checked;
}

function severityOf(rule: Rule, settings: Settings): SeveritySetting {
  return settings.rules[rule.id]?.severity ?? (rule.optIn ? 'off' : rule.severity);
}

/** A finding of lower certainty keeps its lower severity, unless the user has set one for the rule. */
function settle(severity: Severity, own: Severity | undefined, settings: Settings, id: string): Severity {
  return own === undefined || settings.rules[id]?.severity !== undefined ? severity : own;
}

/** The finding in the coordinates of the file. */
export function placed(c: Checked, by: number): Finding {
  const move = (s: Span): Span => ({ start: s.start + by, end: s.end + by });
  return {
    rule: c.rule,
    severity: c.severity,
    message: c.draft.message,
    span: move(c.draft.span),
    related: c.draft.related.map((r) => ({ span: move(r.span), message: r.message })),
    fixes: c.draft.fixes.map((f) => ({
      title: f.title,
      kind: f.kind,
      ...(f.preferred && { preferred: f.preferred }),
      edits: f.edits.map((e) => ({ span: move(e.span), newText: e.newText })),
    })),
  };
}
