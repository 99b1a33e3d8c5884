import type { Finding, Severity, SeveritySetting } from '../finding.ts';
import { type Cue, mayHold } from '../lexicon/cues.ts';
import type { BlockReading } from '../reading/block-reading.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { inFile } from '../reading/in-file.ts';
import { hasAll, type Materials, materials } from '../reading/material.ts';
import { inBlock } from '../reading/plain-text.ts';
import { namesOf, RULES } from '../rules/index.ts';
import type { Draft, DraftFix, Rule, RuleContext } from '../rules/rule.ts';
import { profileSeverity } from '../settings/profiles.ts';
import type { RuleSetting, Settings } from '../settings/settings.ts';
import { ofEach } from '../text/of-each.ts';
import { length, type Span } from '../text/span.ts';
import { withoutBorneOut, withoutBorneOutIn } from './borne-out.ts';
import { madeFrom } from './origin.ts';
import { withoutYielding } from './yielding.ts';

/** A draft with its rule, still in the coordinates of what the rule was given. */
export interface Checked {
  readonly rule: string;
  readonly severity: Severity;
  readonly draft: Draft;
}

type Scope = Rule['scope'];
type Subject<S extends Scope> = Parameters<Extract<Rule, { scope: S }>['check']>[0];

/** What the rules of one scope say of one subject. */
export interface CheckResult {
  readonly checked: readonly Checked[];
  /** Rules that threw: each is one fault, and the others still run. */
  readonly faults: readonly string[];
}

export const NOTHING_FOUND: CheckResult = { checked: [], faults: [] };

/** Where a stretch of what was read stands as it is written. */
type Place = (span: Span) => Span;

const asRead: Place = span => span;

function placeIn<S extends Scope>(scope: S, subject: Subject<S>): Place {
  return scope === 'document' ? span => inFile(subject as DocumentReading, span) : asRead;
}

/** Runs the rules of one scope on one subject. */
export function check<S extends Exclude<Scope, 'prose'>>(
  scope: S,
  subject: Subject<S>,
  settings: Settings,
): CheckResult {
  const checked: Checked[] = [];
  const faults: string[] = [];
  const place = placeIn(scope, subject);
  for (const active of rulesOf(settings)[scope]) run(active, subject, place, settings, checked, faults);
  return resultOf(checked, faults);
}

/** A paragraph of so many figures is a dump of data; rules that hold each against its neighbours have nothing to say of it. */
const MOST_STATEMENTS = 2000;

/** The rules of prose on one block: those that need what it does not hold are passed over. */
export function checkProse(block: BlockReading, settings: Settings): CheckResult {
  const checked: Checked[] = [];
  const faults: string[] = [];
  if (block.statements.length > MOST_STATEMENTS) return NOTHING_FOUND;
  const { omitted } = block;
  const place: Place = omitted === undefined ? asRead : span => inBlock(omitted, span);
  for (const active of rulesOf(settings).prose)
    if (hasAll(block.materials, active.needs) && saysAll(block, active.cues))
      run(active, block, place, settings, checked, faults);
  return resultOf(withoutYielding(checked), faults);
}

function saysAll(block: BlockReading, cues: readonly Cue[]): boolean {
  for (const cue of cues) if (!mayHold(block, cue)) return false;
  return true;
}

function resultOf(checked: readonly Checked[], faults: readonly string[]): CheckResult {
  return checked.length === 0 && faults.length === 0 ? NOTHING_FOUND : { checked, faults };
}

/** As `check`, with a pause after each rule. */
export function* checkInSteps<S extends Scope>(
  scope: S,
  subject: Subject<S>,
  settings: Settings,
): Generator<undefined, CheckResult> {
  const checked: Checked[] = [];
  const faults: string[] = [];
  const place = placeIn(scope, subject);
  for (const active of rulesOf(settings)[scope]) {
    run(active, subject, place, settings, checked, faults);
    yield;
  }
  return { checked, faults };
}

