import type { Finding } from '../engine/finding.ts';
import type { Figure } from '../engine/quantity/figure.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { containsOffset, length, overlaps, type Span } from '../engine/text/span.ts';

/** The figure under an offset; the shortest where several lie over each other. */
export function figureAt(snapshot: Snapshot, offset: number): Figure | undefined {
  return snapshot.figures
    .filter(figure => containsOffset(figure.span, offset))
    .reduce<Figure | undefined>(
      (best, figure) => (best && length(best.span) <= length(figure.span) ? best : figure),
      undefined,
    );
}

/** The findings that stand at a place, and not those that only mention it. */
export function findingsAt(snapshot: Snapshot, place: Span): readonly Finding[] {
  return snapshot.findings.filter(finding => overlaps(finding.span, place));
}

/** The findings elsewhere that name a place as one of their operands. */
export function findingsAbout(snapshot: Snapshot, place: Span): readonly Finding[] {
  return snapshot.findings.filter(
    finding =>
      !overlaps(finding.span, place) &&
      finding.related.some(related => related.path === undefined && overlaps(related.span, place)),
  );
}
