import {
  AGO,
  CALLED,
  CLAIM_FILLERS,
  CLAIM_FILLERS_ZH,
  GOES_ON,
  LATER,
  OF_OTHER,
  OTHER_BASE,
  TIMES_OF_OTHER,
  TIMES_OF_OTHER_BEHIND,
} from '../../../lexicon/bindings.ts';
import { comparable } from '../../../quantity/compare.ts';
import { yearsBetween } from '../../../quantity/period.ts';
import { isNamedAgain, namesOf } from '../../statements/named-again.ts';
import type { Statement } from '../../statements/statements.ts';
import type { PeriodToken } from '../../tokens.ts';
import { isOwnSubject } from '../beside-changes.ts';
import type { Change } from '../changes.ts';
import { isOfWhatWasCounted } from './apart.ts';
import { claimOf, fits, type Told } from './told.ts';

/**
 * Gives claims of change that stand apart from their levels the levels that they are of: those of the clause or sentence
 * before, when the words point back there and only one reading is open.
 */
export function complete(changes: readonly Change[], told: Told): readonly Change[] {
  if (changes.length < 2) return changes;
  const out: Change[] = [];
  changes.forEach((change, i) => {
    const before = out.at(-1);
    const ends = before === undefined ? undefined : endsFor(change, before, changes[i + 1], told);
    out.push(ends === undefined ? change : { ...change, ...ends });
  });
  return out;
}

type Ends = Pick<Change, 'from' | 'to'>;

function endsFor(change: Change, before: Change, next: Change | undefined, told: Told): Ends | undefined {
  const claim = claimOf(change);
  if (claim === undefined) return undefined;
  const apart = change.sentence - before.sentence;
  if (apart > 1) return undefined;
  if (change.from === undefined && change.to === undefined)
    return apart === 0 ? calledNext(claim, before, told) : ofSentenceBefore(claim, before, next, told);
  if (change.to !== undefined && change.from === undefined) {
    const from =
      apart === 0
        ? earlierBeside(change.to, before, told)
        : earlierLevel(change, change.to, claim, before, told);
    return from && { from, to: change.to };
  }
  if (change.to !== undefined) return undefined;
  return apart === 0 ? nowBeside(change, claim, before, told) : setAgainst(change, claim, before, told);
}

/** "from 3.75% to 4.25%, a step of 50 basis points": the change just told, by another name. */
function calledNext(claim: Statement, before: Change, { text }: Told): Ends | undefined {
  const { from, to } = before;
  if (from === undefined || to === undefined || !fits(claim, to) || before[slotOf(claim)] !== undefined)
    return undefined;
  const last = Math.max(from.figure.span.end, to.figure.span.end);
  const gap = text.slice(last, startOf(claim));
  return CALLED.test(gap) || isAllFillers(gap) || isTimesOf(claim, from, to, gap, text)
    ? { from, to }
    : undefined;
}

/** ", growing on average by", "in 2024; this implies a CAGR of", ，五年间年均增长: nothing is named between the levels and the claim. */
function isAllFillers(gap: string): boolean {
  if (gap.length > LONGEST_GAP) return false;
  if (/[\u3400-\u9fff]/u.test(gap)) return CLAIM_FILLERS_ZH.test(gap.replace(/\d{4}年/gu, ''));
  const words = gap.toLowerCase().match(/[a-z][a-z.]*[a-z]|[a-z]/g) ?? [];
  return words.length > 0 && words.every(w => CLAIM_FILLERS.has(w));
}

/** 由 24 万家增至 60 万家，足足翻了两番: a factor straight behind both levels, of no other thing, is theirs. */
function isTimesOf(claim: Statement, from: Statement, to: Statement, gap: string, text: string): boolean {
  if (claim.role !== 'multiple' || claim.depth > 0 || gap.length > LONGEST_GAP || FURTHER.test(gap))
    return false;
  const { start, end } = claim.figure.span;
  const isOfOtherThing =
    TIMES_OF_OTHER.test(text.slice(Math.max(0, start - 12), start)) ||
    TIMES_OF_OTHER_BEHIND.test(text.slice(end, end + 40).split(STOP)[0] ?? '');
  return !isOfOtherThing && (isNamedAgain(claim, to) || isNamedAgain(claim, from));
}

const STOP = /[；;。]/u;
/** Characters between the levels and the factor that they make. */
const LONGEST_GAP = 60;
/** What goes on to yet another level or another time. */
const FURTHER =
  /预计|預計|将|將|有望|目标|目標|计划|計劃|再|\b(?:will|would|should|could|expect|plan|aim|target|again|next)/iu;

