import { PARTED, STANDS_FOR_ANY } from '../../../lexicon/bindings.ts';
import {
  DRAWN,
  OPENS_EARLIER,
  OPENS_PARTICIPLE,
  SAME_STRETCH,
  SET_SIDE_BY_SIDE,
  THAN_WHEN,
} from '../../../lexicon/times-told.ts';
import { comparable } from '../../../quantity/compare.ts';
import { yearsBetween } from '../../../quantity/period.ts';
import { isNamedAgain, namesOf } from '../../statements/named-again.ts';
import type { Statement } from '../../statements/statements.ts';
import { isOfOtherNoun, isOfPart, isOfWhatWasCounted, isOnOtherYear } from './apart.ts';
import { isLikelySlip, type Pair } from './implied.ts';
import { ofPlan } from './of-plan.ts';
import { isOneSlip } from './slip.ts';
import { isAnnounced } from './spoken-for.ts';
import type { Told } from './told.ts';
import { areOfOtherLengths, isDated, isIndexBase, isOfOtherTime } from './when.ts';

/** The claim is told of the two, by its own words or by what it names; the less these say, the plainer its mistake has to be. */
export function isAbout(claim: Statement, pair: Pair, isOwn: boolean, told: Told): boolean {
  if (isOfOthers(claim, pair, told) || areOfOtherLengths(pair.from, pair.to)) return false;
  const [first, second] = inPlace(pair);
  const isNamed = isNamedAgain(claim, second) || isNamedAgain(claim, first);
  const isClaimed =
    isNamed ||
    (isOwn && !claim.freshSubject) ||
    isDrawn(claim, told) ||
    isOfWhatWasCounted(claim, pair.to, told.text) ||
    isOfSameStretch(claim, told);
  if (ofPlan(claim, pair, told) === 'in order') return isOneSlip(claim, pair);
  if (areOne(first, second, told)) return isClaimed || isAnnounced(claim, pair, told);
  const isBound = isTimeOf(claim, pair, told) || (isOwn && shareName(first, second));
  return isClaimed && isBound && isOneSlip(claim, pair);
}

/** Of two that make the claim less is asked. */
export function isPlainlyAbout(claim: Statement, pair: Pair, isOwn: boolean, told: Told): boolean {
  if (isOfOthers(claim, pair, told)) return false;
  const [first, second] = inPlace(pair);
  const isNamed = isNamedAgain(claim, second) || isNamedAgain(claim, first);
  return areOne(first, second, told) && (isNamed || (isOwn && !claim.freshSubject) || isDrawn(claim, told));
}

/** "Compared with the 5.0 billion of 2019, sales were 8.0 billion": the base before its subject. */
function areOne(first: Statement, second: Statement, { text }: Told): boolean {
  const isBase = first.base === 'from' && namesOf(first).length === 0 && first.sentence === second.sentence;
  return isNamedAgain(second, first) || isBase || isIndexBase(first, text);
}

/** Something in the sentence says that the two, or the claim, are of other things. */
function isOfOthers(claim: Statement, pair: Pair, told: Told): boolean {
  const { from, to } = pair;
  const { text, sentences } = told;
  const [first, second] = inPlace(pair);
  if (isOnOtherYear(claim, from, to) || isOfOtherNoun(claim, from, to, text)) return true;
  if (isOfPart(claim, first, second, text)) return true;
  if (isOfOtherTime(claim, pair, told)) return true;
  if (isAside(from, to, claim, told) || isAside(to, from, claim, told)) return true;
  if (from.words.has('of-which') || to.words.has('of-which')) return true;
  const said = text.slice(sentences[second.sentence]?.start ?? 0, second.figure.span.start);
  return PARTED.test(said.replace(COUNTED_OF, ''));
}

/** "310 of them; in 2023, 2,140": not a part, but how many. */
const COUNTED_OF = /(?<=\d|million|billion|thousand) of (?:them|these|those)\b/gi;

/** In brackets that stand behind neither the claim nor the other level. */
function isAside(s: Statement, other: Statement, claim: Statement, { statements }: Told): boolean {
  if (s.depth <= claim.depth) return false;
  const before = statements.findLast(
    o => o.figure.span.start < s.figure.span.start && o.sentence === s.sentence && o.depth < s.depth,
  );
  return before?.figure.span !== claim.figure.span && before?.figure.span !== other.figure.span;
}

export function inPlace({ from, to }: Pair): [Statement, Statement] {
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
  if (isFirst && from.turn - to.turn === 1 && OPENS_EARLIER.test(opening)) return true;
  if (isFirst && from.sentence === to.sentence && OPENS_PARTICIPLE.test(opening)) return true;
  if (from.base === 'past' && from.depth === 0 && from.ownPeriod && from.part_ - to.part_ === 1) return true;
  const gap = text.slice(claim.figure.span.end, Math.max(claim.figure.span.end, from.figure.span.start));
  return from.sentence === claim.sentence && THAN_WHEN.test(gap);
}

/** "Ticket revenue … takings at the ticket desk". */
function shareName(a: Statement, b: Statement): boolean {
  const names = namesOf(a);
  return a.figure.kind !== 'percent' && namesOf(b).some(w => names.includes(w));
}

export function isDrawn(claim: Statement, { text, sentences }: Told): boolean {
  const start = Math.max(sentences[claim.sentence]?.start ?? 0, claim.figure.span.start - DRAWN_WITHIN);
  return DRAWN.test(text.slice(start, claim.figure.span.start));
}

/** Characters before a claim in which it is said to be drawn: "so that the country enters the winter with". */
const DRAWN_WITHIN = 48;

/** "Between those two years the trade expands at …": by a noun for whatever was told of just those years. */
export function isOfSameStretch({ figure, sentence }: Statement, { text, sentences }: Told): boolean {
  return SAME_STRETCH.test(text.slice(sentences[sentence]?.start ?? 0, figure.span.start));
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
  const isOther = (s: Statement) => s !== first && s !== second && s.sentence <= claim.sentence;
  if (levels.some(s => isOther(s) && comparable(s.figure, first.figure))) return false;
  const between = told.text.slice(first.figure.span.end, second.figure.span.start);
  if (first.depth !== second.depth ? !IN_BRACKETS.test(between) : !SET_SIDE_BY_SIDE.test(between))
    return false;
  if (isUphill(claim, pair) === false) return false;
  const apart = claim.turn - second.turn;
  if (claim.figure.span.start < second.figure.span.end || apart > 1) return false;
  return apart === 0 || isDrawn(claim, told) || isNamedAgain(claim, second) || isNamedAgain(claim, first);
}

/** "The figure for 2027 is put at …", 该行业年均复合增长: a rate for the years between the only two levels of the passage, by no noun of its own. */
export function isOfOnlyDated(
  claim: Statement,
  pair: Pair,
  levels: readonly Statement[],
  told: Told,
): boolean {
  const { from, to } = pair;
  if (claim.role !== 'compound' || !isDated(from) || !isDated(to)) return false;
  if (yearsBetween(from.period, to.period) < 1.5 || claim.sentence < Math.max(from.sentence, to.sentence))
    return false;
  if (levels.filter(s => comparable(s.figure, from.figure)).length > 2) return false;
  if (claim.scope.has('forecast') && !to.scope.has('forecast') && claim.sentence !== to.sentence)
    return false;
  if (isOfOthers(claim, pair, told)) return false;
  const names = [...namesOf(from), ...namesOf(to)];
  return namesOf(claim).every(w => STANDS_FOR_ANY.has(w) || names.includes(w)) && isLikelySlip(claim, pair);
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