function run(
  { rule, severity, context }: Active,
  subject: unknown,
  place: Place,
  settings: Settings,
  checked: Checked[],
  faults: string[],
): void {
  try {
    const found = (rule.check as (subject: unknown, context: RuleContext) => readonly Draft[])(
      subject,
      context,
    );
    if (found.length === 0) return;
    const drafts = settled(rule, found, subject);
    const own = rule.scope === 'document' && rule.places === 'written' ? asRead : place;
    for (const draft of drafts)
      checked.push({
        rule: rule.id,
        severity: settle(severity, draft.severity, rule, settings),
        draft: own === asRead ? draft : written(draft, own),
      });
  } catch (fault) {
    faults.push(`${rule.id}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  }
}

/** What still holds when the figures around have been heard. */
function settled(rule: Rule, drafts: readonly Draft[], subject: unknown): readonly Draft[] {
  if (rule.scope === 'prose') return withoutBorneOut(rule, drafts, subject as BlockReading);
  return rule.scope === 'document' ? withoutBorneOutIn(rule, drafts, subject as DocumentReading) : drafts;
}

/** A draft at its places as they are written. */
function written(draft: Draft, place: Place): Draft {
  return {
    ...draft,
    span: place(draft.span),
    related: draft.related.map(r => (r.path === undefined ? { ...r, span: place(r.span) } : r)),
    fixes: ofEach(draft.fixes, fix => writtenFix(fix, place)),
  };
}

/** A fix that would write over marks is none. */
function writtenFix(fix: DraftFix, place: Place): DraftFix[] {
  const edits = fix.edits.map(({ span, newText }) => ({ span: place(span), newText }));
  const isWhole = edits.every((edit, i) => length(edit.span) === length((fix.edits[i] ?? edit).span));
  return isWhole ? [{ ...fix, edits }] : [];
}

/** A rule that is on, with what it is given. */
interface Active {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly context: RuleContext;
  readonly needs: Materials;
  readonly cues: readonly Cue[];
}

const NO_CUES: readonly Cue[] = [];

const active = new WeakMap<Settings, Readonly<Record<Scope, readonly Active[]>>>();

/** The rules that are on under these settings, sorted out once for all blocks. */
function rulesOf(settings: Settings): Readonly<Record<Scope, readonly Active[]>> {
  let rules = active.get(settings);
  if (rules === undefined) {
    const byScope: Record<Scope, Active[]> = { prose: [], table: [], data: [], document: [] };
    for (const rule of RULES) {
      const severity = severityOf(rule, settings);
      const context = { settings, options: settingOf(rule, settings)?.options ?? {} };
      const needs = materials(rule.scope === 'prose' ? rule.needs : []);
      const cues = (rule.scope === 'prose' ? rule.cues : undefined) ?? NO_CUES;
      if (severity !== 'off') byScope[rule.scope].push({ rule, severity, context, needs, cues });
    }
    rules = byScope;
    active.set(settings, rules);
  }
  return rules;
}

/** What the user says of a rule, by its id or by one of its aliases. */
function settingOf({ id }: Rule, { rules }: Settings): RuleSetting | undefined {
  return (
    rules[id] ??
    namesOf(id)
      .map(name => rules[name])
      .find(setting => setting !== undefined)
  );
}

function severityOf(rule: Rule, settings: Settings): SeveritySetting {
  return (
    settingOf(rule, settings)?.severity ??
    profileSeverity(settings.profile, rule.id) ??
    (rule.optIn ? 'off' : rule.severity)
  );
}

const MILDNESS: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** A finding of lower certainty keeps its lower severity, unless the user has set one for the rule; a profile only lowers it. */
function settle(severity: Severity, own: Severity | undefined, rule: Rule, settings: Settings): Severity {
  if (own === undefined || settingOf(rule, settings)?.severity !== undefined) return severity;
  if (profileSeverity(settings.profile, rule.id) === undefined) return own;
  return MILDNESS.indexOf(own) > MILDNESS.indexOf(severity) ? own : severity;
}

const lastPlaced = new WeakMap<Checked, { readonly by: number; readonly finding: Finding }>();

/** The finding in the coordinates of the file: the same object as last time when it stands where it stood. */
export function placed(c: Checked, by: number): Finding {
  const last = lastPlaced.get(c);
  if (last?.by === by) return last.finding;
  const finding = madeFrom(c, placedBy(c, by));
  lastPlaced.set(c, { by, finding });
  return finding;
}

function placedBy(c: Checked, by: number): Finding {
  const move = (s: Span): Span => ({ start: s.start + by, end: s.end + by });
  return {
    rule: c.rule,
    severity: c.severity,
    message: c.draft.message,
    span: move(c.draft.span),
    related: c.draft.related.map(r =>
      r.path === undefined ? { span: move(r.span), message: r.message } : r,
    ),
    fixes: c.draft.fixes.map(f => ({
      title: f.title,
      kind: f.kind,
      ...(f.preferred && { preferred: f.preferred }),
      edits: f.edits.map(e => ({ span: move(e.span), newText: e.newText })),
    })),
  };
}
