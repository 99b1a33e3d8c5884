import type { Finding } from '../finding.ts';
import { type Checked, placed } from './check.ts';

/** What was found across the document, without what yields to a finding that tells of the same figure. */
export function beside(found: readonly Finding[], checked: readonly Checked[]): Finding[] {
  const across = checked.map(c => placed(c, 0));
  if (!checked.some(c => c.draft.yields)) return across;
  const told = new Set<number>();
  for (const finding of [...found, ...across.filter((_, i) => !checked[i]?.draft.yields)]) {
    if (finding.severity === 'info' || finding.severity === 'hint') continue;
    told.add(finding.span.start);
    for (const { span, path } of finding.related) if (path === undefined) told.add(span.start);
  }
  const isTold = ({ span, related }: Finding) =>
    told.has(span.start) || related.some(r => r.path === undefined && told.has(r.span.start));
  return across.filter((finding, i) => !checked[i]?.draft.yields || !isTold(finding));
}
