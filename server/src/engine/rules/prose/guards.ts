import type { Change } from '../../reading/changes.ts';
import type { Statement } from '../../reading/statements.ts';

/** What a sentence says that takes a growth claim out of plain arithmetic. */
export function isHypothetical(s: Statement): boolean {
  return s.scope.has('condition') || s.lead.some(t => t.type === 'word' && t.kind === 'negation');
}

/** In constant prices or currency a rate does not follow from the nominal levels beside it. */
export function isReal(change: Change): boolean {
  const rate = change.compound ?? change.growth;
  return rate?.scope.has('real') === true;
}

/** "by 15 and 10 basis points": two steps, of which neither is the whole change. */
export function isListed(s: Statement, text: string): boolean {
  const { span } = s.figure;
  return (
    /\d\s*(?:and|or|、|和|及)\s*$/.test(text.slice(Math.max(0, span.start - 6), span.start)) ||
    /^\s*(?:and|or|、|和|及)\s*\d/.test(text.slice(span.end, span.end + 6))
  );
}

/** "by 25 basis points each": one of several steps, not the whole change. */
export function isOneOfSeveral(s: Statement, text: string): boolean {
  const { span } = s.figure;
  return (
    /^\s*(?:each|apiece|per|a (?:year|month|quarter|time)|annually|monthly)\b/i.test(
      text.slice(span.end, span.end + 16),
    ) ||
    /(?:每次|各|每年|每月|平均)[^，。；]{0,6}$/u.test(text.slice(Math.max(0, span.start - 10), span.start))
  );
}
