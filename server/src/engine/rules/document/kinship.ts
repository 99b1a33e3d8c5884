import { GENERIC_EN, GENERIC_ZH } from '../../lexicon/stopwords.ts';
import { ellipsis, inBase, likeUnits } from '../../quantity/compare.ts';
import { type Writing, writingOf } from '../../quantity/digits.ts';
import type { Figure } from '../../quantity/figure.ts';
import { type Interval, meets } from '../../quantity/interval.ts';
import { isSlipOf, mayBeSlipOf } from '../../quantity/slips.ts';
import type { Fact } from '../../reading/facts.ts';
import { core, likeness, marksOf, measure } from '../../reading/statements/measure.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { WordToken } from '../../reading/tokens.ts';
import { conceptKey, namesIn, phraseConcepts, shared } from './concepts.ts';
import { partOf } from './period-kinship.ts';

/** How close what two facts measure is. */
export type MeasureKinship = 'same' | 'within' | 'like' | 'other';

export function measureKinship(a: Profile, b: Profile): MeasureKinship {
  return closeKinship(a, b) ?? (likeness(a.fact.measure, b.fact.measure) >= 0.5 ? 'like' : 'other');
}

/** As `measureKinship`, where words that are merely alike do not count. */
export function closeKinship(a: Profile, b: Profile): 'same' | 'within' | undefined {
  if (isSameMeasure(a, b)) return 'same';
  if (isSaidOf(a, b) || isSaidOf(b, a)) return 'same';
  return a.isGeneric || b.isGeneric || isWithin(a, b) || isWithin(b, a) ? 'within' : undefined;
}

/** "EBIT of €87m in 2022 had included a gain": what is said of the figure by a verb of its own does not name it. */
function ownNameOf({ block, statement }: Fact): string {
  const { text } = block.reading;
  const { span, hedgeSpan } = statement.figure;
  const start = Math.min(span.start, hedgeSpan?.start ?? span.start);
  if (statement.after.length === 0 || !NOUN_OF.test(text.slice(Math.max(0, start - 30), start))) return '';
  if (!SAID_OF.test(text.slice(span.end, span.end + 48))) return '';
  return bare(core(measure(statement.subject.words.slice(0, -statement.after.length), '')));
}

function bare(words: readonly string[]): string {
  return words.filter(w => !GENERIC_EN.has(w) && w !== 'financial' && w !== 'fiscal').join(' ');
}

function isSaidOf(a: Profile, b: Profile): boolean {
  return a.name !== '' && (a.name === bare(b.words) || a.name === b.name);
}

const NOUN_OF = /\b(?!(?:total|number|sum|average|all|some|each|out)\b)[A-Za-z]{3,} of $/i;
const SAID_OF =
  /^(?: (?:million|billion|m|bn))?(?: (?:in|for|during|of) [A-Za-z0-9 ]{2,26})?,? (?:had|has|have|was|were|is|which|that)\b/;

/** As `sameMeasure`, of measures that have been taken apart. */
function isSameMeasure(a: Profile, b: Profile): boolean {
  if (a.run !== undefined && b.run !== undefined) return a.run === b.run;
  return a.words.length > 0 && a.words.length === b.words.length && a.words.every(w => b.words.includes(w));
}

function isGeneric(words: readonly string[]): boolean {
  return words.length > 0 && words.every(w => GENERIC_EN.has(w) || GENERIC_ZH.includes(w));
}

/** 净利润 in 华屿物流净利润; {gdp} in {official, gdp, expansion}. */
function isWithin(inner: Profile, outer: Profile): boolean {
  if (inner.words.length === 0) return false;
  if (inner.run !== undefined) return isWithinRun(inner.run, outer.run ?? outer.words.join(''));
  return inner.words.every(w => outer.words.includes(w));
}

/** A long name also in the middle: 资本支出 in 通过资本支出预算. */
function isWithinRun(inner: string, outer: string): boolean {
  return inner.length >= 2 && (outer.endsWith(inner) || (inner.length >= 4 && outer.includes(inner)));
}

/** The digits are those of the other in another order, or all but one. */
export function isSlip(a: Profile, b: Profile): boolean {
  const [x, y] = [a.fact.statement.figure, b.fact.statement.figure];
  if (x.scale !== y.scale || x.written === '' || y.written === '') return false;
  if (!(likeUnits(x.unit, y.unit) || areOneYuan(x, y)) || (x.unit?.factor ?? 1) !== (y.unit?.factor ?? 1))
    return false;
  return x.written !== y.written && isSlipOf(a.writing, b.writing);
}

