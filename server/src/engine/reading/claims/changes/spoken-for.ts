import { GOES_ON, PARTED } from '../../../lexicon/bindings.ts';
import { GAINED, LOST, THIS_CHANGE } from '../../../lexicon/times-told.ts';
import { baseValue } from '../../../quantity/compare.ts';
import { yearsBetween } from '../../../quantity/period.ts';
import { isNamedAgain } from '../../statements/named-again.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';
import { inPlace, isDrawn, isOfSameStretch } from './about.ts';
import { isOfWhatWasCounted } from './apart.ts';
import type { Pair } from './implied.ts';
import { isOneSlip } from './slip.ts';
import { claimOf, type Told } from './told.ts';

/** Another claim is told of the same two, or of the new one. */
export function isSpokenFor(
  pair: Pair,
  change: Change,
  claim: Statement,
  changes: readonly Change[],
  told: Told,
): boolean {
  const is = (a: Statement | undefined, b: Statement) => a?.figure.span === b.figure.span;
  return changes.some(c => {
    const own = claimOf(c);
    if (own === claim) return false;
    if (c.from !== undefined && c.to !== undefined && (is(c.from, pair.from) || is(c.from, pair.to))) {
      const isSame = is(c.from, pair.from) && is(c.to, pair.to) && own?.role !== claim.role;
      if (isSame && isStraightBehind(claim, pair, told)) return false;
      const isUnclaimed = isSame && own === undefined;
      return (
        !isUnclaimed ||
        !(isAnnounced(claim, pair, told) || isThisChange(claim, pair, told) || isDrawnNext(claim, pair, told))
      );
    }
    // 较 9 月的 26.9 亿元增长 6.3%，较去年同月的 24.1 亿元增长 18.7%: one level on two bases
    const isOnTwoBases = change.from !== undefined && c.from !== undefined;
    return own !== undefined && is(c.to, pair.to) && own.role === claim.role && !isOnTwoBases;
  });
}

/** 由 2.56% 下行至 2.31%，累计下行 35 个基点: nothing else of this kind comes between. */
function isStraightBehind(claim: Statement, pair: Pair, told: Told): boolean {
  const { statements, text } = told;
  const [, second] = inPlace(pair);
  if (second.sentence !== claim.sentence || claim.figure.span.start < second.figure.span.end) return false;
  const gap = text.slice(second.figure.span.end, claim.figure.span.start);
  if (gap.length > 60 || (/[;；]/u.test(gap) && !isDrawn(claim, told)) || PARTED.test(gap)) return false;
  return (
    (isNamedAgain(claim, second) || isNamedAgain(claim, pair.from)) &&
    !statements.some(
      s =>
        s.role === 'level' &&
        s.figure.span.start > second.figure.span.start &&
        s.figure.span.start < claim.figure.span.start,
    )
  );
}

/** "… This corresponds to a compound rate of 11.1%", "a threefold rise in daily traffic": of the change of the sentence before. */
function isDrawnNext(claim: Statement, { from, to }: Pair, told: Told): boolean {
  if (claim.turn - to.turn > 1 || claim.figure.span.start < to.figure.span.end) return false;
  if (isOfWhatWasCounted(claim, to, told.text)) return true;
  const start = told.sentences[claim.sentence]?.start ?? 0;
  const goesOn = isDrawn(claim, told) || GOES_ON.test(told.text.slice(start, claim.figure.span.start));
  if (!goesOn || !isSameWay(claim, { from, to }, told.text)) return false;
  return (
    isNamedAgain(claim, to) ||
    isNamedAgain(claim, from) ||
    !claim.freshSubject ||
    isOfSameStretch(claim, told) ||
    (claim.sentence === to.sentence && isDrawn(claim, told))
  );
}

/** "The bill will go from $75.20 to $84.60. The commission approved this 11.1% rate increase". */
function isThisChange(claim: Statement, pair: Pair, { text }: Told): boolean {
  const { figure, sentence } = claim;
  const { to } = pair;
  if (!isSameWay(claim, pair, text)) return false;
  const start =
    figure.hedgeSpan === undefined ? figure.span.start : Math.min(figure.hedgeSpan.start, figure.span.start);
  return (
    sentence - to.sentence <= 1 &&
    start > to.figure.span.end &&
    THIS_CHANGE.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** "The 2.7-point gain" is of no two levels of which the later is the lower. */
function isSameWay({ direction, figure }: Statement, { from, to }: Pair, text: string): boolean {
  const behind = text.slice(figure.span.end, figure.span.end + 24);
  const way = direction !== 0 ? direction : GAINED.test(behind) ? 1 : LOST.test(behind) ? -1 : 0;
  return way === 0 || baseValue(to.figure) > baseValue(from.figure) === way > 0;
}

/** "Sales tripled within three years; 18,400 units were fitted in 2020 and 41,200 in 2023": the claim comes first, and its time is theirs. */
export function isAnnounced(claim: Statement, pair: Pair, told: Told): boolean {
  const [first] = inPlace(pair);
  if (claim.figure.span.end > first.figure.span.start) return false;
  const isNext =
    first.turn - claim.turn === 1 ||
    (first.sentence === claim.sentence &&
      (first.part_ > claim.part_ ||
        /[:：]/.test(told.text.slice(claim.figure.span.end, first.figure.span.start))));
  const isRatio = claim.role === 'multiple' && /%$/.test(claim.figure.text) && isOneSlip(claim, pair);
  return (isNext && (isAsLong(claim, pair) || isRatio)) || isDoneBy(claim, pair, told);
}

/** "agreed to pump 350,000 barrels a day less, cutting its quota from 1.20 million to 950,000": an amount, then what it does. */
function isDoneBy(claim: Statement, { from, to }: Pair, { text }: Told): boolean {
  const isNext = from.sentence === claim.sentence && from.clause - claim.clause === 1;
  if (!isNext || from.base !== 'from' || to.base !== 'to' || claim.depth > 0) return false;
  if (claim.role === 'delta') return true;
  return claim.role === 'multiple' && FROM.test(text.slice(claim.figure.span.end, from.figure.span.start));
}

function isAsLong({ lead, tail }: Statement, { from, to }: Pair): boolean {
  if (from.period === undefined || to.period === undefined) return false;
  const months = Math.round(12 * yearsBetween(from.period, to.period));
  return [...lead, ...tail].some(t => t.type === 'period' && t.duration === months);
}

/** 降至三分之一，由每吨 96 千克. */
const FROM = /^[，,] ?(?:由|从|從|自|from )[^，,。；;]{0,10}$/iu;
