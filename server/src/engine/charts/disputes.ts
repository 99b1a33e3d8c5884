import type { Finding } from '../finding.ts';
import { countAtHead } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';

/** Tells the messages of the findings that touch a place, in the order of the text. */
export type Disputes = (place: Span) => readonly string[];

interface Touched {
  readonly span: Span;
  readonly message: string;
}

const NONE: readonly string[] = [];

/**
 * An index of the places that errors and warnings touch, themselves and the figures that they relate to in the same file.
 * Notation is no dispute. A look-up costs the logarithm of the findings plus what it returns.
 */
export function disputesOf(findings: readonly Finding[]): Disputes {
  const touched = findings.filter(isDispute).flatMap(placesOf).sort(byStart);
  const reach = furthestEnds(touched);
  return place => {
    const messages = new Set<string>();
    for (let i = lastStartingBefore(touched, place.end); i >= 0 && (reach[i] as number) > place.start; i--) {
      const other = touched[i] as Touched;
      if (other.span.end > place.start) messages.add(other.message);
    }
    return messages.size === 0 ? NONE : [...messages].reverse();
  };
}

function isDispute(finding: Finding): boolean {
  return finding.severity === 'error' || finding.severity === 'warning';
}

function placesOf(finding: Finding): Touched[] {
  const related = finding.related.filter(place => place.path === undefined).map(place => place.span);
  return [finding.span, ...related].map(span => ({ span, message: finding.message }));
}

function byStart(a: Touched, b: Touched): number {
  return a.span.start - b.span.start;
}

/** reach[i] is the largest end among the first i + 1 places: no need to look further back than it says. */
function furthestEnds(touched: readonly Touched[]): number[] {
  let furthest = -1;
  return touched.map(({ span }) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
}

function lastStartingBefore(touched: readonly Touched[], end: number): number {
  return countAtHead(touched, ({ span }) => span.start < end) - 1;
}
