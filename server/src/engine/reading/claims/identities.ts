import { mayMatch } from '../../lexicon/cues.ts';
import type { Form, IdentityWords, PartWords } from '../../lexicon/identities/identity-words.ts';
import { OTHER_BASIS, RECURRING } from '../../lexicon/identities/scopes.ts';
import { IDENTITIES } from '../../lexicon/identities.ts';
import type { Unit } from '../../quantity/figure.ts';
import { ofEach } from '../../text/of-each.ts';
import type { BlockReading } from '../block-reading.ts';
import { latest } from '../latest.ts';
import { apposedName, figurePhrase } from '../statements/figure-phrase.ts';
import type { Statement } from '../statements/statements.ts';
import { isBeatenYear, isToldLevel } from '../statements/told-levels.ts';
import { closest, isInList, isOfAnotherScope } from './identity-scope.ts';

/** One way to make a figure from others that the text prints. */
export interface IdentityReading {
  readonly words: IdentityWords;
  readonly parts: readonly Statement[];
  /** What else is told near them, in the unit of each part. */
  readonly others: readonly (readonly Statement[])[];
}

/** A figure that the text prints with its parts; several readings where it leaves open which ones are meant. */
export interface StatedIdentity {
  readonly result: Statement;
  readonly readings: readonly IdentityReading[];
}

/** The parts are looked for in the sentence of the result and the two before, else in the one behind, in periods that do not differ. */
export const identitiesOf: (block: BlockReading) => readonly StatedIdentity[] = latest(block =>
  block.statements.length < 3 ? [] : block.statements.flatMap(result => identityOf(block, result) ?? []),
);

function identityOf(block: BlockReading, result: Statement): StatedIdentity | undefined {
  if (!isToldLevel(block, result) || !RESULTS.has(result.role)) return undefined;
  if (result.depth > 0 && apposedName(block.text, result.figure.span.start) === undefined) return undefined;
  if (isBeatenYear(block.text, result)) return undefined;
  const phrase = withoutOwnYear(block, result, figurePhrase(block, result));
  if (!isAnyResult(phrase) || OTHER_BASIS.test(phrase) || isInList(block, result)) return undefined;
  const readings = ofEach(IDENTITIES, words =>
    isInForm(result, words.form) && words.result.test(phrase) ? readingsOf(block, result, words) : [],
  );
  const told = RECURRING.test(phrase) ? readings.filter(r => isOfRecurring(block, r)) : readings;
  return told.length > 0 ? { result, readings: told } : undefined;
}

/** 扣非净利率: of 扣非净利润, and of no other profit. */
function isOfRecurring(block: BlockReading, { parts }: IdentityReading): boolean {
  return parts.some(s => RECURRING.test(figurePhrase(block, s)));
}

/** 航运集团去年净利率 6.0%，对应…: the year that opens a sentence is that of all it tells. */
function withoutOwnYear(block: BlockReading, result: Statement, phrase: string): string {
  const isFirst = block.bySentence.some(([first]) => first === result);
  return isFirst ? phrase.replace(/[去上]年/u, '') : phrase;
}

/** One look that passes over nearly all figures. */
const ANY_RESULT = new RegExp([...new Set(IDENTITIES.map(words => words.result.source))].join('|'), 'i');
const mayBeResult = mayMatch(ANY_RESULT);

function isAnyResult(phrase: string): boolean {
  return mayBeResult(phrase) && ANY_RESULT.test(phrase);
}

/** 失业率, 毛利率: known by their parts, whatever stands beside them. */
export function hasKnownParts(block: BlockReading, s: Statement): boolean {
  return isAnyResult(figurePhrase(block, s));
}

const RESULTS: ReadonlySet<Statement['role']> = new Set(['level', 'share', 'multiple']);

function isInForm({ figure }: Statement, form: Form): boolean {
  const dimension = figure.unit?.dimension;
  switch (form) {
    case 'percent':
      return figure.kind === 'percent';
    case 'times':
      return (
        figure.kind === 'multiple' ||
        (figure.kind === 'amount' &&
          figure.scale === 1 &&
          (dimension === undefined || dimension === 'ratio' || dimension.startsWith('count')))
      );
    case 'amount':
      return figure.kind === 'amount' && dimension !== undefined;
    case 'hours':
      return figure.kind === 'amount' && (dimension === undefined || dimension === 'duration-hours');
    case 'days':
      return figure.kind === 'amount' && (dimension === undefined || dimension === 'duration-days');
  }
}

function readingsOf(block: BlockReading, result: Statement, words: IdentityWords): IdentityReading[] {
  if (words.yearly && isOfPartOfYear(result)) return [];
  const before = readingsAmong(block, result, words, [-2, 0]);
  return before.length > 0 ? before : readingsAmong(block, result, words, [0, 1]);
}

/** Where parts of a result may stand, in sentences that tell figures from its own. */
type Reach = readonly [from: number, to: number];

