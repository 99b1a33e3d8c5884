import { comparable } from '../../quantity/compare.ts';
import type { FigureToken, WordToken } from '../tokens.ts';
import type { Role, Statement } from './statements.ts';

/** "from $11.4 million to $13.8 million next year, i.e. by $2.9 million". */
export function isSaidBy(text: string, token: FigureToken, by: WordToken, previous: Statement): boolean {
  if ((previous.base !== 'from' && previous.base !== 'to') || !comparable(previous.figure, token.figure))
    return false;
  return SAID_BY.test(text.slice(previous.figure.span.end, token.start)) && token.start - by.end <= 2;
}

const SAID_BY =
  /^(?: (?:next|this|last)(?: year)?| in (?:19|20)\d\d)?(?:,| [–—]|\s\()? ?(?:i\.e\.|that is(?: to say)?|or|so|thus|hence|namely),? by $/i;

/** "most of the loss of 430,000 animals": of a change that was told; a loss of money is a result. */
export function ofToldChange(text: string, { start, figure }: FigureToken): Statement['direction'] {
  if (figure.unit?.dimension.startsWith('money') === true) return 0;
  const told = TOLD_CHANGE.exec(text.slice(Math.max(0, start - 24), figure.hedgeSpan?.start ?? start))?.[1];
  return told === undefined ? 0 : /gain|addition/i.test(told) ? 1 : -1;
}

const TOLD_CHANGE =
  /\b(?:the|this|that|its|their) (?:net |total |overall )?(loss|gain|saving|addition) of $/i;

/** "to $88.3 million from $71.6 million, an additional $16.7 million". */
export function isOnTop(
  text: string,
  { start, figure }: FigureToken,
  previous: Statement | undefined,
): boolean {
  if (previous === undefined || (previous.base !== 'from' && previous.base !== 'to')) return false;
  if (!comparable(previous.figure, figure)) return false;
  const gap = text.slice(previous.figure.span.end, start);
  // A loss of money is a result
  const isMoney = figure.unit?.dimension.startsWith('money') === true;
  return (
    ON_TOP.test(gap) ||
    (!isMoney && /^, an? (?:net )?(?:loss|gain|plus|minus|saving|addition) of $/iu.test(gap))
  );
}
const ON_TOP = /^,? (?:or |that is )?(?:an? )?(?:additional|extra|further) $/iu;

/** "up by 12 %, or $3.4 billion": the same change once more, as an amount or a rate. */
export function restatedChange(
  text: string,
  token: FigureToken,
  last: WordToken | undefined,
  previous: Statement | undefined,
): Role | undefined {
  if (
    last === undefined ||
    previous === undefined ||
    !/^(?:or|或|即)$/i.test(text.slice(last.start, last.end)) ||
    token.start - last.end > 8
  )
    return undefined;
  if (last.start - previous.figure.span.end > 3) return undefined;
  if (previous.role === 'growth' && token.figure.kind === 'amount') return 'delta';
  return previous.role === 'delta' && token.figure.kind === 'percent' ? 'growth' : undefined;
}
