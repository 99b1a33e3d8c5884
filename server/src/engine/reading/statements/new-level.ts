import type { FigureToken, WordToken } from '../tokens.ts';
import type { Statement } from './statements.ts';

/** "Rose to 12", 降至 12: the verb of change, or "to" behind one, leads to the figure as the new level. */
export function isTo(
  text: string,
  token: FigureToken,
  words: readonly WordToken[],
  previous: Statement | undefined,
): boolean {
  const last = wordBeforeLevel(text, token, words);
  if (last === undefined) return false;
  const isOfMove = (last.kind === 'rise' || last.kind === 'fall') && last.mode === 'to';
  if (!isOfMove && last.kind !== 'to') return false;
  if (!isShort(text.slice(last.end, token.start).replace(IS_LEVEL, ' '))) return false;
  if (isOfMove) return true;
  if (words.some(w => w.kind === 'rise' || w.kind === 'fall' || w.kind === 'from')) return true;
  return (
    previous !== undefined &&
    (previous.base === 'from' ||
      previous.role === 'growth' ||
      previous.role === 'delta' ||
      previous.role === 'points' ||
      previous.role === 'multiple')
  );
}

/** "rose to a total of", "is set to reach", "grow to stand at": what the level is called is looked through. */
function wordBeforeLevel(
  text: string,
  token: FigureToken,
  words: readonly WordToken[],
): WordToken | undefined {
  const to = words.findLast(w => w.kind === 'to');
  if (to === undefined) return words.at(-1);
  const end = token.figure.hedgeSpan?.start ?? token.start;
  return IS_LEVEL.test(text.slice(to.end, Math.min(end, token.start))) ? to : words.at(-1);
}

const IS_LEVEL =
  /^ (?:(?:reach|stand at|settle at|total|number|hit) |(?:stand at |reach |hit )?(?:a|an|its|their|the) (?:new |fresh |record |all-time |provisional |combined |cumulative |grand |present |current )*(?:total|level|figure|rate|value|high|low|peak|record|count|tally|number|amount|sum|average|reading|size|share)(?: level| total| number)? of )$/iu;

/** A period, a currency or a hedge may stand between "to" and the figure, not another noun. */
function isShort(gap: string): boolean {
  return gap.length <= 12;
}