/** "$2.6 billion in 2019 and $4.4 billion in 2024. This corresponds to a compound rate of 11.1%". */
function ofSentenceBefore(
  claim: Statement,
  before: Change,
  next: Change | undefined,
  { text, sentences }: Told,
): Ends | undefined {
  const { from, to } = before;
  if (from === undefined || to === undefined || !fits(claim, to)) return undefined;
  const phrase = text.slice(sentences[claim.sentence]?.start ?? 0, startOf(claim));
  const isOtherBasis = claim.basis === 'yoy' || claim.basis === 'qoq';
  if (claim.basis === 'contribution' || (isOtherBasis && !THAT_IS.test(phrase))) return undefined;
  // "In the first nine months it had lost 144 million": an amount of another time
  if (claim.role === 'delta' && claim.ownPeriod) return undefined;
  // The levels may follow in the sentence itself
  const level = next?.to ?? next?.from;
  if (level !== undefined && next?.sentence === claim.sentence && fits(claim, level)) return undefined;
  if (isOfWhatWasCounted(claim, to, text) && !FURTHER.test(phrase)) return { from, to };
  const isSame = SAME_STRETCH.test(phrase) || !isOfOther(claim, [from, to]);
  if (!GOES_ON.test(phrase) || OF_OTHER.test(phrase) || !isSame) return undefined;
  if (OTHER_BASE.test(text.slice(claim.figure.span.end, claim.figure.span.end + 24))) return undefined;
  // "over the last year alone", "a year to 2030": of other years than the levels are of
  const isOfOtherYears =
    !THE_CHANGE.test(phrase) &&
    claim.periodToken !== undefined &&
    !isSpanOf(claim.periodToken, startOf(claim), from, to);
  return isOfOtherYears ? undefined : { from, to };
}

/** "That is a month-on-month increase of": the two levels just told, whatever they are apart. */
const THAT_IS =
  /^\W{0,3}(?:that|this|which|it) (?:is|was|makes?|made|means|meant|amounts to|amounted to|corresponds to|equals|represents|works out (?:at|as)) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:increase|rise|growth|gain|jump|fall|decline|decrease|drop|change)(?: of)? $/i;

/** "Between those two years the trade expands at …": by a noun for whatever was told of just those years. */
const SAME_STRETCH =
  /^\W{0,3}(?:between|over|in|during|across) (?:those|these|the) (?:two |three |four |five |six |seven |eight |nine |ten )?(?:years|dates|periods?)\b[^.;,]{0,6}\bthe (?:trade|market|business|sector|industry|segment|volume|total|figure|number|sum|amount|value)\b/i;

/** "The rise of 13% owed a great deal to discounts in the second half": of the very change just told. */
const THE_CHANGE =
  /^\W{0,3}(?:the|this|that) (?:increase|rise|growth|gain|jump|surge|fall|decline|decrease|drop|slump) of (?:about |some |just |almost |nearly )?$/i;

function isSpanOf(token: PeriodToken, at: number, from: Statement, to: Statement): boolean {
  // "It gained 1.2 points in 2023", after levels of 2021 and 2023
  const years = from.period && to.period ? yearsBetween(from.period, to.period) : 1;
  if (token.period !== undefined && !token.isSpan && token.start > at && years > 1.1) return false;
  return (
    token.duration !== undefined ||
    (token.period !== undefined &&
      (token.period.end === to.period?.end || token.period.start === from.period?.start))
  );
}

/** 上年同期为 45.5 亿元，本期 52.8 亿元，同比增长 16%: the earlier level told first, in a clause of its own. */
function earlierBeside(to: Statement, before: Change, { text }: Told): Statement | undefined {
  const level = before.from ?? before.to;
  if (level === undefined || (before.from !== undefined && before.to !== undefined)) return undefined;
  if (claimOf(before) !== undefined || !comparable(level.figure, to.figure) || to.base === 'from')
    return undefined;
  if (level.depth > 0 || to.depth > 0) return undefined;
  if ((level.figure.unit === undefined) !== (to.figure.unit === undefined)) return undefined;
  const lead = text.slice(level.lead[0]?.start ?? level.figure.span.start, level.figure.span.start);
  const isDatedBase = level.base === 'from' && level.words.has('compare') && level.ownPeriod;
  const isEarlier = (level.relative ?? 0) < 0 || isDatedBase || AGO.test(lead);
  // "From 420 in 2018, admissions climbed by 40% to 588": the subject comes behind its base
  if (level.base === 'from' && namesOf(level).length === 0 && level.part === undefined && to.base === 'to')
    return level;
  // 去年 48.0 亿元，今年一季度 12.8 亿元: a part of a year beside a whole one
  if (!isEarlier || level.part?.[1] !== to.part?.[1]) return undefined;
  const isUnnamed = isDatedBase && namesOf(level).length === 0 && level.part_ === to.part_;
  return isUnnamed || isNamedAgain(to, level) ? level : undefined;
}