/** A fact with what decides at a glance whether it may be compared with another: each meets many. */
export interface Profile {
  readonly fact: Fact;
  /** The words that tell its measure; a run of Chinese characters also in one piece. */
  readonly words: readonly string[];
  readonly run: string | undefined;
  /** A bit for each sign or word of them: where one has a bit that the other lacks, it is not within the other. */
  readonly signs: number;
  /** The words without what is said of the figure by a verb of its own; '' where nothing is. */
  readonly name: string;
  /** Nothing but scope words. */
  readonly isGeneric: boolean;
  /** Equal for facts of one role and kind that the same scope words stand with. */
  readonly sort: number;
  /** Other for facts that are never compared, whatever else they say: see `isBlocked`. */
  readonly kind: number;
  /** Equal for facts of one time; undefined where another time may be the same. */
  readonly time: number | undefined;
  /** Equal for facts that are the same of guess or outcome, mean or total. */
  readonly nearSort: number;
  readonly interval: Interval;
  readonly writing: Writing;
  /** The notions that its sentence names with it, whatever the words. */
  readonly concepts: ReadonlySet<string>;
  readonly conceptKey: string | undefined;
  /** The numbers and letters that tell it from others of its kind: 5g, b. */
  readonly marks: readonly string[];
}

const ROLES: readonly Statement['role'][] = ['level', 'growth', 'compound', 'delta', 'points', 'multiple'];
const KINDS: readonly Figure['kind'][] = ['amount', 'percent', 'points', 'multiple'];
const SCOPES = ['real', 'nominal', 'condition', 'negation', 'source', 'survey'] as const;

export function profileOf(fact: Fact): Profile {
  const { statement: s } = fact;
  const { kind } = s.figure;
  const role = ROLES.indexOf(s.role === 'share' ? 'level' : s.role);
  const direction = s.role === 'growth' || s.role === 'points' ? s.direction + 1 : 0;
  let sort = role + 8 * KINDS.indexOf(kind === 'fraction' ? 'percent' : kind) + 64 * direction;
  SCOPES.forEach((word, i) => {
    if (s.scope.has(word)) sort += 256 << i;
  });
  const words = core(fact.measure);
  const concepts = phraseConcepts(fact);
  return {
    fact,
    words,
    run: isIdeographic(words[0]) ? words.join('') : undefined,
    signs: signsOf(words),
    name: ownNameOf(fact),
    isGeneric: isGeneric(words),
    sort,
    kind: (sort & (FROM_SOURCE - 1)) + FROM_SOURCE * unitKind(s.figure),
    time: timeOf(s),
    nearSort: nearSortOf(s),
    interval: inBase(s.figure),
    writing: writingOf(s.figure.written),
    concepts,
    conceptKey: conceptKey(concepts),
    marks: marksOf(fact.measure.words),
  };
}

/** See `periodKinship`: a time that nothing leaves open is another than all but its equals. */
function timeOf(s: Statement): number | undefined {
  const { period, relative } = s;
  const part = partOf(s);
  if (relative === undefined && (period === undefined || period.instant)) return undefined;
  const time = relative !== undefined ? `${relative} from now` : `${period?.start}–${period?.end}`;
  return numberOf(times, `${time} ${part?.[0]} ${part?.[1]}`);
}

const times = new Map<string, number>();

/** A number for each name; equal for equal names. */
function numberOf(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return number;
}

/**
 * At a glance: two facts of other times are neither one thing told twice nor told in two ways, and no more are two values of
 * which neither is named by words of the other, unless the digits of one may be those of the other mistyped. Most that share
 * a word are apart like that.
 */
export function areApart(a: Profile, b: Profile): boolean {
  if (mayBeSlipOf(a.writing, b.writing)) return false;
  if (a.time !== b.time && a.time !== undefined && b.time !== undefined) return true;
  return disagree(a, b) && (a.nearSort !== b.nearSort || !(mayBeClose(a, b) || isRetold(a, b)));
}

/** See `closeKinship`. */
function mayBeClose(a: Profile, b: Profile): boolean {
  const isWithin = (a.signs & ~b.signs) === 0 || (b.signs & ~a.signs) === 0;
  const isOpen = a.signs === ANY_SIGNS || b.signs === ANY_SIGNS || a.name !== '' || b.name !== '';
  return isWithin || isOpen || a.isGeneric || b.isGeneric;
}

/** Of what is both: anything may be within it, or it within anything. */
const ANY_SIGNS = ~0;

/** Of a run of characters each, of other words the word. */
function signsOf(words: readonly string[]): number {
  const isRun = isIdeographic(words[0]);
  let signs = 0;
  for (const word of words) {
    if (isRun !== isIdeographic(word)) return ANY_SIGNS;
    if (isRun) for (let i = 0; i < word.length; i++) signs |= 1 << ((word.charCodeAt(i) * 0x9e37) >>> 7);
    else signs |= 1 << (word.length * 5 + word.charCodeAt(0) * 7 + word.charCodeAt(word.length >> 1) * 11);
  }
  return signs;
}

