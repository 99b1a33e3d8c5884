import type { FileEdit, Finding, Related } from '../finding.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { madeFrom, originOf } from './origin.ts';

/**
 * Findings of the text before an edit, at their places in the text after it. Those whose own words the edit touches are
 * left out, as are fixes that it runs into: they speak of what is no longer there.
 */
export function movedBy(findings: readonly Finding[], edit: TextEdit): Finding[] {
  const moved: Finding[] = [];
  for (const finding of findings) {
    if (touches(finding, edit)) continue;
    moved.push(reaches(finding, edit.span.end) ? shifted(finding, edit) : finding);
  }
  return moved;
}

function touches(finding: Finding, edit: TextEdit): boolean {
  const others = [...finding.related, ...finding.fixes.flatMap(fix => fix.edits)];
  return overlaps(finding.span, edit) || others.some(o => o.path === undefined && overlaps(o.span, edit));
}

/** Whether anything of a finding stands behind a place. */
function reaches({ span, related, fixes }: Finding, place: number): boolean {
  const isBehind = (one: Related | FileEdit) => one.path === undefined && one.span.start >= place;
  return span.start >= place || related.some(isBehind) || fixes.some(fix => fix.edits.some(isBehind));
}

/** Also at the edges: a digit typed there makes another number of it. */
function overlaps(span: Span, { span: edit }: TextEdit): boolean {
  return span.start <= edit.end && edit.start <= span.end;
}

function shifted(finding: Finding, { span, newText }: TextEdit): Finding {
  const by = newText.length - (span.end - span.start);
  const move = (s: Span): Span => (s.start >= span.end ? { start: s.start + by, end: s.end + by } : s);
  const place = <T extends Related | FileEdit>(one: T): T =>
    one.path === undefined ? { ...one, span: move(one.span) } : one;
  return madeFrom(originOf(finding), {
    ...finding,
    span: move(finding.span),
    related: finding.related.map(place),
    fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map(place) })),
  });
}