function readingsAmong(
  block: BlockReading,
  result: Statement,
  words: IdentityWords,
  [from, to]: Reach,
): IdentityReading[] {
  const near = block.statements.filter(
    s =>
      s !== result &&
      s.turn - result.turn >= from &&
      s.turn - result.turn <= to &&
      isToldLevel(block, s) &&
      isPart(s, result) &&
      !(s.sentence !== result.sentence && isOfSeveral(block, s)) &&
      !(words.yearly && isOfPartOfYear(s)),
  );
  const choices = words.parts.map(wanted =>
    near.filter(s => fits(block, s, wanted) && !(s.role === result.role && isRival(block, s, words))),
  );
  const made = combinations(choices).filter(
    parts => isDimensionallySound(result, parts, words) && !isOfAnotherScope(block, result, parts, words),
  );
  return closest(block, result, made).map(parts => ({
    words,
    parts,
    others: parts.map(s => near.filter(other => isLike(other, s))),
  }));
}

/** "Wind, hydro and solar together supplied 61.2 TWh": of more than what a later sentence speaks of. */
function isOfSeveral(block: BlockReading, s: Statement): boolean {
  return /\b(?:together|combined|jointly)\b|合计|合計|合共/i.test(figurePhrase(block, s));
}

function isLike(a: Statement, b: Statement): boolean {
  return (
    a !== b && a.figure.kind === b.figure.kind && dimensionOf(a.figure.unit) === dimensionOf(b.figure.unit)
  );
}

/** Another figure of the same name is no part of this one. */
function isRival(block: BlockReading, s: Statement, words: IdentityWords): boolean {
  return isInForm(s, words.form) && words.form !== 'amount' && words.result.test(figurePhrase(block, s));
}

function fits(block: BlockReading, s: Statement, wanted: PartWords): boolean {
  if ((s.figure.kind === 'percent') !== (wanted.percent === true)) return false;
  if (wanted.dimension !== undefined && !wanted.dimension.test(s.figure.unit?.dimension ?? '')) return false;
  return wanted.words === undefined || wanted.words.test(figurePhrase(block, s));
}

const MOST_COMBINATIONS = 12;

/** All choices of one statement for each part, no statement twice; none where there are too many. */
function combinations(choices: readonly (readonly Statement[])[]): Statement[][] {
  let made: Statement[][] = [[]];
  for (const choice of choices) {
    made = ofEach(made, parts => choice.filter(s => !parts.includes(s)).map(s => [...parts, s]));
    if (made.length > MOST_COMBINATIONS) return [];
  }
  return made;
}

/** Quotients of like amounts are bare numbers; an amount per unit is in the unit of what is divided. */
function isDimensionallySound(
  result: Statement,
  parts: readonly Statement[],
  { name, form, formula, parts: wanted }: IdentityWords,
): boolean {
  // 每平方公里 1.2 万人: told by the area that the words name
  if (name === 'density' && result.figure.unit?.dimension.includes('/') !== true) return false;
  if (form !== 'amount' && wanted.every(w => w.dimension !== undefined)) return true;
  const own = dimensionOf(result.figure.unit);
  const dimensions = parts.map(s => dimensionOf(s.figure.unit));
  const [first = '', second = ''] = dimensions;
  if (form !== 'amount') return dimensions.every(d => d === first);
  if (formula === 'product')
    return own.startsWith('money') && dimensions.some(d => d === own || d === `${own}/ten-shares`);
  return (own === first || own.startsWith(`${first}/`)) && first !== second;
}

/** What is only counted is one dimension: 人, "pupils", a bare number. */
function dimensionOf(unit: Unit | undefined): string {
  return unit === undefined || unit.dimension.startsWith('count') ? 'count' : unit.dimension;
}

function isPart(s: Statement, result: Statement): boolean {
  if (s.figure.kind !== 'amount' && s.figure.kind !== 'percent') return false;
  if (s.role !== 'level' && !(s.role === 'share' && s.figure.kind === 'percent')) return false;
  if (s.depth > 0 || (s.relative !== undefined && s.relative !== result.relative && result.dated))
    return false;
  // 前三季度净利率 of the profit and revenue of the same nine months
  if (isOfOtherMonths(s, result)) return false;
  return !(
    s.dated &&
    result.dated &&
    s.period !== undefined &&
    result.period !== undefined &&
    s.period.end !== result.period.end
  );
}

/** Two quarters, or a half and three quarters; a day such as the year's end is no part of its own. */
function isOfOtherMonths({ part: a }: Statement, { part: b }: Statement): boolean {
  return a !== undefined && b !== undefined && a[1] >= 3 && b[1] >= 3 && (a[0] !== b[0] || a[1] !== b[1]);
}

function isOfPartOfYear({ part, period }: Statement): boolean {
  return (
    (part !== undefined && part[1] >= 3 && part[1] < 12) ||
    (period !== undefined && !period.instant && period.end - period.start < 12)
  );
}
