import type { Finding } from '../finding.ts';
import type { Checked } from './check.ts';

/** What rules found together, without what yields to a finding, there or among those `besides`, that tells of the same figure. */
export function withoutYielding(
  checked: readonly Checked[],
  besides: readonly Finding[] = [],
): readonly Checked[] {
  if (!checked.some(c => c.draft.yields)) return checked;
  const told = new Set<number>();
  for (const finding of besides) if (isSerious(finding)) addAll(told, placesOf(finding));
  for (const c of checked) if (!c.draft.yields && isSerious(c)) addAll(told, placesOf(c.draft));
  return checked.filter(({ draft }) => {
    if (!draft.yields) return true;
    if (placesOf(draft).some(place => told.has(place))) return false;
    told.add(draft.span.start);
    return true;
  });
}

function isSerious({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'info' && severity !== 'hint';
}

/** Where the figures stand that it tells of. */
function placesOf({ span, related }: Pick<Finding, 'span' | 'related'>): number[] {
  return [span.start, ...related.flatMap(r => (r.path === undefined ? [r.span.start] : []))];
}

function addAll(set: Set<number>, places: readonly number[]): void {
  for (const place of places) set.add(place);
}
