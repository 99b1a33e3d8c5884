import type { FileEdit, Finding, Fix } from '../engine/finding.ts';
import { QUOTED } from '../engine/lexicon/quoting.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { findingsAt } from './lookup.ts';
import { attest, silence } from './silence.ts';

/** Something the author can choose to do about a finding. The edits were computed with the finding. */
export interface Action {
  readonly title: string;
  readonly kind: 'fix' | 'silence';
  readonly finding: Finding;
  readonly preferred: boolean;
  readonly edits: readonly FileEdit[];
  /** Where, in the text of the only edit, the author goes on writing. */
  readonly placeholder?: Span;
}

/** Fixes first, then silencers, for every finding at a place; what another is quoted with is first of all attested. */
export function actionsAt(snapshot: Snapshot, place: Span): readonly Action[] {
  const findings = findingsAt(snapshot, place);
  return [
    ...findings.flatMap(finding => attestationFor(snapshot, finding) ?? []),
    ...findings.flatMap(fixesOf),
    ...findings.flatMap(finding => silencerOf(snapshot, finding) ?? []),
  ];
}

/** Every fix that only changes how a number is written; of two that touch, the first in the text. */
export function notationEdits(snapshot: Snapshot): readonly FileEdit[] {
  const chosen: FileEdit[] = [];
  let reach = 0;
  for (const { fixes } of snapshot.findings) {
    const fix = fixes.find(isSafe);
    if (!fix || fix.edits.some(edit => edit.span.start < reach)) continue;
    chosen.push(...fix.edits);
    reach = Math.max(reach, ...fix.edits.map(edit => edit.span.end));
  }
  return chosen;
}

/** Notation only, and in this file only: a fix that runs without being read changes no value and no other file. */
function isSafe(fix: Fix): boolean {
  return fix.kind === 'notation' && fix.edits.every(edit => edit.path === undefined);
}

function fixesOf(finding: Finding): readonly Action[] {
  return finding.fixes.map(({ title, edits, preferred }) => ({
    title,
    kind: 'fix',
    finding,
    preferred: preferred === true,
    edits,
  }));
}

function silencerOf(snapshot: Snapshot, finding: Finding): Action | undefined {
  const silencing = silence(snapshot, finding);
  if (!silencing || finding.rule.startsWith('schema/')) return undefined;
  const title = `Silence ${finding.rule} here, with a reason`;
  return {
    title,
    kind: 'silence',
    finding,
    preferred: false,
    edits: [silencing.edit],
    placeholder: silencing.reason,
  };
}

/** Forecasts of others often do not add up at their source: the author says so, and is told again when a figure changes. */
function attestationFor(snapshot: Snapshot, finding: Finding): Action | undefined {
  if (/^(?:schema|reference|style)\//.test(finding.rule) || !isQuoted(snapshot, finding)) return undefined;
  const attestation = attest(snapshot, finding);
  if (!attestation) return undefined;
  return {
    title: 'Attest that the figures are as in the source',
    kind: 'silence',
    finding,
    preferred: false,
    edits: [attestation.edit],
    placeholder: attestation.reason,
  };
}

const SENTENCE_END = /[。！？\n]|[.!?]\s/;

function isQuoted({ text }: Snapshot, { span }: Finding): boolean {
  const before = text.slice(Math.max(0, span.start - 400), span.start);
  const behind = text.slice(span.start, span.end + 200);
  const start = [...before.matchAll(new RegExp(SENTENCE_END, 'g'))].at(-1)?.index ?? -1;
  const end = behind.search(SENTENCE_END);
  return QUOTED.test(before.slice(start + 1) + behind.slice(0, end < 0 ? undefined : end));
}
