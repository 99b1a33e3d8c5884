import type { FigureToken, Token } from '../tokens.ts';
import type { Statement } from './statements.ts';

/** "growth of 0.9% this year, 1.4% in 2025 and 1.6% in 2026": rates of other periods behind a word of change said once. */
export function isNextOfRates(
  text: string,
  token: FigureToken,
  lead: readonly Token[],
  tail: readonly Token[],
  previous: Statement,
): boolean {
  const { figure, role, periodToken } = previous;
  if (role !== 'growth' || token.figure.kind !== 'percent' || figure.kind !== 'percent') return false;
  if (previous.move?.mode !== 'to' && BY_AGAIN.test(text.slice(figure.span.end, token.start))) return true;
  const isByAgain =
    lead.at(-1)?.type === 'word' && /^by$/i.test(text.slice(lead.at(-1)?.start, lead.at(-1)?.end));
  if (
    isByAgain &&
    lead.some(t => t.type === 'period') &&
    IN_TURN.test(text.slice(figure.span.end, token.start))
  )
    return true;
  if (tail[0]?.type !== 'period' && lead.at(-1)?.type !== 'period') return false;
  let gap = text.slice(figure.span.end, token.figure.hedgeSpan?.start ?? token.start);
  for (const period of [periodToken, lead.at(-1)])
    if (period !== undefined && period.start >= figure.span.end)
      gap = gap.replace(text.slice(period.start, period.end), '');
  return LIST_GAP.test(gap);
}

/** "Databases expanded by 21%, collaboration by 12%": the verb is said once. */
const BY_AGAIN =
  /^(?:,|;| and|, and|, while| while)(?: the)?(?: [A-Za-z][a-z-]+){1,3} by (?:about |some |just |only )?$/;

/** "…, in 2022 by 10.0% and in 2023 by 5.0%". */
const IN_TURN =
  /^(?: on average)?(?:,| and|, and) in (?:19|20)\d\d by (?:a further |another |some |about )?$/i;

const LIST_GAP = /^\s*(?:(?:in|for) )?[,，、;；]?\s*(?:and |和|及|以及)?\s*(?:(?:in|for) )?$/i;
