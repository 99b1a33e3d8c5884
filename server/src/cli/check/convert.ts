import type { Finding } from '../../engine/finding.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { LineIndex } from '../../engine/text/lines.ts';
import type { Span } from '../../engine/text/span.ts';
import type { LinkedFiles } from '../files/linked.ts';
import { shownPath } from '../files/paths.ts';
import { excerptOf } from '../terminal/excerpt.ts';
import type { Range, ReportedFinding } from './report.ts';

/** Where a finding's places are: in the checked file, or in one that it links to. */
export interface Places {
  /** The checked file, as printed. */
  readonly path: string;
  readonly cwd: string;
  readonly linked: LinkedFiles;
}

/** Turns the engine's offsets into lines and characters, and its links into paths. */
export function converter(snapshot: Snapshot, places: Places): (finding: Finding) => ReportedFinding {
  const indexes = new Map<string, LineIndex>();
  const linesOf = (path: string | undefined): LineIndex => {
    if (path === undefined) return snapshot.lines;
    let index = indexes.get(path);
    if (!index) {
      index = new LineIndex(places.linked.text(path) ?? '');
      indexes.set(path, index);
    }
    return index;
  };
  const locate = (path: string | undefined, span: Span) => ({
    path: path === undefined ? places.path : shownPath(places.linked.absolute(path), places.cwd),
    range: rangeOf(linesOf(path), span),
  });
  return finding => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(snapshot.lines, finding.span),
    related: finding.related.map(({ path, span, message }) => ({ ...locate(path, span), message })),
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map(({ path, span, newText }) => ({ ...locate(path, span), newText })),
    })),
    excerpt: excerptOf(snapshot.text, finding.span.start, finding.span.end),
  });
}

export function rangeOf(lines: LineIndex, span: Span): Range {
  return { start: lines.position(span.start), end: lines.position(span.end) };
}
