import { PARTED } from '../../../lexicon/bindings.ts';
import {
  DRAWN,
  OPENS_EARLIER,
  OPENS_PARTICIPLE,
  SET_SIDE_BY_SIDE,
  THAN_WHEN,
  THIS_CHANGE,
} from '../../../lexicon/times-told.ts';
import { baseValue, comparable } from '../../../quantity/compare.ts';
import { yearsBetween } from '../../../quantity/period.ts';
import { isNamedAgain, namesOf } from '../../statements/named-again.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';
import { isOfOtherNoun, isOfPart, isOnOtherYear } from './apart.ts';
import type { Pair } from './implied.ts';
import { ofPlan } from './of-plan.ts';
import { isOneSlip } from './slip.ts';
import { claimOf, type Told } from './told.ts';
import { areOfOtherLengths } from './when.ts';

/** The claim is told of the two, by its own words or by what it names; the less these say, the plainer its mistake has to be. */
export function isAbout(claim: Statement, pair: Pair, isOwn: boolean, told: Told): boolean {
  if (isOfOthers(claim, pair, told)) return false;
  const [first, second] = inPlace(pair);
  const isNamed = isNamedAgain(claim, second) || isNamedAgain(claim, first);
  const isClaimed = isNamed || (isOwn && !claim.freshSubject) || isDrawn(claim, told);
  if (ofPlan(claim, pair, told) === 'in order') return isOneSlip(claim, pair);
  if (isNamedAgain(second, first))
    return isClaimed || isAnnounced(claim, pair) || (isNear(claim, pair) && isOneSlip(claim, pair));
  const isBound = isTimeOf(claim, pair, told) || (isOwn && shareName(first, second));
  return isClaimed && isBound && isOneSlip(claim, pair);
}

/** Something in the sentence says that the two, or the claim, are of other things. */
function isOfOthers(claim: Statement, pair: Pair, told: Told): boolean {
  const { from, to } = pair;
  const { text, sentences } = told;
  const [first, second] = inPlace(pair);
  if (isOnOtherYear(claim, from, to) || isOfOtherNoun(claim, from, to, text)) return true;
  if (isOfPart(claim, first, second, text) || areOfOtherLengths(from, to)) return true;
  if (isAside(from, to, claim, told) || isAside(to, from, claim, told)) return true;
  if (from.words.has('of-which') || to.words.has('of-which')) return true;
  const from_ = Math.max(
    sentences[second.sentence]?.start ?? 0,
    COUNTED_OF.exec(text.slice(first.figure.span.end, second.figure.span.start)) === null
      ? 0
      : first.figure.span.end + 8,
  );
  return PARTED.test(text.slice(from_, second.figure.span.start));
}

/** "310 of them; in 2023, 2,140": not a part, but how many. */
const COUNTED_OF = /^ of (?:them|these|those)\b/i;

/** In brackets that stand behind neither the claim nor the other level. */
function isAside(s: Statement, other: Statement, claim: Statement, { statements }: Told): boolean {
  if (s.depth <= claim.depth) return false;
  const before = statements.findLast(
    o => o.figure.span.start < s.figure.span.start && o.sentence === s.sentence && o.depth < s.depth,
  );
  return before?.figure.span !== claim.figure.span && before?.figure.span !== other.figure.span;
}

function inPlace({ from, to }: Pair): [Statement, Statement] {
  return from.figure.span.start < to.figure.span.start ? [from, to] : [to, from];
}

/** The earlier level is told by its time alone: "The year before, each had …", "more than in 2022, when there were …", "Having reached …". */
function isTimeOf(claim: Statement, { from, to }: Pair, { text, sentences, statements }: Told): boolean {
  if (from.figure.kind === 'percent') return false;
  const start = sentences[from.sentence]?.start ?? 0;
  const opening = text.slice(start, from.figure.span.start);
  const isFirst = !statements.some(
    s => s.sentence === from.sentence && s.figure.span.start < from.figure.span.start,
  );
  if (isFirst && from.sentence - to.sentence === 1 && OPENS_EARLIER.test(opening)) return true;
  if (isFirst && from.sentence === to.sentence && OPENS_PARTICIPLE.test(opening)) return true;
  if (from.base === 'past' && from.depth === 0 && from.ownPeriod && from.part_ - to.part_ === 1) return true;
  const gap = text.slice(claim.figure.span.end, Math.max(claim.figure.span.end, from.figure.span.start));
  return from.sentence === claim.sentence && THAN_WHEN.test(gap);
}

/** "Sales tripled within three years; 18,400 units were fitted in 2020 and 41,200 in 2023": the claim comes first, and its time is theirs. */
function isAnnounced(claim: Statement, pair: Pair): boolean {
  const [first] = inPlace(pair);
  if (claim.figure.span.end > first.figure.span.start) return false;
  const isNext =
    (first.sentence === claim.sentence && first.part_ > claim.part_) || first.sentence - claim.sentence === 1;
  return (isNext && isAsLong(claim, pair)) || isDoneBy(claim, pair);
}