/** "7.9 million lines at the end of 2021. Two years on the count had doubled to 15.8 million", 比 2018 年增长 40%. */
function earlierLevel(
  change: Change,
  to: Statement,
  claim: Statement,
  before: Change,
  { text, sentences, statements }: Told,
): Statement | undefined {
  const level = before.to;
  if (level === undefined || !comparable(level.figure, to.figure) || to.depth > 0) return undefined;
  if (claim.basis === 'yoy' || claim.basis === 'qoq' || claim.basis === 'contribution') return undefined;
  const alike = statements.filter(
    s =>
      s.sentence === level.sentence && s.depth === 0 && s.role === 'level' && comparable(s.figure, to.figure),
  );
  if (alike.length !== 1 || level.figure.range !== undefined) return undefined;
  // The base that the rate names is the very year of the level before
  if (isBasedOn(claim, level)) return isNamedAgain(to, level) ? level : undefined;
  if (claim.ownPeriod && claim.words.has('compare')) return undefined;
  const told = text.slice(sentences[to.sentence]?.start ?? 0, Math.max(startOf(to), startOf(claim)));
  const isCompared = claim.role === 'growth' && !to.freshSubject && !claim.freshSubject;
  const isBound = change.multiple !== undefined || to.base === 'to' || isCompared;
  return isBound && LATER.test(told) && isNamedAgain(to, level) ? level : undefined;
}

function isBasedOn(claim: Statement, { period, ownPeriod }: Statement): boolean {
  return (
    ownPeriod &&
    claim.ownPeriod &&
    claim.words.has('compare') &&
    period !== undefined &&
    claim.period?.start === period.start &&
    claim.period.end === period.end
  );
}

/** "Sales came to €612m. Compared with the €640m of a year ago that is a decline of 4%": the level of the sentence before. */
function setAgainst(
  change: Change,
  claim: Statement,
  before: Change,
  { text, sentences }: Told,
): Ends | undefined {
  const { from } = change;
  const { to } = before;
  if (from === undefined || to === undefined || before.from !== undefined || !fits(claim, to))
    return undefined;
  if (!comparable(from.figure, to.figure) || to.depth > 0 || to.role !== 'level') return undefined;
  const start = sentences[from.sentence]?.start ?? 0;
  const isSet = SET_AGAINST.test(text.slice(start, startOf(from)));
  return isSet && MAKES_CHANGE.test(text.slice(from.figure.span.end, startOf(claim)))
    ? { from, to }
    : undefined;
}

const SET_AGAINST =
  /^\W{0,3}(?:compared (?:with|to)|set against|against|measured against|next to) (?:the |its |an? )?$|^[与與和较較比跟同][^，。；]{0,16}$/iu;
const MAKES_CHANGE =
  /\b(?:that|this|it) (?:is|was|means|meant|makes|made|represents|corresponds to|amounts to) (?:an? )?(?:[a-z-]+ )?(?:decline|fall|drop|decrease|rise|increase|gain|growth|jump) of (?:about |some |just )?$|相比[^。；]{0,8}$/iu;

/** 月增 10%（七月 48.0 億元），年增 16%，去年八月為 45.5 億元: a rate with its base, of the level told before both. */
function nowBeside(change: Change, claim: Statement, before: Change, { text }: Told): Ends | undefined {
  const { from } = change;
  const { to } = before;
  if (from === undefined || to === undefined || claim.freshSubject) return undefined;
  // "4.18 million; a year earlier it was 4.06 million, so it grew by 3.0%"
  const goesOn =
    to.part_ === from.part_ || (from.part_ - to.part_ === 1 && from.relative === -1 && !from.freshSubject);
  if (!goesOn) return undefined;
  if (from.base !== 'past' && from.base !== 'from') return undefined;
  if (before.from !== undefined && !isOnTwoBases(before, before.from, from, text)) return undefined;
  if (!comparable(from.figure, to.figure) || to.depth > 0 || !fits(claim, to)) return undefined;
  if (isOwnSubject(from, to)) return undefined;
  return claim.figure.span.start > to.figure.span.end ? { from, to } : undefined;
}

/** 营收 28.6 亿元，较 9 月的 26.9 亿元增长 6.3%，较去年同月的 24.1 亿元增长 18.7%: one level on two bases. */
function isOnTwoBases({ to }: Change, first: Statement, second: Statement, text: string): boolean {
  if (to === undefined || first.figure.span.start < to.figure.span.start) return false;
  if (first.base !== 'from' || second.base !== 'from' || second.freshSubject) return false;
  const between = text.slice(first.figure.span.end, second.figure.span.start);
  return comparable(first.figure, second.figure) && !STEPS_BACK.test(between);
}

const STEPS_BACK = /此前|之前|上月又|前一|\b(?:after|having|had|following|before|itself)\b|[；;]/iu;

/** A rate whose own clause names something that the levels do not. */
function isOfOther(claim: Statement, levels: readonly Statement[]): boolean {
  return claim.freshSubject && !levels.some(level => isNamedAgain(claim, level));
}

function slotOf(claim: Statement): 'growth' | 'compound' | 'delta' | 'points' | 'multiple' {
  return claim.role === 'level' || claim.role === 'share' ? 'growth' : claim.role;
}

function startOf({ figure }: Statement): number {
  return figure.hedgeSpan?.start !== undefined
    ? Math.min(figure.hedgeSpan.start, figure.span.start)
    : figure.span.start;
}
