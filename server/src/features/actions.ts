import type { FileEdit, Finding, Fix } from '../engine/finding.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { findingsAt } from './lookup.ts';
import { silence } from './silence.ts';

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

/** Fixes first, then silencers, for every finding at a place. */
export function actionsAt(snapshot: Snapshot, place: Span): readonly Action[] {
  const findings = findingsAt(snapshot, place);
  return [...findings.flatMap(fixesOf), ...findings.flatMap(finding => silencerOf(snapshot, finding) ?? [])];
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
