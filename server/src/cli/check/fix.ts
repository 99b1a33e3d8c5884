import type { Finding } from '../../engine/finding.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { applyEdits, type TextEdit } from '../../engine/text/edit.ts';
import { overlaps } from '../../engine/text/span.ts';

// Notation fixes do not feed on each other; what is left after so many rounds would never end.
const MOST_ROUNDS = 10;

export interface Fixed {
  readonly snapshot: Snapshot;
  /** How many fixes were applied. */
  readonly count: number;
}

/**
 * Applies the notation fixes of a snapshot, and of what results, until none is left.
 * Fixes that change what a report says are never applied; a text that comes back again ends the work.
 */
export function fixNotation(first: Snapshot, analyseText: (text: string) => Snapshot): Fixed {
  const seen = new Set([first.text]);
  let snapshot = first;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = compatibleFixes(snapshot.findings);
    if (fixes.length === 0) break;
    const text = applyEdits(snapshot.text, fixes.flat());
    if (seen.has(text)) break;
    seen.add(text);
    snapshot = analyseText(text);
    count += fixes.length;
  }
  return { snapshot, count };
}

/** The edits of one notation fix for each finding that has one, leaving out those that touch an earlier one. */
function compatibleFixes(findings: readonly Finding[]): (readonly TextEdit[])[] {
  const chosen: (readonly TextEdit[])[] = [];
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ kind }) => kind === 'notation');
    if (!fix || fix.edits.some(edit => edit.path !== undefined)) continue;
    if (fix.edits.some(edit => taken.some(other => overlaps(edit.span, other.span)))) continue;
    chosen.push(fix.edits);
    taken.push(...fix.edits);
  }
  return chosen;
}
