import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { Statement } from '../../reading/statements/statements.ts';

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
    /\b(?:steps|moves|increments|hikes|cuts|stages|instalments|rises|increases) of\s*$/i.test(
      text.slice(Math.max(0, span.start - 16), span.start),
    ) ||
    /(?:每次|各|每年|每月|平均)[^，。；]{0,6}$/u.test(text.slice(Math.max(0, span.start - 10), span.start))
  );
}

/** "1,240 and 1,260, or 49.6% and 50.4%": a list of parts, then one of shares. */
export function isOneOfShares(block: BlockReading, i: number): boolean {
  const share = block.statements[i];
  return [block.statements[i - 1], block.statements[i + 1]].some(other => {
    if (share === undefined || other?.figure.kind !== 'percent') return false;
    const [first, second] =
      other.figure.span.start < share.figure.span.start ? [other, share] : [share, other];
    return /^\s*(?:,|、|，)?\s*(?:and|和|及|与|與)?\s*$/.test(
      block.text.slice(first.figure.span.end, second.figure.span.start),
    );
  });
}