/** "agreed to pump 350,000 barrels a day less, cutting its quota from 1.20 million to 950,000": an amount, then what it does. */
function isDoneBy(claim: Statement, { from, to }: Pair): boolean {
  const isNext = from.sentence === claim.sentence && from.clause - claim.clause === 1;
  return isNext && claim.role === 'delta' && from.base === 'from' && to.base === 'to' && claim.depth === 0;
}

function isAsLong({ lead, tail }: Statement, { from, to }: Pair): boolean {
  if (from.period === undefined || to.period === undefined) return false;
  const months = Math.round(12 * yearsBetween(from.period, to.period));
  return [...lead, ...tail].some(t => t.type === 'period' && t.duration === months);
}

/** "Ticket revenue … takings at the ticket desk". */
function shareName(a: Statement, b: Statement): boolean {
  const names = namesOf(a);
  return a.figure.kind !== 'percent' && namesOf(b).some(w => names.includes(w));
}

function isNear(claim: Statement, { from, to }: Pair): boolean {
  return [from, to].every(s => Math.abs(s.sentence - claim.sentence) <= 1);
}

function isDrawn(claim: Statement, { text, sentences }: Told): boolean {
  const start = Math.max(sentences[claim.sentence]?.start ?? 0, claim.figure.span.start - 40);
  return DRAWN.test(text.slice(start, claim.figure.span.start));
}

/** "10.6 days in one arm and 14.9 in the other, a benefit of 3.4 days": the only two, side by side in one sentence, with the claim straight behind. */
export function isContrasted(
  claim: Statement,
  pair: Pair,
  levels: readonly Statement[],
  told: Told,
): boolean {
  const [first, second] = inPlace(pair);
  if (OF_THESE.test(told.text.slice(second.figure.span.end, claim.figure.span.start))) return false;
  if (first.sentence !== second.sentence) return false;
  if (levels.some(s => s !== first && s !== second && comparable(s.figure, first.figure))) return false;
  const between = told.text.slice(first.figure.span.end, second.figure.span.start);
  if (first.depth !== second.depth ? !IN_BRACKETS.test(between) : !SET_SIDE_BY_SIDE.test(between))
    return false;
  if (isUphill(claim, pair) === false) return false;
  const apart = claim.sentence - second.sentence;
  if (claim.figure.span.start < second.figure.span.end || apart > 1) return false;
  return apart === 0 || isDrawn(claim, told) || isNamedAgain(claim, second) || isNamedAgain(claim, first);
}

/** "£8.4m (£7.1m)": the one of the period before. */
const IN_BRACKETS = /^ ?[(（]$/u;
const OF_THESE = /其中|\b(?:of which|of whom|of it|of them|of these|of those)\b/iu;

/** A rise leads from the smaller to the larger. */
function isUphill({ direction, role, figure }: Statement, { from, to }: Pair): boolean {
  const rises = from.figure.value < to.figure.value;
  if (role === 'multiple' && direction === 0) return rises === figure.value >= 1;
  return direction === 0 ? rises : rises === direction > 0;
}

/** Another claim is told of the same two, or of the new one. */
export function isSpokenFor(pair: Pair, claim: Statement, changes: readonly Change[], told: Told): boolean {
  const is = (a: Statement | undefined, b: Statement) => a?.figure.span === b.figure.span;
  return changes.some(c => {
    const own = claimOf(c);
    if (own === claim) return false;
    if (c.from !== undefined && c.to !== undefined && (is(c.from, pair.from) || is(c.from, pair.to))) {
      const isUnclaimed = own === undefined && is(c.from, pair.from) && is(c.to, pair.to);
      return !isUnclaimed || !(isAnnounced(claim, pair) || isThisChange(claim, pair, told));
    }
    return own !== undefined && is(c.to, pair.to) && own.role === claim.role;
  });
}

/** "The bill will go from $75.20 to $84.60. The commission approved this 11.1% rate increase". */
function isThisChange(
  { figure, sentence, direction }: Statement,
  { from, to }: Pair,
  { text }: Told,
): boolean {
  const rises = baseValue(to.figure) > baseValue(from.figure);
  if (direction !== 0 && rises !== direction > 0) return false;
  const start =
    figure.hedgeSpan === undefined ? figure.span.start : Math.min(figure.hedgeSpan.start, figure.span.start);
  return (
    sentence - to.sentence <= 1 &&
    start > to.figure.span.end &&
    THIS_CHANGE.test(text.slice(Math.max(0, start - 40), start))
  );
}
