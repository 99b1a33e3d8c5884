import { LOOKS_BACK, LOOKS_BACK_CUE, TWELVE_MONTHS_BACK } from '../../lexicon/trailing.ts';
import type { Period } from '../../quantity/period.ts';
import type { PeriodSaid } from './statement-period.ts';

/** The last place in a piece of text where a length of time is told that ends with the time spoken of; -1 when there is none. */
function lookBackAt(piece: string): number {
  let at = -1;
  for (const match of piece.matchAll(LOOKS_BACK)) at = match.index;
  return at;
}

/** At a glance: few sentences tell of a time that ends now. */
export function mayLookBack(sentence: string): boolean {
  return LOOKS_BACK_CUE.test(sentence);
}

/**
 * 近12个月收入, "TTM revenue": a level over a length of time that ends somewhere. It is none of the calendar year that is spoken
 * of; behind "to March 2024" or 截至6月 it is the twelve months that end then, and else the text does not tell which.
 */
export function trailing(
  text: string,
  sentenceStart: number,
  figureStart: number,
  said: PeriodSaid['said'],
): PeriodSaid['said'] {
  const { period, periodToken } = said;
  if (period === undefined || period.end - period.start > 12) return said;
  const piece = text.slice(sentenceStart, figureStart);
  const at = lookBackAt(piece);
  if (at < 0) return said;
  const told = periodToken?.period === undefined ? undefined : periodToken.start - sentenceStart;
  // 近12个月收入12亿元，2024年收入15亿元: another time is told since
  if (told !== undefined && told > at && /[，,；;：:]/.test(piece.slice(at, told))) return said;
  const isOfOneMonth = told !== undefined && period.end - period.start < 12;
  const twelve: Period | undefined =
    isOfOneMonth && TWELVE_MONTHS_BACK.test(piece.slice(at)) ? upTo(period) : undefined;
  return { ...said, period: twelve, part: undefined, relative: undefined };
}

function upTo({ end }: Period): Period {
  return { start: end - 12, end };
}