/** Other for units that never stand in one comparison, see `isBlocked`. */
function unitKind(figure: Figure): number {
  const dimension = figure.unit?.dimension ?? 'count';
  const name = isYuan(figure) ? 'money:CNY' : dimension.startsWith('count') ? 'count' : ellipsis(dimension);
  return numberOf(unitKinds, name);
}

const unitKinds = new Map<string, number>();

/** The same notions in other words, told in full by both. */
export function isRetold(a: Profile, b: Profile): boolean {
  return a.conceptKey !== undefined && a.conceptKey === b.conceptKey;
}

/** Some notion in common, and no name on either side that the other has another for. */
export function isOfOneSubject(a: Profile, b: Profile): boolean {
  return shared(a.concepts, b.concepts) > 0 && !haveOtherNames(a.fact, b.fact);
}

/** "sales in Europe", "sales in Asia": each has a name that the other lacks. */
export function haveOtherNames(a: Fact, b: Fact): boolean {
  const [own, other] = [namesIn(a), namesIn(b)];
  return own.length > 0 && other.length > 0 && !own.some(name => other.includes(name));
}

/** 4G用户 … 5G用户, "the 2-year yield" beside the 10-year one: each has a mark that the other lacks. */
function haveOtherMarks({ marks: own }: Profile, { marks: other }: Profile): boolean {
  return own.length > 0 && other.length > 0 && !own.some(mark => other.includes(mark));
}

/** What must never be compared: another source, another basis, a level against a change. */
export function isBlocked(a: Profile, b: Profile): boolean {
  if (a.sort !== b.sort && !isOneOfSource(a, b)) return true;
  const [x, y] = [a.fact.statement, b.fact.statement];
  if (!likeUnits(x.figure.unit, y.figure.unit) && !areOneYuan(x.figure, y.figure)) return true;
  if (a.fact.isDisputed && b.fact.isDisputed) return true;
  if (haveOtherMarks(a, b)) return true;
  if (a.fact.block !== b.fact.block && (a.fact.isOfOtherScope || b.fact.isOfOtherScope)) return true;
  return x.basis !== y.basis && x.role !== 'level' && x.basis !== 'none' && y.basis !== 'none';
}

/** 新臺幣 238 億元 … 283 億元: what is called 元 alone is the currency that was named before. */
function areOneYuan(a: Figure, b: Figure): boolean {
  return isYuan(a) && isYuan(b) && (isBareYuan(a) || isBareYuan(b));
}

export function isYuan(figure: Figure): boolean {
  return isBareYuan(figure) || YUAN.has(figure.unit?.dimension ?? '');
}

const YUAN: ReadonlySet<string> = new Set(['money:TWD', 'money:HKD', 'money:MOP']);

function isBareYuan({ unit, text }: Figure): boolean {
  return unit?.dimension === 'money:CNY' && /[\d十百千萬億兆]\s?元$/u.test(text);
}

/** What stands above it in a `sort`, source and survey, keeps nothing apart for sure. */
const FROM_SOURCE = 256 << SCOPES.indexOf('source');

/** "…, the ministry reported": who says it does not turn the digits round. */
function isOneOfSource(a: Profile, b: Profile): boolean {
  return Math.abs(a.sort - b.sort) === FROM_SOURCE && isSlip(a, b);
}

function isIdeographic(word: string | undefined): boolean {
  return word !== undefined && word.charCodeAt(0) >= 0x3400;
}

const NEAR: readonly WordToken['kind'][] = ['average', 'forecast', 'rest', 'total'];

function nearSortOf(s: Statement): number {
  let sort = 0;
  for (const token of s.lead) {
    if (token.type !== 'word') continue;
    // "expected to grow from 186 in 2023": where it grows from is known
    if (token.kind === 'forecast' && s.base === 'from') continue;
    const at = NEAR.indexOf(token.kind);
    // 共 alone only counts up; it changes no measure.
    if (at >= 0 && (token.kind !== 'total' || token.end - token.start > 1)) sort |= 1 << at;
  }
  return sort;
}

/** A guess against an outcome, a mean against a total: told apart unless the digits themselves give it away. */
export function isOfOtherSort(a: Profile, b: Profile): boolean {
  return a.nearSort !== b.nearSort;
}

/** As far as guess and outcome, mean and rest go; "added up to" changes no measure. */
export function isOfOneTense(a: Profile, b: Profile): boolean {
  const total = 1 << NEAR.indexOf('total');
  return (a.nearSort | total) === (b.nearSort | total);
}

export function disagree(a: Profile, b: Profile): boolean {
  return !meets(a.interval, b.interval);
}
